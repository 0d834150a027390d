import type { Entry, Outlined } from './entry'
import { glossaryEntries } from './glossaryEntries'
import { indexTeamPages } from './indexTeams'
import { specificTitle } from './names'
import { folderOf, isIndex } from './pagePaths'
import type { Report } from './report'
import { markedRoles } from './roles'
import { isOrganisationPage, teamsOf } from './teams'

/** All roles and teams that pages define, in the order of paths and lines; pages that look like roles are reported. */
export function entriesIn(pages: readonly Outlined[], organisation: string, report: Report): Entry[] {
  const stated = pages.map((outlined) => ({
    outlined,
    teams: teamsOf(outlined, organisation),
    others: [...markedRoles(outlined), ...glossaryEntries(outlined)],
  }))
  const named = indexTeamPages(
    pages,
    stated.flatMap(({ teams, others }) => [...teams, ...others]),
  )
  return stated.flatMap(({ outlined, teams, others }): Entry[] => {
    const ofIndex = named.has(outlined) ? teamsOf(outlined, organisation, true) : teams
    const found = [...ofIndex, ...others]
    if (found.length === 0 && isLikelyRole(outlined.page.path)) {
      const [first] = outlined.whole.sections
      const message =
        'lies in a folder of roles, but has no mark of a role: {role} or (role:…)= over its heading'
      report(outlined.page, first?.at ?? { line: 1, column: 1 }, 'likely-role', message)
    }
    return found
  })
}

/** What the organisation is called, by its pages: the first page's heading, or the structure page's mark or heading. */
export function organisationName(pages: readonly Outlined[]): string | undefined {
  const index = pages.find(({ page: { path } }) => folderOf(path) === '' && isIndex(path))
  const structure = pages.find(isOrganisationPage)
  const mark = structure && teamsOf(structure, '')[0]?.name
  const titles = [index, structure].map((outlined) => specificTitle(outlined?.whole.sections[0]?.title ?? ''))
  return [titles[0], mark, titles[1]].find((name) => name !== undefined && /\S/.test(name))
}

function isLikelyRole(path: string): boolean {
  return /(?:^|\/)roles\//i.test(path) && !isIndex(path) && !/(?:^|\/)structure\.\w+$/i.test(path)
}
