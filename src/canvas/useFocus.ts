import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { useReactFlow } from 'reactflow'
import type { Placed, Rect } from '../graph/layout'
import { centre, fitRect, reveal, type Size, type Viewport, within } from '../graph/viewport'
import type { Id } from '../org/schema'
import type { Arrival } from '../view/useView'
import { OVERVIEW } from './Overview'
import { savedViewport, saveViewport } from './savedViewport'

interface Given {
  placed: Placed
  /** The part of the pane that nothing covers. */
  pane: Size
  /** The window's room for chart and details: what a kept viewport belongs to. */
  frame: Size
  selected: Id | undefined
  arrival: Arrival
}

const GLIDE_MS = 250
// From here on a card shows its line, and from there its name.
const READABLE = 0.82
const NAMES = 0.5

/**
 * Keeps the chart where people expect it. Back restores it exactly; choosing an entry moves it only as far as needed
 * for the entry to be seen; a new layout (folding, filtering) keeps what was acted on, or was selected, in its place;
 * a chart that was fitted and not moved since stays fitted when the window changes.
 */
export function useFocus({ placed, pane, frame, selected, arrival }: Given) {
  const flow = useReactFlow()
  const last = useRef({ placed, frame, fitted: selected === undefined && savedViewport(frame) === undefined })
  const anchor = useRef<Id>(undefined)
  const gliding = useRef<Viewport>(undefined)

  const holdOn = useCallback((id: Id) => {
    anchor.current = id
  }, [])
  // What is on its way counts as having arrived: a move begun half-way would be undone by the rest of the one before.
  const standing = () => gliding.current ?? flow.getViewport()
  const glide = (target: Viewport) => {
    const quick = arrival === 'back' || window.matchMedia('(prefers-reduced-motion: reduce)').matches
    saveViewport(target, frame)
    gliding.current = target
    void flow.setViewport(target, quick ? undefined : { duration: GLIDE_MS })
  }
  const fitAll = () => {
    last.current.fitted = true
    glide(fitRect(whole(placed), pane))
  }
  const follow = useEffectEvent(() => {
    const before = last.current
    last.current = { ...before, placed, frame }
    const isNewLayout = before.placed !== placed
    const isNewFrame = before.frame !== frame
    const here = standing()
    if (arrival === 'load' && !isNewLayout && !isNewFrame) return saveViewport(here, frame)
    const kept = arrival === 'back' && !isNewFrame ? savedViewport(frame) : undefined
    if (kept) return glide(kept)
    const actedOn = anchor.current
    anchor.current = undefined
    if (before.fitted && actedOn === undefined && (isNewFrame || (isNewLayout && arrival === 'replace')))
      return fitAll()
    const held = isNewLayout ? hold(here, actedOn, selected, before.placed, placed) : here
    // Neither what was acted on nor what is selected is in both layouts: nothing to hold on to.
    if (!held) return fitAll()
    const rect = selected === undefined ? undefined : rectOf(placed, selected)
    const target = rect && (arrival !== 'replace' || isNewFrame) ? look(rect, placed, held, pane) : held
    if (actedOn !== undefined || target !== here) last.current.fitted = false
    if (target === here) return saveViewport(here, frame)
    glide(target)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the events to follow; the rest is read then.
  useEffect(follow, [placed, selected, frame, arrival])

  return {
    fitAll,
    /** Brings an entry into sight, as far as needed. */
    show: (id: Id) => {
      const rect = rectOf(placed, id)
      const here = standing()
      const target = rect ? reveal(rect, here, besideOverview(rect, here, pane)) : here
      if (target !== here) glide(target)
    },
    /** To be told where the chart has come to rest: moved by anything but us, it is not fitted any more. */
    moved: (viewport: Viewport) => {
      if (!gliding.current || !isNear(viewport, gliding.current)) last.current.fitted = false
      gliding.current = undefined
      saveViewport(viewport, frame)
    },
    /** To be told which entry a person acts on, before the layout changes. */
    holdOn,
  }
}

/**
 * Where the chart stands at first: as kept; else on the selected entry, near enough to read; else fitted. A fit that
 * would just miss the names of roles comes near enough for them, and shows a little less.
 */
export function firstViewport({ placed, pane, frame, selected }: Omit<Given, 'arrival'>): Viewport {
  const kept = savedViewport(frame)
  if (kept) return kept
  const rect = selected === undefined ? undefined : rectOf(placed, selected)
  const fitted = fitRect(whole(placed), pane)
  if (rect) return within(centre(rect, pane, Math.max(fitted.zoom, READABLE)), placed, pane)
  const justMisses = fitted.zoom < NAMES && fitted.zoom > NAMES * 0.8
  return justMisses ? within({ x: 0, y: 0, zoom: NAMES }, placed, pane) : fitted
}

/** Where a team or a role stands; undefined where it is not drawn. */
function rectOf(placed: Placed, id: Id): Rect | undefined {
  return (
    placed.roles.find((role) => role.id === id)?.rect ??
    placed.teams.find(({ node }) => node.team.id === id)?.rect
  )
}

function look(rect: Rect, placed: Placed, viewport: Viewport, pane: Size): Viewport {
  const isRole = placed.roles.some((role) => role.rect === rect)
  // Too far out to read a role: its card is not even drawn, so come near.
  return isRole && viewport.zoom < NAMES
    ? centre(rect, pane, READABLE)
    : reveal(rect, viewport, besideOverview(rect, viewport, pane))
}

/** The pane less what the overview covers, for what stands at the left of it. */
function besideOverview(rect: Rect, { x, zoom }: Viewport, pane: Size): Size {
  const isCovered = pane.width >= OVERVIEW.leastPane && rect.x * zoom + x < OVERVIEW.width + 16
  return isCovered ? { ...pane, height: pane.height - OVERVIEW.height - 8 } : pane
}

/**
 * The viewport in which what was acted on, or else is selected, is where it was on screen in the old layout: by its
 * top right corner what was acted on (its button is there), else by its top left. Undefined where neither is in both.
 */
function hold(
  { x, y, zoom }: Viewport,
  actedOn: Id | undefined,
  selected: Id | undefined,
  before: Placed,
  after: Placed,
): Viewport | undefined {
  const id = actedOn ?? selected
  const from = id === undefined ? undefined : rectOf(before, id)
  const to = id === undefined ? undefined : rectOf(after, id)
  if (!from || !to)
    return id === undefined && before.teams.length === after.teams.length ? { x, y, zoom } : undefined
  const edge = actedOn === undefined ? 0 : 1
  const across = from.x + from.width * edge - to.x - to.width * edge
  return { x: x + across * zoom, y: y + (from.y - to.y) * zoom, zoom }
}

function isNear(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001
}

function whole({ width, height }: Placed): Rect {
  return { x: 0, y: 0, width, height }
}
