import type { Org } from '../../org/model/schema'
import { parseOrg } from '../../org/parse/parseOrg'
import { describeEntry } from '../description/describeEntry'
import { findTeamBlurbs } from '../description/findTeamBlurbs'
import { buildRegistry, type EntryRegistry } from '../entries/entryRegistry'
import { findEntries, findOrganisationName } from '../entries/findEntries'
import { isOrganisationPage } from '../entries/findTeams'
import type { HandbookEntry } from '../entries/handbookEntry'
import { resolveHomeTeams } from '../entries/homeTeams'
import { findSectionOwners } from '../entries/sectionOwners'
import { createLinkResolver, toLinkTarget } from '../links/createLinkResolver'
import { renderInline } from '../links/renderInline'
import type { Diagnostic, HandbookPage, MdInline } from '../markdown/ast'
import { compareCodeUnits } from '../markdown/compareCodeUnits'
import { compareDiagnostics, createReporter, type ReportDiagnostic } from '../markdown/diagnostics'
import { buildSectionTree } from '../sections/buildSectionTree'
import { collectStatements } from '../statements/collectStatements'
import { buildOrg } from './buildOrg'
import { createSourceLookup } from './createSourceLookup'
import { type HashText, sha256 } from './sha256'

export interface ImportOptions {
  /** The organisation's name (default: from the pages). */
  readonly name?: string
  /** The folder's name, used if the pages give no name. */
  readonly folderName?: string
  /** The base URL of the pages: see `buildPageUrl`. */
  readonly baseUrl?: string
  readonly url?: string
  readonly updated?: string
  readonly hashText?: HashText
}

/**
 * Imports the organisation that a handbook describes. The result is valid for `parseOrg` and does not depend on the
 * order of the pages. Never throws.
 */
export function importPages(
  pages: readonly HandbookPage[],
  options: ImportOptions = {},
): { org: Org; diagnostics: readonly Diagnostic[] } {
  const { report, getDiagnostics } = createReporter()
  const sectionedPages = sortPages(pages).map((page) => ({ page, rootSection: buildSectionTree(page) }))
  const name =
    [options.name, findOrganisationName(sectionedPages), options.folderName].find(
      (each) => each && /\S/.test(each),
    ) ?? 'Handbook'
  const entries = findEntries(sectionedPages, name, report)
  const registry = buildRegistry(entries, report)
  const sectionOwners = findSectionOwners(sectionedPages, entries)
  const resolveLink = createLinkResolver(
    sectionedPages,
    registry,
    sectionOwners.ownerBySection,
    options.baseUrl,
  )
  const organisationPage = sectionedPages.find(isOrganisationPage)
  const rootTeam = registry.entries.find(
    ({ openingSection }) => openingSection !== undefined && openingSection === organisationPage?.rootSection,
  )
  const homeTeams = resolveHomeTeams(registry, sectionOwners, rootTeam)
  const soleTeams = findSoleGlossaryTeams(entries)
  const statements = collectStatements(
    sectionedPages,
    entries,
    ({ page }, section) =>
      sectionOwners.ownerBySection.get(section) ?? soleTeams.get(page) ?? homeTeams.findForPage(page.path),
    resolveLink,
    registry,
    report,
  )
  const createTextRenderer =
    (currentEntry: HandbookEntry | undefined, page: HandbookPage) => (content: readonly MdInline[]) =>
      renderInline(content, (inline) => toLinkTarget(resolveLink(inline, page), registry, currentEntry))
  const openingSections = new Set(entries.map(({ openingSection }) => openingSection))
  const described = registry.entries.map((entry) => ({
    entry,
    description: describeEntry(entry, (section) => openingSections.has(section), {
      renderText: createTextRenderer(entry, entry.page),
      report: (position, code, message) => report(entry.page, position, code, message),
      // A section about another role or team has its name as the heading.
      isEntryName: (title) => registry.find('role', title) !== undefined,
    }),
  }))
  const blurbByTeam = organisationPage && findTeamBlurbs(organisationPage, resolveLink, registry)
  const org = buildOrg(described, {
    name,
    options,
    registry,
    homeTeams,
    statements,
    report,
    getSource: createSourceLookup(entries, options.baseUrl, options.hashText ?? sha256),
    hashText: options.hashText ?? sha256,
    getTeamBlurb: (team) =>
      organisationPage ? createTextRenderer(team, organisationPage.page)(blurbByTeam?.get(team) ?? []) : '',
    renderStatement: ({ page, sentence }) => createTextRenderer(undefined, page)(sentence),
  })
  return { org: validateOrg(org, registry, report), diagnostics: getDiagnostics().sort(compareDiagnostics) }
}

/** Sorts pages by path. Of several with the same path, the first by text is kept. */
function sortPages(pages: readonly HandbookPage[]): HandbookPage[] {
  const sorted = pages.toSorted(
    (a, b) => compareCodeUnits(a.path, b.path) || compareCodeUnits(a.text, b.text),
  )
  return sorted.filter(({ path }, i) => path !== sorted[i - 1]?.path)
}

/** Maps pages to the team that is the only one in their glossaries. Such a page is mostly about that team. */
function findSoleGlossaryTeams(
  entries: readonly HandbookEntry[],
): Map<HandbookPage, HandbookEntry | undefined> {
  const teamByPage = new Map<HandbookPage, HandbookEntry | undefined>()
  for (const entry of entries)
    if (entry.kind === 'team' && !entry.openingSection)
      teamByPage.set(entry.page, teamByPage.has(entry.page) ? undefined : entry)
  return teamByPage
}

/** Repairs the organisation as a reader of the file would, and reports each repair, such as of circular references. */
function validateOrg(org: Org, { entries, getId }: EntryRegistry, report: ReportDiagnostic): Org {
  const parsed = parseOrg(org)
  if (!parsed.ok) return org
  const byId = new Map(entries.map((entry) => [getId(entry), entry]))
  for (const { ids, message } of parsed.problems) {
    const entry = byId.get(ids?.[0] ?? '')
    if (entry) report(entry.page, entry.position, 'dropped', message)
  }
  return parsed.org
}
