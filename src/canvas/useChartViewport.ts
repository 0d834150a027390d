import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { useReactFlow } from 'reactflow'
import { anchorViewport, findEntriesAtPoint } from '../graph/camera/anchorViewport'
import { MIN_ROLE_CARDS_ZOOM, MIN_ROLE_NAMES_ZOOM } from '../graph/camera/levelOfDetail'
import { centreOnRect, clampViewport, fitRect, revealRect, type Viewport } from '../graph/camera/viewport'
import type { Rect, Size } from '../graph/geometry/rect'
import type { ChartLayout, Placement } from '../graph/layout/chartLayout'
import { fitInitialViewport } from '../graph/visible/fitInitialViewport'
import type { Id } from '../org/model/schema'
import { readSavedViewport, saveViewport } from '../urlState/historyState'
import type { UrlState } from '../urlState/urlState'
import type { NavigationType } from '../urlState/useUrlState'
import { MINIMAP } from './minimapSize'

interface ViewportInputs {
  layout: ChartLayout
  placements: ReadonlyMap<Id, Placement>
  /** The part of the pane that nothing covers. */
  unobscuredSize: Size
  /** The window's room for chart and details: what a kept viewport belongs to. */
  windowSize: Size
  selectedId: Id | undefined
}

const ANIMATION_MS = 250

/**
 * Keeps the chart where people expect it. Back restores it exactly; choosing an entry moves it only as far as needed
 * for the entry to be seen; a new layout (folding, filtering, tree to map) keeps what was acted on, or is under the
 * pointer, in its place; a chart that was fitted and not moved since stays fitted when the window or the layout changes.
 */
export function useChartViewport(
  inputs: ViewportInputs & { navigationType: NavigationType; layoutKind: UrlState['layout'] },
) {
  const { layout, placements, unobscuredSize, windowSize, selectedId, navigationType, layoutKind } = inputs
  const flow = useReactFlow()
  const isFitted = selectedId === undefined && readSavedViewport(windowSize) === undefined
  const previous = useRef({ layout, placements, windowSize, layoutKind, isFitted })
  const anchorId = useRef<Id>(undefined)
  const animationTarget = useRef<Viewport>(undefined)

  const setAnchor = useCallback((id: Id) => {
    anchorId.current = id
  }, [])
  // What is on its way counts as having arrived: a move begun half-way would be undone by the rest of the one before.
  const getSettledViewport = () => animationTarget.current ?? flow.getViewport()
  const animateTo = (target: Viewport) => {
    const isInstant =
      navigationType === 'back' || window.matchMedia('(prefers-reduced-motion: reduce)').matches
    saveViewport(target, windowSize)
    animationTarget.current = target
    void flow.setViewport(target, isInstant ? undefined : { duration: ANIMATION_MS })
  }
  const fitAll = () => {
    previous.current.isFitted = true
    animateTo(fitRect(getChartRect(layout), unobscuredSize))
  }
  const updateViewport = useEffectEvent(() => {
    const before = previous.current
    previous.current = { ...before, layout, placements, windowSize, layoutKind }
    const isNewLayout = before.layout !== layout
    const isWindowResized = before.windowSize !== windowSize
    const current = getSettledViewport()
    if (navigationType === 'load' && !isNewLayout && !isWindowResized)
      return saveViewport(current, windowSize)
    const saved = navigationType === 'back' && !isWindowResized ? readSavedViewport(windowSize) : undefined
    if (saved) return animateTo(saved)
    const anchoredId = isNewLayout ? anchorId.current : undefined
    if (isNewLayout) anchorId.current = undefined
    const isRearranged = isNewLayout && (navigationType === 'replace' || before.layoutKind !== layoutKind)
    if (before.isFitted && anchoredId === undefined && (isWindowResized || isRearranged)) return fitAll()
    const anchored = isNewLayout ? anchorToVisibleEntry(current, anchoredId, before) : current
    // Nothing that was in sight is in both layouts: nothing to hold on to.
    if (!anchored) return fitAll()
    const placement = selectedId === undefined ? undefined : placements.get(selectedId)
    const target =
      placement && (navigationType !== 'replace' || isWindowResized)
        ? bringIntoView(placement, anchored, unobscuredSize)
        : anchored
    if (anchoredId !== undefined || target !== current) previous.current.isFitted = false
    if (target === current) return saveViewport(current, windowSize)
    animateTo(target)
  })
  const anchorToVisibleEntry = (
    current: Viewport,
    anchoredId: Id | undefined,
    before: { layout: ChartLayout; placements: ViewportInputs['placements'] },
  ) => {
    if (anchoredId !== undefined)
      return anchorViewport(current, [anchoredId], 1, before.placements, placements)
    const paneCentre = {
      x: (unobscuredSize.width / 2 - current.x) / current.zoom,
      y: (unobscuredSize.height / 2 - current.y) / current.zoom,
    }
    const candidateIds = [
      ...listAncestorIds(before.placements, getHoveredEntryId()),
      ...findEntriesAtPoint(before.layout, paneCentre),
    ]
    return anchorViewport(current, candidateIds, 0, before.placements, placements)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the events to follow; the rest is read then.
  useEffect(updateViewport, [layout, selectedId, windowSize, navigationType])

  return {
    fitAll,
    /** Brings an entry into sight, as far as needed. */
    revealEntry: (id: Id) => {
      const rect = placements.get(id)?.rect
      const current = getSettledViewport()
      const target = rect ? revealRect(rect, current, excludeMinimap(rect, current, unobscuredSize)) : current
      if (target !== current) animateTo(target)
    },
    /** To be told where the chart has come to rest: moved by anything but us, it is not fitted any more. */
    handleMoveEnd: (viewport: Viewport) => {
      if (!animationTarget.current || !isNear(viewport, animationTarget.current))
        previous.current.isFitted = false
      animationTarget.current = undefined
      saveViewport(viewport, windowSize)
    },
    /** To be told which entry a person acts on, before the layout changes. */
    setAnchor,
  }
}

/**
 * Where the chart stands at first: as kept; else on the selected entry, near enough to read, in the part of the pane
 * that nothing covers; else fitted, as far as that can be read, in `room`, which counts what a sheet covers for now.
 */
export function getInitialViewport(
  { layout, placements, unobscuredSize, windowSize, selectedId }: ViewportInputs,
  chartArea: Size,
): Viewport {
  const saved = readSavedViewport(windowSize)
  if (saved) return saved
  const selectedRect = selectedId === undefined ? undefined : placements.get(selectedId)?.rect
  const fitted = fitRect(getChartRect(layout), unobscuredSize)
  if (selectedRect)
    return clampViewport(
      centreOnRect(selectedRect, unobscuredSize, Math.max(fitted.zoom, MIN_ROLE_CARDS_ZOOM)),
      layout,
      unobscuredSize,
    )
  return fitInitialViewport(layout, chartArea)
}

/** The entry under the pointer, if any: it is what a person looks at. */
function getHoveredEntryId(): Id | undefined {
  return document.querySelector('.chart-pane [data-stop]:hover')?.getAttribute('data-stop') ?? undefined
}

/** An entry and the teams around it, innermost first. */
function listAncestorIds(placements: ReadonlyMap<Id, Placement>, id: Id | undefined): Id[] {
  const ids: Id[] = []
  for (let placement = placements.get(id ?? ''); placement; placement = placement.parent)
    ids.push(placement.role?.id ?? placement.team.sceneTeam.team.id)
  return ids
}

function bringIntoView({ rect, role }: Placement, viewport: Viewport, unobscuredSize: Size): Viewport {
  // Too far out to read a role: its card is not even drawn, so come near.
  return role && viewport.zoom < MIN_ROLE_NAMES_ZOOM
    ? centreOnRect(rect, unobscuredSize, MIN_ROLE_CARDS_ZOOM)
    : revealRect(rect, viewport, excludeMinimap(rect, viewport, unobscuredSize))
}

/** The pane less what the overview covers, for what stands at the left of it. */
function excludeMinimap(rect: Rect, { x, zoom }: Viewport, unobscuredSize: Size): Size {
  const isBehindMinimap =
    unobscuredSize.width >= MINIMAP.minPaneWidth && rect.x * zoom + x < MINIMAP.width + 16
  return isBehindMinimap
    ? { ...unobscuredSize, height: unobscuredSize.height - MINIMAP.height - 8 }
    : unobscuredSize
}

function isNear(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001
}

function getChartRect({ width, height }: ChartLayout): Rect {
  return { x: 0, y: 0, width, height }
}
