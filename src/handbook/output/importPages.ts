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
  /** The organisation's name; without it what its pages call it. */
  readonly name?: string
  /** What stands for the name where the pages have none: the folder's. */
  readonly folderName?: string
  /** The pages' address: see `pageUrl`. */
  readonly baseUrl?: string
  readonly url?: string
  readonly updated?: string
  readonly hashText?: HashText
}

/**
 * The organisation that a handbook describes, sound by `parseOrg`, and what was not understood, in the order of the
 * pages. The order in which pages are given does not matter. Never throws.
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
      // A section that speaks of another role or team is called by its name.
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

/** The pages by path; of several with one path the first in the order of their texts. */
function sortPages(pages: readonly HandbookPage[]): HandbookPage[] {
  const sorted = pages.toSorted(
    (a, b) => compareCodeUnits(a.path, b.path) || compareCodeUnits(a.text, b.text),
  )
  return sorted.filter(({ path }, i) => path !== sorted[i - 1]?.path)
}

/** The team that a page speaks of where it is no team's own page: the only one that its glossary explains. */
function findSoleGlossaryTeams(
  entries: readonly HandbookEntry[],
): Map<HandbookPage, HandbookEntry | undefined> {
  const teamByPage = new Map<HandbookPage, HandbookEntry | undefined>()
  for (const entry of entries)
    if (entry.kind === 'team' && !entry.openingSection)
      teamByPage.set(entry.page, teamByPage.has(entry.page) ? undefined : entry)
  return teamByPage
}

/** The organisation as a reader of the file would keep it: what pages state in circles is cut, and reported. */
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
