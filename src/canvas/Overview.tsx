import { MiniMap, type MiniMapNodeProps, useReactFlow, useStore } from 'reactflow'
import type { Placed } from '../graph/layout'
import { isSeen } from '../graph/viewport'

/** Its size in px, and the width of pane from which on there is room for it. */
export const OVERVIEW = { width: 168, height: 112, leastPane: 640 } as const

/** A small map of the teams, shown while some of the chart is out of sight. A press on it goes there. */
export function Overview({ placed }: { placed: Placed }) {
  const { width, height } = placed
  const { setCenter, getZoom } = useReactFlow()
  const seen = useStore(({ transform: [x, y, zoom], width: paneWidth, height: paneHeight }) =>
    isSeen({ x: 0, y: 0, width, height }, { x, y, zoom }, { width: paneWidth, height: paneHeight }),
  )
  const wide = useStore((state) => state.width >= OVERVIEW.leastPane)
  if (seen || !wide) return null
  return (
    <MiniMap
      position="bottom-left"
      className="overview"
      style={{ width: OVERVIEW.width, height: OVERVIEW.height }}
      pannable
      onClick={(_, { x, y }) => void setCenter(x, y, { zoom: getZoom() })}
      nodeComponent={OverviewBox}
      bgColor="var(--sheet)"
      maskColor="color-mix(in oklab, var(--paper) 55%, transparent)"
      maskStrokeColor="var(--accent)"
      maskStrokeWidth={2}
      ariaLabel="Overview of the chart"
    />
  )
}

function OverviewBox({ id, x, y, width, height }: MiniMapNodeProps) {
  const isTeam = useStore((state) => state.nodeLookup.get(id)?.type === 'team')
  return isTeam ? <rect x={x} y={y} width={width} height={height} rx={8} className="overview-team" /> : null
}
