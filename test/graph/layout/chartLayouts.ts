import fc from 'fast-check'
import type { Rect } from '../../../src/graph/geometry/rect'
import type { ChartLayout, PlacedTeam } from '../../../src/graph/layout/chartLayout'
import { layoutAlgorithms } from '../../../src/graph/layout/layoutAlgorithms'
import { runToCompletion } from '../../../src/graph/layout/resumable'
import { buildScene } from '../../../src/graph/layout/scene'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Org } from '../../../src/org/model/schema'
import { filterRoles } from '../../../src/org/query/filterRoles'
import { computeFoldedTeams } from '../../../src/urlState/teamFolding'
import { parseUrlState } from '../../../src/urlState/urlState'
import { anOrg, aRole, aTeam } from '../../builders'

/** Organisations of up to 30 teams in any forest, with 0 to 20 roles in each. */
export const arbitraryOrgs = fc
  .array(fc.record({ parent: fc.nat(), roles: fc.nat({ max: 20 }) }), { minLength: 1, maxLength: 30 })
  .map(
    (teamSpecs): Org =>
      anOrg({
        teams: teamSpecs.map(({ parent }, i) => {
          const parentIndex = parent % (i + 2)
          return aTeam({ id: `t${i}`, ...(parentIndex < i && { parent: `t${parentIndex}` }) })
        }),
        roles: teamSpecs.flatMap(({ roles }, i) =>
          Array.from({ length: roles }, (_, r) => aRole({ id: `r${i}-${r}`, teams: [`t${i}`] })),
        ),
      }),
  )
export const arbitraryAspectRatios = fc.double({ min: 0.3, max: 3, noNaN: true })
export const arbitraryLayoutKinds = fc.constantFrom<keyof typeof layoutAlgorithms>('tree', 'map')

/** An organisation laid out as an address asks, with all levels open by default. */
export function layoutOrg(org: Org, url = '/', aspectRatio = 1.4): ChartLayout {
  const index = indexOrg(org)
  const urlState = parseUrlState(url)
  const matches = filterRoles(index, urlState)
  const foldedTeamIds = computeFoldedTeams(index, urlState, Number.POSITIVE_INFINITY)
  const scene = buildScene(index, foldedTeamIds, (role) => !urlState.only || matches.roles.has(role.id))
  return runToCompletion(layoutAlgorithms[urlState.layout](scene, aspectRatio))
}

/** All teams of a layout, parents before their sub-teams. */
export function listPlacedTeams({ rootTeams }: Pick<ChartLayout, 'rootTeams'>): PlacedTeam[] {
  return rootTeams.flatMap((team) => [team, ...listPlacedTeams({ rootTeams: team.subTeams })])
}

export function listPlacedRoles(layout: ChartLayout) {
  return listPlacedTeams(layout).flatMap((team) => team.roles.map(({ role, rect }) => ({ role, rect, team })))
}

/** The ids of all that a layout holds. */
export function listEntryIds(layout: ChartLayout): string[] {
  return [
    ...listPlacedTeams(layout).map(({ sceneTeam }) => sceneTeam.team.id),
    ...listPlacedRoles(layout).map(({ role }) => role.id),
  ]
}

// Sums of floating-point numbers differ in their last digits.
const TOLERANCE = 1e-6

export function isOverlapping(a: Rect, b: Rect): boolean {
  return (
    a.x + TOLERANCE < b.x + b.width &&
    b.x + TOLERANCE < a.x + a.width &&
    a.y + TOLERANCE < b.y + b.height &&
    b.y + TOLERANCE < a.y + a.height
  )
}

export function isInside(a: Rect, b: Rect): boolean {
  return (
    a.x >= b.x - TOLERANCE &&
    a.y >= b.y - TOLERANCE &&
    a.x + a.width <= b.x + b.width + TOLERANCE &&
    a.y + a.height <= b.y + b.height + TOLERANCE
  )
}

export function listPairs<T>(values: readonly T[]): [T, T][] {
  return values.flatMap((a, i) => values.slice(i + 1).map((b): [T, T] => [a, b]))
}
