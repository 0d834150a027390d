import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Entry, type EntryKind, type EntryRef, findEntry, type OrgIndex } from '../org/indexOrg'
import { type Matches, matchRoles, type RoleFilter } from '../org/matchRoles'
import type { Id } from '../org/schema'
import { LeastShown } from '../ui/LongList'
import { FixedView } from '../view/useView'
import { formatView, parseView } from '../view/view'
import { EntryPage } from './EntryPage'
import { descriptionOf, titleOf } from './facts'
import { fillPage } from './fillPage'
import { type HeadFacts, headTags } from './headTags'
import { linkedData } from './linkedData'
import { StartPage } from './StartPage'
import { type BuiltSite, baseOf } from './site'

/** A page to be written: where in the site's folder, and its HTML. */
export interface SitePage {
  file: string
  html: string
}

/** The picture that unfurls for an entry, or for the start page. */
export type PictureFor = (entry: Entry | undefined) => HeadFacts['picture']

/** Every page of a site, one after the other: the start page, one for each entry, and one for each alias of one. */
export function* sitePages(index: OrgIndex, site: BuiltSite, pictureFor: PictureFor): Generator<SitePage> {
  const given = { index, site, pictureFor, matches: matchRoles(index, noFilter) }
  yield startPage(given)
  for (const kind of kinds) {
    const aliases = aliasesById(index, kind)
    for (const id of entriesOf(index, kind).keys()) {
      const entry = findEntry(index, { kind, id })
      if (entry) yield* entryPages(entry, aliases.get(id) ?? [], given)
    }
  }
}

/** The paths from the host's root of all that has a page, aliases aside. */
export function sitePaths(index: OrgIndex, site: BuiltSite): string[] {
  const entries = kinds.flatMap((kind) =>
    [...entriesOf(index, kind).keys()].map((id) => pathOf(site, { kind, id })),
  )
  return [baseOf(site), ...entries]
}

interface Given {
  index: OrgIndex
  site: BuiltSite
  pictureFor: PictureFor
  matches: Matches
}

const kinds = ['role', 'team', 'quality'] as const
const noFilter: RoleFilter = { quality: [], need: 'either', match: 'all', status: [] }

function startPage(given: Given): SitePage {
  const { index, site } = given
  const path = baseOf(site)
  const body = markup(<StartPage index={index} />, path, site)
  const head = headOf(undefined, path, given)
  return { file: 'index.html', html: fillPage(site, { path, head, body, hasDetails: false }) }
}

/** The page of an entry, and the same under its aliases, where it says which address is its own. */
function* entryPages(entry: Entry, aliases: readonly string[], given: Given): Generator<SitePage> {
  const { index, site, matches } = given
  const { kind } = entry
  const asked = { kind, id: entry.value.id }
  const own = pathOf(site, asked)
  const body = markup(<EntryPage {...{ asked, index, matches }} />, own, site)
  const head = headOf(entry, own, given)
  for (const id of [asked.id, ...aliases]) {
    const path = pathOf(site, { kind, id })
    yield { file: `${kind}/${id}/index.html`, html: fillPage(site, { path, head, body, hasDetails: true }) }
  }
}

function headOf(entry: Entry | undefined, path: string, { index, site, pictureFor }: Given): string {
  return headTags(site, {
    title: titleOf(index, entry),
    description: descriptionOf(index, entry),
    siteName: index.org.name,
    path,
    picture: pictureFor(entry),
    data: linkedData(index.org, entry?.kind === 'role' ? entry.value : undefined),
  })
}

function markup(page: ReactNode, path: string, site: BuiltSite): string {
  const base = baseOf(site)
  return renderToStaticMarkup(
    <LeastShown value={MOST_LISTED}>
      <FixedView view={parseView(path, base)} base={base}>
        {page}
      </FixedView>
    </LeastShown>,
  )
}

// Entries of one list in a page; of more, the map of the site and the explorer have the rest.
const MOST_LISTED = 500

function pathOf(site: BuiltSite, entry: EntryRef): string {
  const base = baseOf(site)
  return formatView({ ...parseView(base, base), entry }, base)
}

function entriesOf(index: OrgIndex, kind: EntryKind): ReadonlyMap<Id, unknown> {
  return { role: index.roles, team: index.teams, quality: index.qualities }[kind]
}

/** The aliases that lead to an entry, in an address: those that are no other's id. */
function aliasesById(index: OrgIndex, kind: EntryKind): Map<Id, string[]> {
  const found = new Map<Id, string[]>()
  for (const [alias, id] of index.aliases[kind]) {
    if (entriesOf(index, kind).has(alias)) continue
    const list = found.get(id)
    if (list) list.push(alias)
    else found.set(id, [alias])
  }
  return found
}
