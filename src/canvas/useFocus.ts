import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { useReactFlow } from 'reactflow'
import { CARDS_ZOOM, NAMES_ZOOM } from '../graph/detail'
import { firstFit } from '../graph/firstFit'
import { entriesAt, hold } from '../graph/hold'
import type { Place, Placed, Rect } from '../graph/layout'
import { centre, fitRect, reveal, type Size, type Viewport, within } from '../graph/viewport'
import type { Id } from '../org/schema'
import { savedViewport, saveViewport } from '../view/savedViewport'
import type { Arrival } from '../view/useView'
import type { View } from '../view/view'
import { OVERVIEW } from './overviewSize'

interface Given {
  placed: Placed
  places: ReadonlyMap<Id, Place>
  /** The part of the pane that nothing covers. */
  pane: Size
  /** The window's room for chart and details: what a kept viewport belongs to. */
  frame: Size
  selected: Id | undefined
}

const GLIDE_MS = 250

/**
 * Keeps the chart where people expect it. Back restores it exactly; choosing an entry moves it only as far as needed
 * for the entry to be seen; a new layout (folding, filtering, tree to map) keeps what was acted on, or is under the
 * pointer, in its place; a chart that was fitted and not moved since stays fitted when the window or the layout changes.
 */
export function useFocus(given: Given & { arrival: Arrival; layout: View['layout'] }) {
  const { placed, places, pane, frame, selected, arrival, layout } = given
  const flow = useReactFlow()
  const fitted = selected === undefined && savedViewport(frame) === undefined
  const last = useRef({ placed, places, frame, layout, fitted })
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
    last.current = { ...before, placed, places, frame, layout }
    const isNewLayout = before.placed !== placed
    const isNewFrame = before.frame !== frame
    const here = standing()
    if (arrival === 'load' && !isNewLayout && !isNewFrame) return saveViewport(here, frame)
    const kept = arrival === 'back' && !isNewFrame ? savedViewport(frame) : undefined
    if (kept) return glide(kept)
    const actedOn = isNewLayout ? anchor.current : undefined
    if (isNewLayout) anchor.current = undefined
    const isRearranged = isNewLayout && (arrival === 'replace' || before.layout !== layout)
    if (before.fitted && actedOn === undefined && (isNewFrame || isRearranged)) return fitAll()
    const held = isNewLayout ? holdAny(here, actedOn, before) : here
    // Nothing that was in sight is in both layouts: nothing to hold on to.
    if (!held) return fitAll()
    const place = selected === undefined ? undefined : places.get(selected)
    const target = place && (arrival !== 'replace' || isNewFrame) ? look(place, held, pane) : held
    if (actedOn !== undefined || target !== here) last.current.fitted = false
    if (target === here) return saveViewport(here, frame)
    glide(target)
  })
  const holdAny = (
    here: Viewport,
    actedOn: Id | undefined,
    before: { placed: Placed; places: Given['places'] },
  ) => {
    if (actedOn !== undefined) return hold(here, [actedOn], 1, before.places, places)
    const middle = { x: (pane.width / 2 - here.x) / here.zoom, y: (pane.height / 2 - here.y) / here.zoom }
    const ids = [...wayTo(before.places, pointedAt()), ...entriesAt(before.placed, middle)]
    return hold(here, ids, 0, before.places, places)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the events to follow; the rest is read then.
  useEffect(follow, [placed, selected, frame, arrival])

  return {
    fitAll,
    /** Brings an entry into sight, as far as needed. */
    show: (id: Id) => {
      const rect = places.get(id)?.rect
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
 * Where the chart stands at first: as kept; else on the selected entry, near enough to read, in the part of the pane
 * that nothing covers; else fitted, as far as that can be read, in `room`, which counts what a sheet covers for now.
 */
export function firstViewport({ placed, places, pane, frame, selected }: Given, room: Size): Viewport {
  const kept = savedViewport(frame)
  if (kept) return kept
  const rect = selected === undefined ? undefined : places.get(selected)?.rect
  const fitted = fitRect(whole(placed), pane)
  if (rect) return within(centre(rect, pane, Math.max(fitted.zoom, CARDS_ZOOM)), placed, pane)
  return firstFit(placed, room)
}

/** The entry under the pointer, if any: it is what a person looks at. */
function pointedAt(): Id | undefined {
  return document.querySelector('.chart-pane [data-stop]:hover')?.getAttribute('data-stop') ?? undefined
}

/** An entry and the teams around it, innermost first. */
function wayTo(places: ReadonlyMap<Id, Place>, id: Id | undefined): Id[] {
  const way: Id[] = []
  for (let place = places.get(id ?? ''); place; place = place.above)
    way.push(place.role?.id ?? place.team.node.team.id)
  return way
}

function look({ rect, role }: Place, viewport: Viewport, pane: Size): Viewport {
  // Too far out to read a role: its card is not even drawn, so come near.
  return role && viewport.zoom < NAMES_ZOOM
    ? centre(rect, pane, CARDS_ZOOM)
    : reveal(rect, viewport, besideOverview(rect, viewport, pane))
}

/** The pane less what the overview covers, for what stands at the left of it. */
function besideOverview(rect: Rect, { x, zoom }: Viewport, pane: Size): Size {
  const isCovered = pane.width >= OVERVIEW.leastPane && rect.x * zoom + x < OVERVIEW.width + 16
  return isCovered ? { ...pane, height: pane.height - OVERVIEW.height - 8 } : pane
}

function isNear(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001
}

function whole({ width, height }: Placed): Rect {
  return { x: 0, y: 0, width, height }
}
