import './reactFlow.css'
import './chart.css'
import { useMemo } from 'react'
import { ReactFlowProvider } from 'reactflow'
import { roomIn, steppedAspect } from '../graph/room'
import { makeScene } from '../graph/scene'
import type { Size } from '../graph/viewport'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Role } from '../org/schema'
import { useSize } from '../ui/useSize'
import { useFolded } from '../view/useFolded'
import { useView } from '../view/useView'
import { Canvas } from './Canvas'
import { useLayout } from './useLayout'

interface ChartProps {
  index: OrgIndex
  matches: Matches
  /** The room for chart and details together, in px: the layout keeps its shape while the details open and close. */
  frame: Size
  /** How many px at the foot of the chart a sheet covers. */
  covered: number
  /** How many levels of teams are open by default. */
  levels: number
}

/** The organisation as a chart that can be moved: teams as boxes, roles as cards in them, lines between. */
export function Chart({ index, matches, frame, covered, levels }: ChartProps) {
  const [ref, pane] = useSize<HTMLElement>('view')
  const { embed } = useView().view
  const { placed, layout } = usePlaced(index, matches, frame, levels)
  const room = useMemo(() => pane && roomIn(pane, embed), [pane, embed])
  const free = useMemo(
    () => room && { width: room.width, height: Math.max(120, room.height - covered) },
    [room, covered],
  )
  return (
    <section ref={ref} aria-label="Chart" className="chart">
      {placed.tops.length === 0 && <p className="chart-empty">This organisation has no teams yet.</p>}
      {pane && room && free && placed.tops.length > 0 && (
        <ReactFlowProvider>
          <Canvas {...{ index, matches, placed, layout, levels, pane, room, free, frame }} />
        </ReactFlowProvider>
      )}
    </section>
  )
}

/** Where everything stands, as the address asks. */
function usePlaced(index: OrgIndex, matches: Matches, frame: Size, levels: number) {
  const { view } = useView()
  const shown = view.only && matches.active ? matches.roles : undefined
  const shows = useMemo(() => shown && ((role: Role) => shown.has(role.id)), [shown])
  const folded = useFolded(index, levels)
  const scene = useMemo(() => makeScene(index, folded, shows), [index, folded, shows])
  return useLayout(view.layout, scene, steppedAspect(roomIn(frame, view.embed)))
}
