import { parseOrg } from '../org/parseOrg'
import type { Org } from '../org/schema'
import { descriptionOf } from './description'
import { followerOf, targetOf } from './destinations'
import { type Digest, sha256 } from './digest'
import { entriesIn, organisationName } from './entries'
import type { Entry } from './entry'
import { byPlace } from './findings'
import { homesOf } from './homes'
import { inlineMarkdown } from './inlineMarkdown'
import { listedTeams } from './listedTeams'
import { outlineOf } from './outline'
import { ownersIn } from './owners'
import type { Finding, Inline, Page } from './page'
import { sourcesOf } from './provenance'
import { type Register, registerOf } from './register'
import { type Report, reporter } from './report'
import { statementsIn } from './statements'
import { isOrganisationPage } from './teams'
import { orgOf } from './writeOrg'

export interface ImportOptions {
  /** The organisation's name; without it what its pages call it. */
  readonly name?: string
  /** What stands for the name where the pages have none: the folder's. */
  readonly folder?: string
  /** The pages' address: see `pageUrl`. */
  readonly baseUrl?: string
  readonly url?: string
  readonly updated?: string
  readonly digest?: Digest
}

/**
 * The organisation that a handbook describes, sound by `parseOrg`, and what was not understood, in the order of the
 * pages. The order in which pages are given does not matter. Never throws.
 */
export function importPages(
  pages: readonly Page[],
  options: ImportOptions = {},
): { org: Org; findings: readonly Finding[] } {
  const { report, all } = reporter()
  const outlined = inOrder(pages).map((page) => ({ page, whole: outlineOf(page) }))
  const name =
    [options.name, organisationName(outlined), options.folder].find((each) => each && /\S/.test(each)) ??
    'Handbook'
  const defined = entriesIn(outlined, name, report)
  const register = registerOf(defined, report)
  const owners = ownersIn(outlined, defined)
  const follow = followerOf(outlined, register, owners.of, options.baseUrl)
  const organisation = outlined.find(isOrganisationPage)
  const root = register.entries.find(({ opens }) => opens !== undefined && opens === organisation?.whole)
  const homes = homesOf(register, owners, root)
  const soleTeams = soleGlossaryTeams(defined)
  const statements = statementsIn(
    outlined,
    defined,
    ({ page }, section) => owners.of.get(section) ?? soleTeams.get(page) ?? homes.ofPage(page.path),
    follow,
    register,
    report,
  )
  const text = (reader: Entry | undefined, page: Page) => (content: readonly Inline[]) =>
    inlineMarkdown(content, (inline) => targetOf(follow(inline, page), register, reader))
  const openers = new Set(defined.map(({ opens }) => opens))
  const described = register.entries.map((entry) => ({
    entry,
    told: descriptionOf(entry, (section) => openers.has(section), {
      text: text(entry, entry.page),
      report: (at, code, message) => report(entry.page, at, code, message),
      // A section that speaks of another role or team is called by its name.
      isEntryName: (title) => register.find('role', title) !== undefined,
    }),
  }))
  const listed = organisation && listedTeams(organisation, follow, register)
  const org = orgOf(described, {
    name,
    options,
    register,
    homes,
    statements,
    report,
    sourceOf: sourcesOf(defined, options.baseUrl, options.digest ?? sha256),
    digest: options.digest ?? sha256,
    listedOf: (team) => (organisation ? text(team, organisation.page)(listed?.get(team) ?? []) : ''),
    textOf: ({ page, sentence }) => text(undefined, page)(sentence),
  })
  return { org: soundOrg(org, register, report), findings: all().sort(byPlace) }
}

/** The pages by path; of several with one path the first in the order of their texts. */
function inOrder(pages: readonly Page[]): Page[] {
  const sorted = pages.toSorted((a, b) => compared(a.path, b.path) || compared(a.text, b.text))
  return sorted.filter(({ path }, i) => path !== sorted[i - 1]?.path)
}

// By code units: the same on every machine, whatever its language.
function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The team that a page speaks of where it is no team's own page: the only one that its glossary explains. */
function soleGlossaryTeams(defined: readonly Entry[]): Map<Page, Entry | undefined> {
  const found = new Map<Page, Entry | undefined>()
  for (const entry of defined)
    if (entry.kind === 'team' && !entry.opens)
      found.set(entry.page, found.has(entry.page) ? undefined : entry)
  return found
}

/** The organisation as a reader of the file would keep it: what pages state in circles is cut, and reported. */
function soundOrg(org: Org, { entries, idOf }: Register, report: Report): Org {
  const parsed = parseOrg(org)
  if (!parsed.ok) return org
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]))
  for (const { ids, message } of parsed.problems) {
    const entry = byId.get(ids?.[0] ?? '')
    if (entry) report(entry.page, entry.at, 'dropped', message)
  }
  return parsed.org
}
