import type { Id, Team } from './schema'

/** How many hues LOOK's palette has. */
const HUES = 8

/** The number of a hue in the palette, or `none` for what stands above the branches. */
export type BranchHue = number | 'none'

/**
 * One hue for each branch. A branch is a root team; but where one root holds the organisation itself (other roots
 * being external bodies), that root stands above the branches and each of its children is one.
 */
export function branchHues(
  roots: readonly Team[],
  subTeams: ReadonlyMap<Id, readonly Team[]>,
): Map<Id, BranchHue> {
  const hues = new Map<Id, BranchHue>()
  const home = soleRoot(roots, subTeams)
  if (home) hues.set(home.id, 'none')
  for (const [number, top] of branchTops(roots, subTeams).entries()) {
    const branch = [top]
    for (const team of branch) {
      hues.set(team.id, number % HUES)
      branch.push(...(subTeams.get(team.id) ?? []))
    }
  }
  return hues
}

/** The team at the top of each branch, in the order of the file. */
export function branchTops(roots: readonly Team[], subTeams: ReadonlyMap<Id, readonly Team[]>): Team[] {
  const home = soleRoot(roots, subTeams)
  return roots.flatMap((root) => (root === home ? (subTeams.get(root.id) ?? []) : [root]))
}

/** The one root that holds the organisation, other roots being external; undefined where there is no such one. */
export function soleRoot(
  roots: readonly Team[],
  subTeams: ReadonlyMap<Id, readonly Team[]>,
): Team | undefined {
  const own = roots.filter((root) => root.kind !== 'external')
  const [only] = own
  return own.length === 1 && only && subTeams.has(only.id) ? only : undefined
}
