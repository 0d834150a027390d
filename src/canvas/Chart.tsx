import 'reactflow/dist/base.css'
import './chart.css'
import { useMemo } from 'react'
import { ReactFlowProvider } from 'reactflow'
import { makeScene } from '../graph/scene'
import { treeLayout } from '../graph/treeLayout'
import type { Size } from '../graph/viewport'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { useSize } from '../ui/useSize'
import { useView } from '../view/useView'
import { Canvas } from './Canvas'

interface ChartProps {
  index: OrgIndex
  matches: Matches
  /** The room for chart and details together, in px: the layout keeps its shape while the details open and close. */
  frame: Size
  /** How many px at the foot of the chart a sheet covers. */
  covered: number
}

/** The organisation as a chart that can be moved: teams as boxes, roles as cards in them, lines between. */
export function Chart({ index, matches, frame, covered }: ChartProps) {
  const { view } = useView()
  const [ref, pane] = useSize<HTMLElement>()
  const { fold, only } = view
  const scene = useMemo(() => makeScene(index, { fold, only }, matches), [index, fold, only, matches])
  const aspect = steppedAspect({ width: frame.width, height: frame.height - footOf(frame) })
  const placed = useMemo(() => treeLayout(scene, aspect), [scene, aspect])
  const open = useMemo(
    () => pane && { width: pane.width, height: Math.max(120, pane.height - footOf(pane) - covered) },
    [pane, covered],
  )
  return (
    <section ref={ref} aria-label="Chart" className="chart" id="chart" tabIndex={-1}>
      {placed.teams.length === 0 && <p className="chart-empty">This organisation has no teams yet.</p>}
      {open && placed.teams.length > 0 && (
        <ReactFlowProvider>
          <Canvas {...{ index, matches, scene, placed, frame }} pane={open} />
        </ReactFlowProvider>
      )}
    </section>
  )
}

/** The pane's aspect in steps of a tenth, so that a window dragged by a few pixels does not deal everything anew. */
function steppedAspect({ width, height }: Size): number {
  return 1.1 ** Math.round(Math.log(width / height) / Math.log(1.1))
}

/** What the controls at the chart's foot take, in px: two rows where it is narrow. */
function footOf({ width }: Size): number {
  if (width < 380) return 104
  return width < 1024 ? 60 : 48
}
