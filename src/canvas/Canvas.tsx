import { useEffect, useMemo, useState } from 'react'
import { ReactFlow } from 'reactflow'
import { type Detail, detailAt } from '../graph/detail'
import type { Placed } from '../graph/layout'
import { foldAll, type SceneTeam } from '../graph/scene'
import { type Size, ZOOM } from '../graph/viewport'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Id } from '../org/schema'
import { useView } from '../view/useView'
import { ChartContext } from './ChartContext'
import { Controls } from './Controls'
import { chartNodes, drawnRelations } from './chartItems'
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
  const selected = entry && entry.kind !== 'quality' ? entry.value.id : undefined
  const [defaultViewport] = useState(() => firstViewport({ placed, pane, frame, selected }))
  const [detail, setDetail] = useState<Detail>(() => detailAt(defaultViewport.zoom))
  const { fitAll, moved, holdOn, show } = useFocus({ placed, pane, frame, selected, arrival })
  const { tabStop, onKeyDown, onFocus } = useArrowKeys(selected ?? placed.teams[0]?.node.team.id, (stop) =>
    show(stop.replace(/^fold:/, '')),
  )
  useChartMark()

  const keep = useKept<ReturnType<typeof chartNodes>>()
  const { level } = detail
  const allRelations = view.relations === 'all'
  const { nodes, relations } = useMemo(() => {
    const given = { index, scene, placed, matches, selected: entry, allRelations, level }
    return { nodes: keep(chartNodes(given)), relations: drawnRelations(given) }
  }, [index, scene, placed, matches, entry, allRelations, level, keep])
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
          onMoveEnd={(event, viewport) => event && moved(viewport)}
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
