import { slugify } from '../../org/text/slugify'
import { getFileName, getFolder, listFoldersUpwards } from '../markdown/pagePaths'
import { extractSpecificTitle, listLookupKeys } from '../vocabulary/entryNames'
import { isIndexPage, isOverviewPage, isRolesFolder } from '../vocabulary/pageNames'
import type { HandbookEntry, SectionedPage } from './handbookEntry'

/**
 * Finds the index pages that name a team: those of folders that contain roles, if neither a structure page nor a marker
 * names the folder's team. The top folder is the organisation.
 */
export function findTeamIndexPages(
  pages: readonly SectionedPage[],
  entries: readonly HandbookEntry[],
): Set<SectionedPage> {
  const teams = entries.filter(({ kind }) => kind === 'team')
  const teamFolders = new Set(teams.map(({ page }) => getFolder(page.path)))
  const teamNameKeys = new Set(
    teams.flatMap(({ name, aliases, labels }) => [name, ...aliases, ...labels].flatMap(listLookupKeys)),
  )
  const roleSections = new Set(
    entries.filter(({ kind }) => kind === 'role').map(({ openingSection }) => openingSection),
  )
  const firstPageByFolder = findFirstPages(
    pages.filter(({ rootSection }) => !roleSections.has(rootSection.sections[0])),
  )
  const indexPages = new Set<SectionedPage>()
  for (const { page, rootSection } of pages) {
    if (rootSection.sections[0] === undefined || !roleSections.has(rootSection.sections[0])) continue
    for (const folder of listFoldersUpwards(getFolder(page.path))) {
      if (folder === '' || teamFolders.has(folder) || teamNameKeys.has(slugify(getFileName(folder)))) break
      const index = isRolesFolder(folder) ? undefined : firstPageByFolder.get(folder)
      if (!index) continue
      const title = extractSpecificTitle(index.rootSection.sections[0]?.title ?? '')
      if (title === '' || !listLookupKeys(title).some((key) => teamNameKeys.has(key))) indexPages.add(index)
      break
    }
  }
  return indexPages
}

/** Maps each folder to its index page, or else its overview page, with a heading. */
function findFirstPages(pages: readonly SectionedPage[]): Map<string, SectionedPage> {
  const firstPageByFolder = new Map<string, SectionedPage>()
  const pagesWithHeading = pages.filter(({ rootSection }) => rootSection.sections[0] !== undefined)
  const indexPages = pagesWithHeading.filter(({ page: { path } }) => isIndexPage(path))
  const overviewPages = pagesWithHeading.filter(({ page: { path } }) => isOverviewPage(path))
  for (const each of [...indexPages, ...overviewPages]) {
    const folder = getFolder(each.page.path)
    if (!firstPageByFolder.has(folder)) firstPageByFolder.set(folder, each)
  }
  return firstPageByFolder
}
