import { type CSSProperties, useEffect, useMemo, useState } from 'react'
import { ReactFlow } from 'reactflow'
import { type Detail, detailAt } from '../graph/detail'
import { drawnRelations } from '../graph/drawnRelations'
import { boxedId, marks } from '../graph/emphasis'
import { type Placed, placesById } from '../graph/layout'
import { onScreen } from '../graph/onScreen'
import { standIn } from '../graph/standIns'
import { stopsOf } from '../graph/stops'
import { withTabStop } from '../graph/tabStop'
import { type Size, ZOOM } from '../graph/viewport'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import { type Matches, matchesByTeam } from '../org/matchRoles'
import { withAllFolded, withAllOpen, withFold } from '../view/folding'
import { useView } from '../view/useView'
import type { View } from '../view/view'
import { ChartContext } from './ChartContext'
import { Controls } from './Controls'
import { chartNodes } from './chartItems'
import { Lines } from './Lines'
import { Overview } from './Overview'
import { TeamBox } from './TeamBox'
import { firstViewport, useFocus } from './useFocus'
import { useKeptNodes } from './useKeptNodes'
import { useLook } from './useLook'
import { useStops } from './useStops'

interface CanvasProps {
  index: OrgIndex
  matches: Matches
  placed: Placed
  /** Which layout placed it: while a large one is under way, not yet the one that the address asks for. */
  layout: View['layout']
  /** How many levels of teams are open by default. */
  levels: number
  /** The pane, without its controls, and without what a sheet covers; and the window's room for chart and details: px. */
  pane: Size
  room: Size
  free: Size
  frame: Size
}

const nodeTypes = { team: TeamBox }
const nearest = detailAt(ZOOM.most)

/** The chart in a pane whose size is known: React Flow, given what is on screen, everything placed beforehand. */
export function Canvas({ index, matches, placed, layout, levels, pane, room, free, frame }: CanvasProps) {
  const { view, arrival, navigate } = useView()
  const entry = useMemo(() => view.entry && findEntry(index, view.entry), [index, view.entry])
  const selected = boxedId(entry)
  const places = useMemo(() => placesById(placed), [placed])
  const target = selected === undefined ? undefined : standIn(index, places, nearest, selected)?.id
  const given = { placed, places, pane: free, frame, selected: target }
  const [defaultViewport] = useState(() => firstViewport(given, room))
  const [{ detail, window }, see] = useLook(defaultViewport, pane)
  const { fitAll, moved, holdOn, show } = useFocus({ ...given, arrival, layout })
  const { paneRef, focus, reached, onKeyDown, onFocus } = useStops(
    selected,
    () => stopsOf(placed, detail),
    show,
  )
  useChartMark()

  const { drawn, tabStop } = useMemo(() => {
    const id = reached?.replace(/^fold:/, '')
    const stand = id === undefined ? undefined : standIn(index, places, detail, id)
    return withTabStop(
      onScreen(placed, window, detail),
      detail,
      reached,
      stand,
      stand && places.get(stand.id),
    )
  }, [index, placed, places, window, detail, reached])
  const matching = useMemo(() => (matches.active ? matchesByTeam(index, matches) : none), [index, matches])
  const marked = useMemo(() => {
    const stand = selected === undefined ? undefined : standIn(index, places, detail, selected)
    return stand ? new Map(marks(index, entry)).set(stand.id, 'selected') : marks(index, entry)
  }, [index, places, detail, selected, entry])
  const keep = useKeptNodes()
  const nodes = useMemo(
    () => keep(chartNodes({ index, drawn, detail, matches, matching, marks: marked, tabStop })),
    [keep, index, drawn, detail, matches, matching, marked, tabStop],
  )
  const allRelations = view.relations === 'all'
  const relations = useMemo(() => {
    if (!allRelations && selected === undefined) return []
    return drawnRelations(index, allRelations ? undefined : selected, (id) =>
      standIn(index, places, detail, id),
    )
  }, [index, allRelations, selected, places, detail])
  const shared = useMemo(() => {
    const fold = (from: View, team: string) => {
      holdOn(team)
      return withFold(index, from, team, levels)
    }
    return { detail, fold, focus }
  }, [detail, index, levels, holdOn, focus])

  return (
    <ChartContext value={shared}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the links inside, which have roles. */}
      <div
        ref={paneRef}
        className="chart-pane"
        style={lineWidths(detail)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <ReactFlow
          ref={unsayApplication}
          nodes={nodes}
          nodeTypes={nodeTypes}
          defaultViewport={defaultViewport}
          minZoom={ZOOM.least}
          maxZoom={ZOOM.most}
          onMoveStart={(event) => paneRef.current?.toggleAttribute('data-dragged', isDrag(event))}
          onMove={(_, viewport) => see(viewport, true)}
          onMoveEnd={(_, viewport) => {
            paneRef.current?.removeAttribute('data-dragged')
            see(viewport)
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
          <Lines index={index} drawn={drawn} relations={relations} window={window} />
          <Overview index={index} placed={placed} />
        </ReactFlow>
        <Controls
          onFit={fitAll}
          onOpenAll={() => navigate(withAllOpen(view, levels), 'replace')}
          onFoldAll={() => navigate(withAllFolded(index, view, levels), 'replace')}
        />
      </div>
    </ChartContext>
  )
}

const none: ReadonlyMap<string, number> = new Map()

/** Whether a move is begun by a drag, of one finger where by touch: the chart then keeps its scale. */
function isDrag(event: MouseEvent | TouchEvent | null): boolean {
  return (
    event?.type === 'mousedown' ||
    (event?.type === 'touchstart' && 'touches' in event && event.touches.length === 1)
  )
}

/**
 * A px on screen, in chart space, for lines that would vanish from afar, as near by they are as they are; and the least
 * type that can be read.
 */
function lineWidths({ level, floor }: Detail): CSSProperties & { '--px': string; '--least-type': string } {
  return { '--px': level === 'blocks' ? `${1 / floor}px` : '0px', '--least-type': `${9 / floor}px` }
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
