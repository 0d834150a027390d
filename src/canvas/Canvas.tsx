import { useEffect, useMemo, useState } from 'react'
import { ReactFlow } from 'reactflow'
import { type Detail, detailAt } from '../graph/detail'
import { boxedId } from '../graph/emphasis'
import type { Placed } from '../graph/layout'
import { foldAll, type SceneTeam } from '../graph/scene'
import { type Size, ZOOM } from '../graph/viewport'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Id } from '../org/schema'
import { useView } from '../view/useView'
import { ChartContext } from './ChartContext'
import { Controls } from './Controls'
import { chartNodes, drawnRelations, standIns } from './chartItems'
import { Lines } from './Lines'
import { Overview } from './Overview'
import { RoleNode } from './RoleNode'
import { TeamNode } from './TeamNode'
import { useArrowKeys } from './useArrowKeys'
import { firstViewport, useFocus } from './useFocus'
import { useKept } from './useKept'

interface CanvasProps {
  index: OrgIndex
  matches: Matches
  scene: readonly SceneTeam[]
  placed: Placed
  pane: Size
  frame: Size
}

const nodeTypes = { team: TeamNode, role: RoleNode }

/** The chart in a pane whose size is known: React Flow, given everything placed beforehand. */
export function Canvas({ index, matches, scene, placed, pane, frame }: CanvasProps) {
  const { view, arrival, navigate } = useView()
  const entry = useMemo(() => view.entry && findEntry(index, view.entry), [index, view.entry])
  const selected = boxedId(entry)
  // What is folded away or left out is stood for by the box that holds it.
  const placedAs = useMemo(() => standIns(index, scene, placed, 'full'), [index, scene, placed])
  const target = selected === undefined ? undefined : placedAs(selected)
  const [defaultViewport] = useState(() => firstViewport({ placed, pane, frame, selected: target }))
  const [detail, setDetail] = useState<Detail>(() => detailAt(defaultViewport.zoom))
  const { fitAll, moved, holdOn, show } = useFocus({ placed, pane, frame, selected: target, arrival })
  const { level } = detail
  const drawnAs = useMemo(() => standIns(index, scene, placed, level), [index, scene, placed, level])
  const first = placed.teams[0]?.node.team.id
  const { reached, onKeyDown, onFocus } = useArrowKeys(selected, (stop) => show(stop.replace(/^fold:/, '')))
  const tabStop = stopFor(reached, drawnAs, level) ?? first
  useChartMark()

  const keep = useKept<ReturnType<typeof chartNodes>>()
  const allRelations = view.relations === 'all'
  const { nodes, relations } = useMemo(() => {
    const given = { index, placed, matches, selected: entry, allRelations, level, drawnAs }
    return { nodes: keep(chartNodes(given)), relations: drawnRelations(given) }
  }, [index, placed, matches, entry, allRelations, level, drawnAs, keep])
  const shared = useMemo(() => {
    const toggle = (team: Id) => {
      holdOn(team)
      const fold = view.fold.includes(team) ? view.fold.filter((id) => id !== team) : [...view.fold, team]
      navigate({ ...view, fold }, 'replace')
    }
    return { detail, tabStop, toggle }
  }, [detail, tabStop, view, navigate, holdOn])

  return (
    <ChartContext value={shared}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the links inside, which have roles. */}
      <div className="chart-pane" onKeyDown={onKeyDown} onFocus={onFocus}>
        <ReactFlow
          ref={unsayApplication}
          nodes={nodes}
          nodeTypes={nodeTypes}
          defaultViewport={defaultViewport}
          minZoom={ZOOM.least}
          maxZoom={ZOOM.most}
          onMove={(_, { zoom }) => setDetail((had) => detailAt(zoom, had))}
          onMoveEnd={(_, viewport) => {
            // At rest there is no flicker to avoid: what this zoom lets people read, whatever the way here.
            setDetail(detailAt(viewport.zoom))
            moved(viewport)
          }}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          zoomOnDoubleClick={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          attributionPosition="bottom-left"
        >
          <Lines placed={placed} relations={relations} />
          <Overview placed={placed} />
        </ReactFlow>
        <Controls
          onFit={fitAll}
          onOpenAll={() => navigate({ ...view, fold: [] }, 'replace')}
          onFoldAll={() => navigate({ ...view, fold: foldAll(index) }, 'replace')}
        />
      </div>
    </ChartContext>
  )
}

/** Where Tab is to stop: the element that was reached last, or what stands for it now. */
function stopFor(
  reached: string | undefined,
  drawnAs: (id: Id) => Id | undefined,
  level: Detail['level'],
): string | undefined {
  if (reached === undefined) return undefined
  const id = reached.replace(/^fold:/, '')
  const shown = drawnAs(id)
  return shown === id && level !== 'blocks' ? reached : shown
}

/**
 * React Flow makes its pane an `application`, which tells screen readers to stop reading and pass every key on. The
 * chart is a set of links to be read as such. https://github.com/xyflow/xyflow/blob/main/packages/react/src/container/ReactFlow/index.tsx
 */
function unsayApplication(pane: HTMLDivElement | null): void {
  pane?.removeAttribute('role')
}

/** Marks the chart as drawn two frames after it was first committed, for measuring. */
function useChartMark(): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (performance.getEntriesByName('atlas:chart').length === 0) performance.mark('atlas:chart')
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
}
