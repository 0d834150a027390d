import { getFileName, getFolder } from '../markdown/pagePaths'

/** Whether a page describes the structure of the team that its folder belongs to. */
export function isStructurePage(path: string): boolean {
  return /^structure\.\w+$/i.test(getFileName(path))
}

/** Whether a page is the index of its folder. */
export function isIndexPage(path: string): boolean {
  return /^_?(?:index|readme)\.\w+$/i.test(getFileName(path))
}

/** Whether a page is an overview of its folder, which stands in for an index. */
export function isOverviewPage(path: string): boolean {
  return /^overview\.\w+$/i.test(getFileName(path))
}

/** Whether a page is in a folder of roles, and so most likely describes one. */
export function isLikelyRolePage(path: string): boolean {
  return /(?:^|\/)roles\//i.test(path) && !isIndexPage(path) && !isStructurePage(path)
}

/** Whether a folder holds roles and is itself no team. */
export function isRolesFolder(folder: string): boolean {
  return /^(?:roles?|positions?|jobs?|job-descriptions?)$/i.test(getFileName(folder))
}

/** Whether a folder holds the pages of many teams and is itself no team. */
export function isTeamsFolder(folder: string): boolean {
  return /(?:^|\/)teams$/i.test(folder)
}

/** Whether a structure page, by its folder or its title, describes the whole organisation. */
export function isOrganisationStructurePage(path: string, title: string): boolean {
  const folder = getFolder(path)
  return (
    isStructurePage(path) &&
    (folder === '' || organisationFolderPattern.test(folder) || organisationTitlePattern.test(title))
  )
}

/** The files that a link to `path` may mean: a built page's source, or the first page of a folder. */
export function listLinkedPaths(path: string): string[] {
  const withoutExtension = path.replace(/\.html$/, '')
  return [
    path,
    `${withoutExtension}.md`,
    ...['index', 'README', 'structure'].map((name) => `${withoutExtension}/${name}.md`),
  ]
}

const organisationFolderPattern = /^(?:organi[sz]ation|company)$/i
const organisationTitlePattern = /^organi[sz]ation(?:al)? structure/i
