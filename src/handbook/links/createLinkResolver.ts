import { isSafeUrl } from '../../org/text/isSafeUrl'
import { slugify } from '../../org/text/slugify'
import type { EntryRegistry } from '../entries/entryRegistry'
import type { HandbookEntry, SectionedPage } from '../entries/handbookEntry'
import type { HandbookPage, MdInline, RoleOrTeam } from '../markdown/ast'
import { buildPageUrl, resolvePath } from '../markdown/pagePaths'
import { type PageSection, walkSections } from '../sections/pageSection'
import { listLinkedPaths } from '../vocabulary/pageNames'
import type { LinkTarget } from './renderInline'

/** The target of a link or a reference: an entry, something else, or a role or team that no page defines. */
export type ResolvedLink =
  | { readonly type: 'entry'; readonly entry: HandbookEntry }
  | { readonly type: 'external'; readonly url?: string; readonly label: string }
  | { readonly type: 'unknown'; readonly kind: RoleOrTeam; readonly name: string }

export type ResolveLink = (
  inline: MdInline & { type: 'link' | 'reference' },
  page: HandbookPage,
) => ResolvedLink

/** Resolves links and references to headings, labels, pages and entries. */
export function createLinkResolver(
  pages: readonly SectionedPage[],
  registry: EntryRegistry,
  ownerBySection: ReadonlyMap<PageSection, HandbookEntry>,
  baseUrl: string | undefined,
): ResolveLink {
  const pageByPath = new Map(pages.map((each) => [each.page.path, each]))
  const labelTargets = collectLabels(pages)
  const anchorCache = new Map<SectionedPage, Map<string, PageSection>>()

  return (inline, page) => {
    if (inline.type === 'reference') return resolveName(inline.kind, inline.name)
    const destination = inline.destination.trim()
    const [, kind, name] = /^#?(role|team|term):(.+)$/.exec(destination) ?? []
    if (name !== undefined)
      return kind === 'term' ? resolveTerm(name) : resolveName(kind === 'team' ? 'team' : 'role', name)
    const labelTarget = labelTargets.get(destination.replace(/^#/, ''))
    if (labelTarget) return resolveSection(labelTarget.page, labelTarget.section)
    if (destination.startsWith('#')) return resolveAnchor(pageByPath.get(page.path), destination)
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(destination))
      return { type: 'external', label: destination, ...(isSafeUrl(destination) && { url: destination }) }
    return resolveOnPage(destination, page)
  }

  function resolveName(kind: RoleOrTeam, name: string): ResolvedLink {
    const entry = registry.find(kind, name)
    return entry ? { type: 'entry', entry } : { type: 'unknown', kind, name }
  }

  // Most terms are no roles, so an unknown one is not reported.
  function resolveTerm(name: string): ResolvedLink {
    const withoutPrefix = name.replace(/^\w+:/, '')
    const entry = registry.find('role', name) ?? registry.find('role', withoutPrefix)
    return entry ? { type: 'entry', entry } : { type: 'external', label: withoutPrefix }
  }

  function resolveOnPage(destination: string, fromPage: HandbookPage): ResolvedLink {
    const [path = '', anchor = ''] = decodeUri(destination).split('#')
    const resolvedPath = resolvePath(fromPage.path, path.replace(/\?.*$/, ''))
    if (resolvedPath === undefined) return { type: 'external', label: destination }
    const targetPage = listLinkedPaths(resolvedPath)
      .map((each) => pageByPath.get(each))
      .find(Boolean)
    if (targetPage) return resolveAnchor(targetPage, anchor && `#${anchor}`)
    const url = buildUrl(resolvedPath, anchor)
    return { type: 'external', label: destination, ...(url !== undefined && { url }) }
  }

  function resolveAnchor(targetPage: SectionedPage | undefined, anchor: string): ResolvedLink {
    if (!targetPage) return { type: 'external', label: anchor.slice(1) }
    const section = anchor === '' ? undefined : getAnchors(targetPage).get(slugify(anchor))
    return resolveSection(targetPage, section ?? targetPage.rootSection, anchor.slice(1))
  }

  function resolveSection(targetPage: SectionedPage, section: PageSection, anchor = ''): ResolvedLink {
    const ownedSection = section === targetPage.rootSection ? findPageSection(targetPage) : section
    const entry = ownerBySection.get(ownedSection)
    if (entry) return { type: 'entry', entry }
    const url = buildUrl(targetPage.page.path, anchor)
    const label = section.title || targetPage.rootSection.sections[0]?.title || targetPage.page.path
    return { type: 'external', label, ...(url !== undefined && { url }) }
  }

  function getAnchors(targetPage: SectionedPage): Map<string, PageSection> {
    const cachedAnchors = anchorCache.get(targetPage)
    if (cachedAnchors) return cachedAnchors
    const anchors = new Map<string, PageSection>()
    for (const section of walkSections(targetPage.rootSection)) {
      if (section.title !== '' && !anchors.has(slugify(section.title)))
        anchors.set(slugify(section.title), section)
      for (const label of section.labels)
        if (!anchors.has(slugify(label))) anchors.set(slugify(label), section)
    }
    anchorCache.set(targetPage, anchors)
    return anchors
  }

  function buildUrl(path: string, anchor: string): string | undefined {
    if (baseUrl === undefined) return undefined
    const url = buildPageUrl(baseUrl, path) + (anchor && `#${encodeURIComponent(anchor)}`)
    return isSafeUrl(url) ? url : undefined
  }
}

/** A link for the inline Markdown of org.json. An entry's own text does not link to the entry. */
export function toLinkTarget(
  link: ResolvedLink,
  registry: EntryRegistry,
  currentEntry: HandbookEntry | undefined,
): LinkTarget {
  if (link.type === 'unknown') return { label: link.name }
  if (link.type === 'external') {
    const { url, label } = link
    return { label, ...(url !== undefined && { destination: url }) }
  }
  const { entry } = link
  if (entry === currentEntry) return { label: entry.name }
  return { label: entry.name, destination: `${entry.kind}:${registry.getId(entry)}` }
}

/** The section that a link to a page means: its first one if that is a role, or else the whole page. */
function findPageSection({ rootSection }: SectionedPage): PageSection {
  const [first] = rootSection.sections
  return first?.markers.some(({ kind }) => kind === 'role') ? first : rootSection
}

function collectLabels(
  pages: readonly SectionedPage[],
): Map<string, { page: SectionedPage; section: PageSection }> {
  const labels = new Map<string, { page: SectionedPage; section: PageSection }>()
  for (const page of pages)
    for (const section of walkSections(page.rootSection))
      for (const label of section.labels) if (!labels.has(label)) labels.set(label, { page, section })
  return labels
}

function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
