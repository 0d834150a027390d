import type { Entry } from './entry'
import type { Owners } from './owners'
import { fileOf, folderOf, isIndex, isStructurePage, upwardsFrom } from './pagePaths'
import type { Register } from './register'

/** Where teams and roles belong, by folders and by the sections around them. */
export interface Homes {
  /** The organisation as a team, where a page describes it. */
  readonly root: Entry | undefined
  /** The team of a page's folder, or of the nearest one above that has one. */
  ofPage(path: string): Entry | undefined
  /** The team that a role stands in. */
  ofRole(role: Entry): Entry | undefined
  /** The team that a team stands in, the organisation where no other. */
  ofTeam(team: Entry): Entry | undefined
}

export function homesOf(register: Register, owners: Owners, root: Entry | undefined): Homes {
  const teams = register.entries.filter(({ kind }) => kind === 'team')
  const byFolder = folderTeams(teams.filter(({ opens }) => opens?.depth === 0))

  function ofFolder(folder: string, but?: Entry): Entry | undefined {
    for (const each of upwardsFrom(folder)) {
      const named = each === '' ? undefined : register.find('team', fileOf(each))
      const team = byFolder.get(each) ?? (named?.kind === 'team' ? named : undefined)
      if (team && team !== but) return team
    }
    return undefined
  }

  function around(entry: Entry): Entry | undefined {
    const team = entry.within ?? (entry.opens && owners.teamAround.get(entry.opens))
    return team === entry ? undefined : team
  }

  return {
    root,
    ofPage: (path) => ofFolder(folderOf(path)),
    ofRole: (role) => around(role) ?? ofFolder(folderOf(role.page.path)),
    ofTeam(team) {
      if (team === root) return undefined
      const folder = folderOf(team.page.path)
      const isOfFolder = byFolder.get(folder) === team
      const found =
        around(team) ??
        (isOfFolder && folder === '' ? root : ofFolder(isOfFolder ? folderOf(folder) : folder, team))
      return found ?? root
    },
  }
}

/** Each folder's team: its structure page's, its first page's, or that of the one page in it that has one. */
function folderTeams(teams: readonly Entry[]): Map<string, Entry> {
  const rank = ({ page: { path } }: Entry) => (isStructurePage(path) ? 0 : isIndex(path) ? 1 : 2)
  const found = new Map<string, Entry>()
  const many = new Set<string>()
  for (const team of teams) {
    const folder = folderOf(team.page.path)
    const first = found.get(folder)
    if (first && rank(first) === 2 && rank(team) === 2) many.add(folder)
    if (!first || rank(team) < rank(first)) found.set(folder, team)
  }
  for (const [folder, team] of found) {
    // Of several pages that only happen to lie in one folder none is the folder's; nor is one at the top everybody's.
    if (rank(team) === 2 && (many.has(folder) || folder === '' || /(?:^|\/)teams$/i.test(folder)))
      found.delete(folder)
  }
  return found
}
