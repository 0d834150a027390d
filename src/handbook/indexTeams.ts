import { slug } from '../org/slug'
import type { Entry, Outlined } from './entry'
import { keysOf, specificTitle } from './names'
import { fileOf, folderOf, isIndex, upwardsFrom } from './pagePaths'

/**
 * The pages that name a team because roles lie below them: a folder's first page, where neither a structure page nor a
 * mark says which team the folder is. The top folder is the organisation.
 */
export function indexTeamPages(pages: readonly Outlined[], defined: readonly Entry[]): Set<Outlined> {
  const teams = defined.filter(({ kind }) => kind === 'team')
  const ofTeams = new Set(teams.map(({ page }) => folderOf(page.path)))
  const names = new Set(
    teams.flatMap(({ name, aliases, labels }) => [name, ...aliases, ...labels].flatMap(keysOf)),
  )
  const roles = new Set(defined.filter(({ kind }) => kind === 'role').map(({ opens }) => opens))
  const first = firstPages(pages.filter(({ whole }) => !roles.has(whole.sections[0])))
  const found = new Set<Outlined>()
  for (const { page, whole } of pages) {
    if (whole.sections[0] === undefined || !roles.has(whole.sections[0])) continue
    for (const folder of upwardsFrom(folderOf(page.path))) {
      if (folder === '' || ofTeams.has(folder) || names.has(slug(fileOf(folder)))) break
      const index = isOfRoles(folder) ? undefined : first.get(folder)
      if (!index) continue
      const title = specificTitle(index.whole.sections[0]?.title ?? '')
      if (title === '' || !keysOf(title).some((key) => names.has(key))) found.add(index)
      break
    }
  }
  return found
}

/** Each folder's first page that has a heading: its index, or else its overview. */
function firstPages(pages: readonly Outlined[]): Map<string, Outlined> {
  const first = new Map<string, Outlined>()
  const headed = pages.filter(({ whole }) => whole.sections[0] !== undefined)
  const indices = headed.filter(({ page: { path } }) => isIndex(path))
  const overviews = headed.filter(({ page: { path } }) => /^overview\.\w+$/i.test(fileOf(path)))
  for (const each of [...indices, ...overviews]) {
    const folder = folderOf(each.page.path)
    if (!first.has(folder)) first.set(folder, each)
  }
  return first
}

function isOfRoles(folder: string): boolean {
  return /^(?:roles?|positions?|jobs?|job-descriptions?)$/i.test(fileOf(folder))
}
