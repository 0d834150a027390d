import type { ReportDiagnostic } from '../markdown/diagnostics'
import { getFolder } from '../markdown/pagePaths'
import { extractSpecificTitle } from '../vocabulary/entryNames'
import { isIndexPage, isLikelyRolePage } from '../vocabulary/pageNames'
import { findGlossaryEntries } from './findGlossaryEntries'
import { findMarkedRoles } from './findMarkedRoles'
import { findTeamIndexPages } from './findTeamIndexPages'
import { findTeams, isOrganisationPage } from './findTeams'
import type { HandbookEntry, SectionedPage } from './handbookEntry'

/** Finds all roles and teams that pages define, in the order of paths and lines. Reports pages that are most likely roles. */
export function findEntries(
  pages: readonly SectionedPage[],
  organisationName: string,
  report: ReportDiagnostic,
): HandbookEntry[] {
  const pageEntries = pages.map((sectionedPage) => ({
    sectionedPage,
    teams: findTeams(sectionedPage, organisationName),
    otherEntries: [...findMarkedRoles(sectionedPage), ...findGlossaryEntries(sectionedPage)],
  }))
  const teamIndexPages = findTeamIndexPages(
    pages,
    pageEntries.flatMap(({ teams, otherEntries }) => [...teams, ...otherEntries]),
  )
  return pageEntries.flatMap(({ sectionedPage, teams, otherEntries }): HandbookEntry[] => {
    const pageTeams = teamIndexPages.has(sectionedPage)
      ? findTeams(sectionedPage, organisationName, true)
      : teams
    const entries = [...pageTeams, ...otherEntries]
    if (entries.length === 0 && isLikelyRolePage(sectionedPage.page.path)) {
      const [first] = sectionedPage.rootSection.sections
      const message =
        'this page is in a folder of roles but marks no role: put {role} or (role:…)= above its heading'
      report(sectionedPage.page, first?.position ?? { line: 1, column: 1 }, 'likely-role', message)
    }
    return entries
  })
}

/** The organisation's name: the heading of the top index page, or the marker or heading of its structure page. */
export function findOrganisationName(pages: readonly SectionedPage[]): string | undefined {
  const indexPage = pages.find(({ page: { path } }) => getFolder(path) === '' && isIndexPage(path))
  const structurePage = pages.find(isOrganisationPage)
  const markerName = structurePage && findTeams(structurePage, '')[0]?.name
  const titles = [indexPage, structurePage].map((sectionedPage) =>
    extractSpecificTitle(sectionedPage?.rootSection.sections[0]?.title ?? ''),
  )
  return [titles[0], markerName, titles[1]].find((name) => name !== undefined && /\S/.test(name))
}
