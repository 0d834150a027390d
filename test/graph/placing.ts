import fc from 'fast-check'
import { finish, type Placed, type PlacedTeam, type Rect } from '../../src/graph/layout'
import { layouts } from '../../src/graph/layouts'
import { makeScene } from '../../src/graph/scene'
import { indexOrg } from '../../src/org/indexOrg'
import { matchRoles } from '../../src/org/matchRoles'
import type { Org } from '../../src/org/schema'
import { foldedTeams } from '../../src/view/folding'
import { parseView } from '../../src/view/view'
import { anOrg, aRole, aTeam } from '../builders'

/** Organisations of up to 30 teams in any forest, with 0 to 20 roles in each. */
export const organisations = fc
  .array(fc.record({ parent: fc.nat(), roles: fc.nat({ max: 20 }) }), { minLength: 1, maxLength: 30 })
  .map(
    (shape): Org =>
      anOrg({
        teams: shape.map(({ parent }, i) => {
          const above = parent % (i + 2)
          return aTeam({ id: `t${i}`, ...(above < i && { parent: `t${above}` }) })
        }),
        roles: shape.flatMap(({ roles }, i) =>
          Array.from({ length: roles }, (_, r) => aRole({ id: `r${i}-${r}`, teams: [`t${i}`] })),
        ),
      }),
  )
export const aspects = fc.double({ min: 0.3, max: 3, noNaN: true })
export const layoutNames = fc.constantFrom<keyof typeof layouts>('tree', 'map')

/** An organisation laid out as an address asks, with all levels open by default. */
export function laidOut(org: Org, address = '/', aspect = 1.4): Placed {
  const index = indexOrg(org)
  const view = parseView(address)
  const matches = matchRoles(index, view)
  const folded = foldedTeams(index, view, Number.POSITIVE_INFINITY)
  const scene = makeScene(index, folded, (role) => !view.only || matches.roles.has(role.id))
  return finish(layouts[view.layout](scene, aspect))
}

/** All teams of a layout, parents before their sub-teams. */
export function everyTeam({ tops }: Pick<Placed, 'tops'>): PlacedTeam[] {
  return tops.flatMap((team) => [team, ...everyTeam({ tops: team.below })])
}

export function everyRole(placed: Placed) {
  return everyTeam(placed).flatMap((team) => team.roles.map(({ role, rect }) => ({ role, rect, team })))
}

/** The ids of all that a layout holds. */
export function idsIn(placed: Placed): string[] {
  return [
    ...everyTeam(placed).map(({ node }) => node.team.id),
    ...everyRole(placed).map(({ role }) => role.id),
  ]
}

// Sums of floating-point numbers differ in their last digits.
const TOLERANCE = 1e-6

export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x + TOLERANCE < b.x + b.width &&
    b.x + TOLERANCE < a.x + a.width &&
    a.y + TOLERANCE < b.y + b.height &&
    b.y + TOLERANCE < a.y + a.height
  )
}

export function inside(a: Rect, b: Rect): boolean {
  return (
    a.x >= b.x - TOLERANCE &&
    a.y >= b.y - TOLERANCE &&
    a.x + a.width <= b.x + b.width + TOLERANCE &&
    a.y + a.height <= b.y + b.height + TOLERANCE
  )
}

export function pairs<T>(values: readonly T[]): [T, T][] {
  return values.flatMap((a, i) => values.slice(i + 1).map((b): [T, T] => [a, b]))
}
