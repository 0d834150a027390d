import { type PointerEvent, useMemo } from 'react'
import { useReactFlow, useStore } from 'reactflow'
import { detailAt } from '../graph/detail'
import type { Placed, Rect } from '../graph/layout'
import { onScreen } from '../graph/onScreen'
import { boxPath, pathsByHue } from '../graph/pathsByHue'
import { fitRect, type Viewport } from '../graph/viewport'
import type { OrgIndex } from '../org/indexOrg'
import { OVERVIEW } from './overviewSize'

// Teams are told apart here down to this much smaller than where they are named.
const FINENESS = 6

export interface OverviewMapProps {
  index: OrgIndex
  placed: Placed
  /** All of the chart. */
  whole: Rect
}

/** The map itself, with a frame around what the pane shows. */
export function OverviewMap({ index, placed, whole }: OverviewMapProps) {
  const { setCenter, getZoom } = useReactFlow()
  const at = useMemo(() => fitRect(whole, OVERVIEW), [whole])
  const shapes = useMemo(() => {
    const { teams, specks } = onScreen(placed, whole, detailAt(at.zoom * FINENESS))
    return pathsByHue(
      [...teams, ...specks],
      ({ team }) => index.hues.get(team.node.team.id),
      ({ rect }) => boxPath(rect),
    )
  }, [placed, whole, index, at])
  const goTo = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    const [x, y] = [(clientX - left - at.x) / at.zoom, (clientY - top - at.y) / at.zoom]
    void setCenter(x, y, { zoom: getZoom() })
  }
  return (
    <svg
      role="img"
      aria-label="Overview of the chart"
      className="overview"
      width={OVERVIEW.width}
      height={OVERVIEW.height}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        goTo(event)
      }}
      onPointerMove={(event) => event.buttons > 0 && goTo(event)}
    >
      <g transform={`translate(${at.x} ${at.y}) scale(${at.zoom})`}>
        {shapes.map(([hue, path]) => (
          <path key={hue} d={path} data-branch={hue} className="overview-team" />
        ))}
      </g>
      <Seen at={at} />
    </svg>
  )
}

/** The frame around what the pane shows. */
function Seen({ at }: { at: Viewport }) {
  const [x, y, zoom] = useStore(({ transform }) => transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const scale = at.zoom / zoom
  const rect = { x: at.x - x * scale, y: at.y - y * scale, width: width * scale, height: height * scale }
  return (
    <>
      <path
        className="overview-unseen"
        fillRule="evenodd"
        d={boxPath({ x: 0, y: 0, ...OVERVIEW }) + boxPath(rect)}
      />
      <path className="overview-seen" d={boxPath(rect)} />
    </>
  )
}
