import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Entry, type EntryKind, type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { filterRoles, type RoleFilter, type RoleMatches } from '../org/query/filterRoles'
import { MinVisibleItemsContext } from '../ui/components/ExpandableList'
import { formatUrlState, parseUrlState } from '../urlState/urlState'
import { OrgProvider } from '../urlState/useOrg'
import { StaticUrlStateProvider } from '../urlState/useUrlState'
import { buildLinkedData } from './buildLinkedData'
import { type BuiltSite, getBasePath } from './builtSite'
import { EntryPage } from './EntryPage'
import { fillTemplate } from './fillTemplate'
import { buildMetaDescription, buildPageTitle } from './pageMetadata'
import { type PageMetadata, renderHeadTags } from './renderHeadTags'
import { StartPage } from './StartPage'

/** A page to be written: where in the site's folder, and its HTML. */
export interface SitePage {
  file: string
  html: string
}

/** The picture that unfurls for an entry, or for the start page. */
export type PreviewImageLookup = (entry: Entry | undefined) => PageMetadata['previewImage']

/** Every page of a site, one after the other: the start page, one for each entry, and one for each alias of one. */
export function* renderSitePages(
  index: OrgIndex,
  site: BuiltSite,
  findPreviewImage: PreviewImageLookup,
): Generator<SitePage> {
  const context = { index, site, findPreviewImage, matches: filterRoles(index, NO_FILTER) }
  yield renderStartPage(context)
  for (const kind of entryKinds) {
    const aliases = collectAliases(index, kind)
    for (const id of getEntriesByKind(index, kind).keys()) {
      const entry = findEntry(index, { kind, id })
      if (entry) yield* renderEntryPages(entry, aliases.get(id) ?? [], context)
    }
  }
}

/** The paths from the host's root of all that has a page, aliases aside. */
export function listSitePaths(index: OrgIndex, site: BuiltSite): string[] {
  const entries = entryKinds.flatMap((kind) =>
    [...getEntriesByKind(index, kind).keys()].map((id) => getEntryPath(site, { kind, id })),
  )
  return [getBasePath(site), ...entries]
}

interface RenderContext {
  index: OrgIndex
  site: BuiltSite
  findPreviewImage: PreviewImageLookup
  matches: RoleMatches
}

const entryKinds = ['role', 'team', 'quality'] as const
const NO_FILTER: RoleFilter = { quality: [], need: 'either', match: 'all', status: [] }

function renderStartPage(context: RenderContext): SitePage {
  const { site } = context
  const path = getBasePath(site)
  const body = renderBody(<StartPage />, path, context)
  const head = renderHead(undefined, path, context)
  return { file: 'index.html', html: fillTemplate(site, { path, head, body, hasDetails: false }) }
}

/** The page of an entry, and the same under its aliases, where it says which address is its own. */
function* renderEntryPages(
  entry: Entry,
  aliases: readonly string[],
  context: RenderContext,
): Generator<SitePage> {
  const { site } = context
  const { kind } = entry
  const entryRef = { kind, id: entry.value.id }
  const canonicalPath = getEntryPath(site, entryRef)
  const body = renderBody(<EntryPage entryRef={entryRef} />, canonicalPath, context)
  const head = renderHead(entry, canonicalPath, context)
  for (const id of [entryRef.id, ...aliases]) {
    const path = getEntryPath(site, { kind, id })
    yield {
      file: `${kind}/${id}/index.html`,
      html: fillTemplate(site, { path, head, body, hasDetails: true }),
    }
  }
}

function renderHead(
  entry: Entry | undefined,
  path: string,
  { index, site, findPreviewImage }: RenderContext,
): string {
  return renderHeadTags(site, {
    title: buildPageTitle(index, entry),
    description: buildMetaDescription(index, entry),
    siteName: index.org.name,
    path,
    previewImage: findPreviewImage(entry),
    linkedData: buildLinkedData(index.org, entry?.kind === 'role' ? entry.value : undefined),
  })
}

function renderBody(page: ReactNode, path: string, { index, matches, site }: RenderContext): string {
  const base = getBasePath(site)
  return renderToStaticMarkup(
    <MinVisibleItemsContext value={MAX_LIST_ENTRIES}>
      <StaticUrlStateProvider urlState={parseUrlState(path, base)} base={base}>
        <OrgProvider index={index} matches={matches}>
          {page}
        </OrgProvider>
      </StaticUrlStateProvider>
    </MinVisibleItemsContext>,
  )
}

// Entries of one list in a page; of more, the map of the site and the explorer have the rest.
const MAX_LIST_ENTRIES = 500

function getEntryPath(site: BuiltSite, entry: EntryRef): string {
  const base = getBasePath(site)
  return formatUrlState({ ...parseUrlState(base, base), entry }, base)
}

function getEntriesByKind(index: OrgIndex, kind: EntryKind): ReadonlyMap<Id, unknown> {
  return { role: index.roles, team: index.teams, quality: index.qualities }[kind]
}

/** The aliases that lead to an entry, in an address: those that are no other's id. */
function collectAliases(index: OrgIndex, kind: EntryKind): Map<Id, string[]> {
  const aliases = new Map<Id, string[]>()
  for (const [alias, id] of index.idByAlias[kind]) {
    if (getEntriesByKind(index, kind).has(alias)) continue
    const list = aliases.get(id)
    if (list) list.push(alias)
    else aliases.set(id, [alias])
  }
  return aliases
}
