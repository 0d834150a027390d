import { getFileName, getFolder, listFoldersUpwards } from '../markdown/pagePaths'
import { isIndexPage, isStructurePage, isTeamsFolder } from '../vocabulary/pageNames'
import type { EntryRegistry } from './entryRegistry'
import type { HandbookEntry } from './handbookEntry'
import type { SectionOwners } from './sectionOwners'

/** Where teams and roles belong, by folders and by the sections around them. */
export interface HomeTeams {
  /** The organisation as a team, where a page describes it. */
  readonly rootTeam: HandbookEntry | undefined
  /** The team of a page's folder, or of the nearest one above that has one. */
  findForPage(path: string): HandbookEntry | undefined
  /** The team that a role stands in. */
  findForRole(role: HandbookEntry): HandbookEntry | undefined
  /** The team that a team stands in, the organisation where no other. */
  findParent(team: HandbookEntry): HandbookEntry | undefined
}

export function resolveHomeTeams(
  registry: EntryRegistry,
  sectionOwners: SectionOwners,
  rootTeam: HandbookEntry | undefined,
): HomeTeams {
  const teams = registry.entries.filter(({ kind }) => kind === 'team')
  const teamByFolder = mapFoldersToTeams(teams.filter(({ openingSection }) => openingSection?.depth === 0))

  function findForFolder(folder: string, except?: HandbookEntry): HandbookEntry | undefined {
    for (const each of listFoldersUpwards(folder)) {
      const namedTeam = each === '' ? undefined : registry.find('team', getFileName(each))
      const team = teamByFolder.get(each) ?? (namedTeam?.kind === 'team' ? namedTeam : undefined)
      if (team && team !== except) return team
    }
    return undefined
  }

  function findEnclosingTeam(entry: HandbookEntry): HandbookEntry | undefined {
    const team =
      entry.enclosingTeam ??
      (entry.openingSection && sectionOwners.enclosingTeamBySection.get(entry.openingSection))
    return team === entry ? undefined : team
  }

  return {
    rootTeam,
    findForPage: (path) => findForFolder(getFolder(path)),
    findForRole: (role) => findEnclosingTeam(role) ?? findForFolder(getFolder(role.page.path)),
    findParent(team) {
      if (team === rootTeam) return undefined
      const folder = getFolder(team.page.path)
      const isFolderTeam = teamByFolder.get(folder) === team
      const parent =
        findEnclosingTeam(team) ??
        (isFolderTeam && folder === ''
          ? rootTeam
          : findForFolder(isFolderTeam ? getFolder(folder) : folder, team))
      return parent ?? rootTeam
    },
  }
}

/** Each folder's team: its structure page's, its first page's, or that of the one page in it that has one. */
function mapFoldersToTeams(teams: readonly HandbookEntry[]): Map<string, HandbookEntry> {
  const rank = ({ page: { path } }: HandbookEntry) => (isStructurePage(path) ? 0 : isIndexPage(path) ? 1 : 2)
  const teamByFolder = new Map<string, HandbookEntry>()
  const sharedFolders = new Set<string>()
  for (const team of teams) {
    const folder = getFolder(team.page.path)
    const first = teamByFolder.get(folder)
    if (first && rank(first) === 2 && rank(team) === 2) sharedFolders.add(folder)
    if (!first || rank(team) < rank(first)) teamByFolder.set(folder, team)
  }
  for (const [folder, team] of teamByFolder) {
    // Of several pages that only happen to lie in one folder none is the folder's; nor is one at the top everybody's.
    if (rank(team) === 2 && (sharedFolders.has(folder) || folder === '' || isTeamsFolder(folder)))
      teamByFolder.delete(folder)
  }
  return teamByFolder
}
