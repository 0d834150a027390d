import { getFileName, getFolder, listFoldersUpwards } from '../markdown/pagePaths'
import { isIndexPage, isStructurePage, isTeamsFolder } from '../vocabulary/pageNames'
import type { EntryRegistry } from './entryRegistry'
import type { HandbookEntry } from './handbookEntry'
import type { SectionOwners } from './sectionOwners'

/** The teams that roles and teams belong to, by the folders and sections around them. */
export interface HomeTeams {
  /** The organisation as a team, if a page describes it. */
  readonly rootTeam: HandbookEntry | undefined
  /** The team of a page's folder, or of the nearest ancestor that has a team. */
  findForPage(path: string): HandbookEntry | undefined
  /** The team around a role. */
  findForRole(role: HandbookEntry): HandbookEntry | undefined
  /** The team around a team, or else the organisation. */
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

/** Maps each folder to its team: that of its structure page, its index page, or the only page with a team. */
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
    // None of several ordinary pages names its folder's team, and none at the top names the organisation.
    if (rank(team) === 2 && (sharedFolders.has(folder) || folder === '' || isTeamsFolder(folder)))
      teamByFolder.delete(folder)
  }
  return teamByFolder
}
