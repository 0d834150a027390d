import { type CSSProperties, useEffect, useMemo, useState } from 'react'
import { ReactFlow } from 'reactflow'
import { getLevelOfDetail, type LevelOfDetail } from '../graph/camera/levelOfDetail'
import { getMinFontSize, getScreenPx } from '../graph/camera/lodSizes'
import { ZOOM_LIMITS } from '../graph/camera/viewport'
import { listFocusTargets } from '../graph/focus/focusTargets'
import { ensureTabStopVisible } from '../graph/focus/tabStop'
import type { Size } from '../graph/geometry/rect'
import { type ChartLayout, indexPlacements } from '../graph/layout/chartLayout'
import { placeRelations } from '../graph/lines/placeRelations'
import { computeVisibleHighlights, getBoxId } from '../graph/visible/highlights'
import { findVisibleAncestor } from '../graph/visible/visibleAncestor'
import { cullToRect } from '../graph/visible/visibleItems'
import { findEntry } from '../org/model/indexOrg'
import { countMatchesByTeam } from '../org/query/filterRoles'
import { useIsNarrowerThan } from '../ui/hooks/useIsNarrowerThan'
import { useReconciled } from '../ui/hooks/useStable'
import { withAllTeamsFolded, withAllTeamsOpen, withTeamToggled } from '../urlState/teamFolding'
import type { UrlState } from '../urlState/urlState'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { ChartContext } from './ChartContext'
import { ChartControls } from './ChartControls'
import { ChartLines } from './ChartLines'
import { Minimap } from './Minimap'
import { toReactFlowNodes } from './reactFlowNodes'
import { reuseEqualNodes } from './reuseEqualNodes'
import { TeamBox } from './TeamBox'
import { getInitialViewport, useChartViewport } from './useChartViewport'
import { useRenderWindow } from './useRenderWindow'
import { useRovingFocus } from './useRovingFocus'

interface ChartCanvasProps {
  layout: ChartLayout
  /** Which layout placed it: while a large one is under way, not yet the one that the address asks for. */
  layoutKind: UrlState['layout']
  /** How many levels of teams are open by default. */
  defaultOpenDepth: number
  /** The pane, without its controls, and without what a sheet covers; and the window's room for chart and details: px. */
  paneSize: Size
  chartArea: Size
  unobscuredSize: Size
  windowSize: Size
}

const nodeTypes = { team: TeamBox }
const closestLevelOfDetail = getLevelOfDetail(ZOOM_LIMITS.max)

/** The chart in a pane whose size is known: React Flow, given what is on screen, everything placed beforehand. */
export function ChartCanvas({
  layout,
  layoutKind,
  defaultOpenDepth,
  paneSize,
  chartArea,
  unobscuredSize,
  windowSize,
}: ChartCanvasProps) {
  const { index, matches } = useOrg()
  const { urlState, navigationType, navigate } = useUrlState()
  const entry = useMemo(() => urlState.entry && findEntry(index, urlState.entry), [index, urlState.entry])
  const selectedId = getBoxId(entry)
  const placements = useMemo(() => indexPlacements(layout), [layout])
  const selectedBoxId =
    selectedId === undefined
      ? undefined
      : findVisibleAncestor(index, placements, closestLevelOfDetail, selectedId)?.id
  const viewportInputs = { layout, placements, unobscuredSize, windowSize, selectedId: selectedBoxId }
  const [defaultViewport] = useState(() => getInitialViewport(viewportInputs, chartArea))
  const [{ lod, rect: renderRect }, updateWindow] = useRenderWindow(defaultViewport, paneSize)
  const { fitAll, handleMoveEnd, setAnchor, revealEntry } = useChartViewport({
    ...viewportInputs,
    navigationType,
    layoutKind,
  })
  const { paneRef, focusManager, lastFocusedId, onKeyDown, onFocus } = useRovingFocus(
    selectedId,
    () => listFocusTargets(layout, lod),
    revealEntry,
  )
  // Where the filters are a sheet, its button has the lower left corner.
  const hasFilterSheet = useIsNarrowerThan('lg') && !urlState.embed
  useChartPaintMark()

  const { visible, tabStopId } = useMemo(() => {
    const entryId = lastFocusedId?.replace(/^fold:/, '')
    const visibleAncestor =
      entryId === undefined ? undefined : findVisibleAncestor(index, placements, lod, entryId)
    return ensureTabStopVisible(
      cullToRect(layout, renderRect, lod),
      lod,
      lastFocusedId,
      visibleAncestor,
      visibleAncestor && placements.get(visibleAncestor.id),
    )
  }, [index, layout, placements, renderRect, lod, lastFocusedId])
  const matchCounts = useMemo(
    () => (matches.isFiltered ? countMatchesByTeam(index, matches) : noMatchCounts),
    [index, matches],
  )
  const highlights = useMemo(
    () => computeVisibleHighlights(index, placements, lod, entry),
    [index, placements, lod, entry],
  )
  const nodes = useReconciled(
    useMemo(
      () => toReactFlowNodes({ index, visible, lod, matches, matchCounts, highlights, tabStopId }),
      [index, visible, lod, matches, matchCounts, highlights, tabStopId],
    ),
    reuseEqualNodes,
  )
  const showsAllRelations = urlState.relations === 'all'
  const relations = useMemo(() => {
    if (!showsAllRelations && selectedId === undefined) return []
    return placeRelations(index, showsAllRelations ? undefined : selectedId, (id) =>
      findVisibleAncestor(index, placements, lod, id),
    )
  }, [index, showsAllRelations, selectedId, placements, lod])
  const contextValue = useMemo(() => {
    const toggleFold = (currentView: UrlState, teamId: string) => {
      setAnchor(teamId)
      return withTeamToggled(index, currentView, teamId, defaultOpenDepth)
    }
    return { lod, toggleFold, focusManager }
  }, [lod, index, defaultOpenDepth, setAnchor, focusManager])

  return (
    <ChartContext value={contextValue}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the links inside, which have roles. */}
      <div
        ref={paneRef}
        className="chart-pane absolute inset-0"
        style={buildLevelOfDetailStyle(lod)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <ReactFlow
          ref={removeApplicationRole}
          nodes={nodes}
          nodeTypes={nodeTypes}
          defaultViewport={defaultViewport}
          minZoom={ZOOM_LIMITS.min}
          maxZoom={ZOOM_LIMITS.max}
          onMoveStart={(event) => paneRef.current?.toggleAttribute('data-dragged', isDragStart(event))}
          onMove={(_, viewport) => updateWindow(viewport, true)}
          onMoveEnd={(_, viewport) => {
            paneRef.current?.removeAttribute('data-dragged')
            updateWindow(viewport)
            handleMoveEnd(viewport)
          }}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          zoomOnDoubleClick={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          attributionPosition={hasFilterSheet ? 'top-right' : 'bottom-left'}
        >
          <ChartLines visible={visible} relations={relations} clipRect={renderRect} />
          <Minimap layout={layout} />
        </ReactFlow>
        <ChartControls
          onFit={fitAll}
          onOpenAll={() => navigate(withAllTeamsOpen(urlState, defaultOpenDepth), 'replace')}
          onFoldAll={() => navigate(withAllTeamsFolded(index, urlState, defaultOpenDepth), 'replace')}
        />
      </div>
    </ChartContext>
  )
}

const noMatchCounts: ReadonlyMap<string, number> = new Map()

/** Whether a move is begun by a drag, of one finger where by touch: the chart then keeps its scale. */
function isDragStart(event: MouseEvent | TouchEvent | null): boolean {
  return (
    event?.type === 'mousedown' ||
    (event?.type === 'touchstart' && 'touches' in event && event.touches.length === 1)
  )
}

/** What chart.css makes its sizes of that change with the level of detail. */
function buildLevelOfDetailStyle(
  lod: LevelOfDetail,
): CSSProperties & { '--screen-px': string; '--min-font-size': string } {
  return { '--screen-px': `${getScreenPx(lod)}px`, '--min-font-size': `${getMinFontSize(lod)}px` }
}

/**
 * React Flow makes its pane an `application`, which tells screen readers to stop reading and pass every key on. The
 * chart is a set of links to be read as such. https://github.com/xyflow/xyflow/blob/main/packages/react/src/container/ReactFlow/index.tsx
 */
function removeApplicationRole(paneSize: HTMLDivElement | null): void {
  paneSize?.removeAttribute('role')
}

/** Marks the chart as drawn two frames after it was first committed, for measuring. */
function useChartPaintMark(): void {
  useEffect(() => {
    let windowSize = requestAnimationFrame(() => {
      windowSize = requestAnimationFrame(() => {
        if (performance.getEntriesByName('atlas:chart').length === 0) performance.mark('atlas:chart')
      })
    })
    return () => cancelAnimationFrame(windowSize)
  }, [])
}
