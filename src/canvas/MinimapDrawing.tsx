import { type PointerEvent, useMemo } from 'react'
import { useReactFlow, useStore } from 'reactflow'
import { getLevelOfDetail } from '../graph/camera/levelOfDetail'
import { fitRect, type Viewport } from '../graph/camera/viewport'
import type { Rect } from '../graph/geometry/rect'
import type { ChartLayout } from '../graph/layout/chartLayout'
import { buildRectPath, mergePathsByHue } from '../graph/lines/pathsByHue'
import { cullToRect } from '../graph/visible/visibleItems'
import { useOrg } from '../urlState/useOrg'
import { MINIMAP } from './minimapSize'

// Teams are told apart here down to this much smaller than where they are named.
const MINIMAP_DETAIL_RATIO = 6

export interface MinimapDrawingProps {
  layout: ChartLayout
  /** All of the chart. */
  chartRect: Rect
}

/** The map itself, with a frame around what the pane shows. */
export function MinimapDrawing({ layout, chartRect }: MinimapDrawingProps) {
  const { index } = useOrg()
  const { setCenter, getZoom } = useReactFlow()
  const minimapViewport = useMemo(() => fitRect(chartRect, MINIMAP), [chartRect])
  const huePaths = useMemo(() => {
    const { teams, tinyTeams } = cullToRect(
      layout,
      chartRect,
      getLevelOfDetail(minimapViewport.zoom * MINIMAP_DETAIL_RATIO),
    )
    return mergePathsByHue(
      [...teams, ...tinyTeams],
      ({ team }) => index.hueByTeam.get(team.sceneTeam.team.id),
      ({ rect }) => buildRectPath(rect),
    )
  }, [layout, chartRect, index, minimapViewport])
  const panTo = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    const [x, y] = [
      (clientX - left - minimapViewport.x) / minimapViewport.zoom,
      (clientY - top - minimapViewport.y) / minimapViewport.zoom,
    ]
    void setCenter(x, y, { zoom: getZoom() })
  }
  return (
    <svg
      role="img"
      aria-label="Overview of the chart"
      className="absolute bottom-11 left-3 z-5 cursor-pointer touch-none overflow-hidden rounded-lg border border-line-strong bg-sheet"
      width={MINIMAP.width}
      height={MINIMAP.height}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        panTo(event)
      }}
      onPointerMove={(event) => event.buttons > 0 && panTo(event)}
    >
      <g transform={`translate(${minimapViewport.x} ${minimapViewport.y}) scale(${minimapViewport.zoom})`}>
        {huePaths.map(([hue, path]) => (
          <path
            key={hue}
            d={path}
            data-branch={hue}
            className="fill-[color-mix(in_oklab,var(--branch)_35%,var(--sheet))] stroke-branch-line"
            strokeWidth={0.5}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
      <ViewportFrame minimapViewport={minimapViewport} />
    </svg>
  )
}

/** The frame around what the pane shows. */
function ViewportFrame({ minimapViewport }: { minimapViewport: Viewport }) {
  const [x, y, zoom] = useStore(({ transform }) => transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const scale = minimapViewport.zoom / zoom
  const rect = {
    x: minimapViewport.x - x * scale,
    y: minimapViewport.y - y * scale,
    width: width * scale,
    height: height * scale,
  }
  return (
    <>
      <path
        className="fill-paper/55"
        fillRule="evenodd"
        d={buildRectPath({ x: 0, y: 0, ...MINIMAP }) + buildRectPath(rect)}
      />
      <path className="fill-none stroke-accent" strokeWidth={2} d={buildRectPath(rect)} />
    </>
  )
}
