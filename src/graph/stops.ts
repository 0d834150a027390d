import type { Id } from '../org/schema'
import type { Detail } from './detail'
import type { Placed, Rect } from './layout'
import { type Drawn, hasFoldButton, onScreen } from './onScreen'

/** What arrow keys can go to: an entry's id, or `fold:` and a team's for the button that folds it. */
export interface Stop {
  id: string
  /** The entry that it belongs to. */
  entry: Id
  /** Where it is aimed at: a card, the header of a team, its button. */
  rect: Rect
}

/** All that can be gone to at a level of detail, in or out of sight. */
export function stopsOf(placed: Placed, detail: Detail): Stop[] {
  const { width, height } = placed
  return stopsIn(onScreen(placed, { x: 0, y: 0, width, height }, detail), detail)
}

/** The stop that an arrow key leads to from another: the nearest that way; for Home and End the first and the last. */
export function nextStop(stops: readonly Stop[], from: string, key: string): Stop | undefined {
  if (key === 'Home') return stops[0]
  if (key === 'End') return stops.at(-1)
  const direction = directions.get(key)
  const here = stops.find(({ id }) => id === from)
  if (!direction || !here) return undefined
  const others = stops.flatMap((stop) => {
    const { along, aside, isStraight } = wayTo(stop.rect, here.rect, direction)
    if (stop === here || along <= 1 || (!isStraight && aside > 4 * along)) return []
    return [{ stop, isStraight, distance: along + aside * (isStraight ? 0.5 : 2) }]
  })
  const straight = others.filter(({ isStraight }) => isStraight)
  const ways = straight.length > 0 ? straight : others
  return ways.reduce((a, b) => (b.distance < a.distance ? b : a), ways[0] ?? nowhere).stop
}

function stopsIn({ teams, roles }: Drawn, detail: Detail): Stop[] {
  const cards = new Map<Id, Stop[]>()
  for (const { role, team, rect } of roles) {
    const stop = { id: role.id, entry: role.id, rect }
    const list = cards.get(team.node.team.id)
    if (list) list.push(stop)
    else cards.set(team.node.team.id, [stop])
  }
  return teams.flatMap((drawn): Stop[] => {
    const { team, shape, rect } = drawn
    const { id } = team.node.team
    const strip = shape === 'box' || shape === 'frame' ? { ...rect, height: team.header } : rect
    const button = { id: `fold:${id}`, entry: id, rect: { ...strip, x: rect.x + rect.width - 32, width: 32 } }
    const name = { id, entry: id, rect: strip }
    return [name, ...(hasFoldButton(drawn, detail) ? [button] : []), ...(cards.get(id) ?? [])]
  })
}

const nowhere: { stop: Stop | undefined; distance: number } = { stop: undefined, distance: 0 }

const directions: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

/** How far one place is from another in a direction and aside of it, px between their middles. */
function wayTo(to: Rect, from: Rect, [x, y]: readonly [x: number, y: number]) {
  const dx = to.x + to.width / 2 - from.x - from.width / 2
  const dy = to.y + to.height / 2 - from.y - from.height / 2
  const breadth = x === 0 ? (from.width + to.width) / 2 : (from.height + to.height) / 2
  const aside = Math.abs(x === 0 ? dx : dy)
  return { along: dx * x + dy * y, aside, isStraight: aside < breadth }
}
