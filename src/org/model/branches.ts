import type { Id, Team } from './schema'

/** How many hues LOOK's palette has. */
const HUE_COUNT = 8

/** The number of a hue in the palette, or `none` for what stands above the branches. */
export type BranchHue = number | 'none'

/**
 * One hue for each branch. A branch is a root team; but where one root holds the organisation itself (other roots
 * being external bodies), that root stands above the branches and each of its children is one.
 */
export function assignBranchHues(
  rootTeams: readonly Team[],
  subTeams: ReadonlyMap<Id, readonly Team[]>,
): Map<Id, BranchHue> {
  const hueByTeam = new Map<Id, BranchHue>()
  const soleRoot = findSoleRoot(rootTeams, subTeams)
  if (soleRoot) hueByTeam.set(soleRoot.id, 'none')
  for (const [branchNumber, branchRoot] of findBranchRoots(rootTeams, subTeams).entries()) {
    const branchTeams = [branchRoot]
    for (const team of branchTeams) {
      hueByTeam.set(team.id, branchNumber % HUE_COUNT)
      branchTeams.push(...(subTeams.get(team.id) ?? []))
    }
  }
  return hueByTeam
}

/** The team at the top of each branch, in the order of the file. */
export function findBranchRoots(
  rootTeams: readonly Team[],
  subTeams: ReadonlyMap<Id, readonly Team[]>,
): Team[] {
  const soleRoot = findSoleRoot(rootTeams, subTeams)
  return rootTeams.flatMap((root) => (root === soleRoot ? (subTeams.get(root.id) ?? []) : [root]))
}

/** The one root that holds the organisation, other roots being external; undefined where there is no such one. */
export function findSoleRoot(
  rootTeams: readonly Team[],
  subTeams: ReadonlyMap<Id, readonly Team[]>,
): Team | undefined {
  const internalRoots = rootTeams.filter((root) => root.kind !== 'external')
  const [candidate] = internalRoots
  return internalRoots.length === 1 && candidate && subTeams.has(candidate.id) ? candidate : undefined
}
