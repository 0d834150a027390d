import { isSafeUrl } from '../org/safeUrl'
import { slug } from '../org/slug'
import type { Entry, Outlined } from './entry'
import type { Target } from './inlineMarkdown'
import { allSections, type Section } from './outline'
import type { EntryKind, Inline, Page } from './page'
import { pageUrl, resolvePath } from './pagePaths'
import type { Register } from './register'

/** Where a link or a reference leads: to an entry, elsewhere, or to a role or team that nothing defines. */
export type Destination =
  | { readonly to: 'entry'; readonly entry: Entry }
  | { readonly to: 'elsewhere'; readonly url?: string; readonly words: string }
  | { readonly to: 'unknown'; readonly kind: EntryKind; readonly name: string }

export type Follow = (inline: Inline & { type: 'link' | 'reference' }, page: Page) => Destination

/** Follows links and references, to headings, labels, pages and entries; `owners` says whose a section is. */
export function followerOf(
  pages: readonly Outlined[],
  register: Register,
  owners: ReadonlyMap<Section, Entry>,
  baseUrl: string | undefined,
): Follow {
  const byPath = new Map(pages.map((each) => [each.page.path, each]))
  const labels = labelsIn(pages)
  const anchors = new Map<Outlined, Map<string, Section>>()

  return (inline, page) => {
    if (inline.type === 'reference') return named(inline.kind, inline.name)
    const destination = inline.destination.trim()
    const [, kind, name] = /^#?(role|team|term):(.+)$/.exec(destination) ?? []
    if (name !== undefined)
      return kind === 'term' ? term(name) : named(kind === 'team' ? 'team' : 'role', name)
    const label = labels.get(destination.replace(/^#/, ''))
    if (label) return sectionOf(label.page, label.section)
    if (destination.startsWith('#')) return within(byPath.get(page.path), destination)
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(destination))
      return { to: 'elsewhere', words: destination, ...(isSafeUrl(destination) && { url: destination }) }
    return onPage(destination, page)
  }

  function named(kind: EntryKind, name: string): Destination {
    const entry = register.find(kind, name)
    return entry ? { to: 'entry', entry } : { to: 'unknown', kind, name }
  }

  // A term is most often no role.
  function term(name: string): Destination {
    const bare = name.replace(/^\w+:/, '')
    const entry = register.find('role', name) ?? register.find('role', bare)
    return entry ? { to: 'entry', entry } : { to: 'elsewhere', words: bare }
  }

  function onPage(destination: string, from: Page): Destination {
    const [path = '', anchor = ''] = decoded(destination).split('#')
    const resolved = resolvePath(from.path, path.replace(/\?.*$/, ''))
    if (resolved === undefined) return { to: 'elsewhere', words: destination }
    const found = candidates(resolved)
      .map((each) => byPath.get(each))
      .find(Boolean)
    if (found) return within(found, anchor && `#${anchor}`)
    const url = urlOf(resolved, anchor)
    return { to: 'elsewhere', words: destination, ...(url !== undefined && { url }) }
  }

  function within(found: Outlined | undefined, anchor: string): Destination {
    if (!found) return { to: 'elsewhere', words: anchor.slice(1) }
    const section = anchor === '' ? undefined : anchorsOf(found).get(slug(anchor))
    return sectionOf(found, section ?? found.whole, anchor.slice(1))
  }

  function sectionOf(found: Outlined, section: Section, anchor = ''): Destination {
    const page = section === found.whole ? pageSection(found) : section
    const entry = owners.get(page)
    if (entry) return { to: 'entry', entry }
    const url = urlOf(found.page.path, anchor)
    const words = section.title || found.whole.sections[0]?.title || found.page.path
    return { to: 'elsewhere', words, ...(url !== undefined && { url }) }
  }

  function anchorsOf(found: Outlined): Map<string, Section> {
    const known = anchors.get(found)
    if (known) return known
    const made = new Map<string, Section>()
    for (const section of allSections(found.whole)) {
      if (section.title !== '' && !made.has(slug(section.title))) made.set(slug(section.title), section)
      for (const label of section.labels) if (!made.has(slug(label))) made.set(slug(label), section)
    }
    anchors.set(found, made)
    return made
  }

  function urlOf(path: string, anchor: string): string | undefined {
    if (baseUrl === undefined) return undefined
    const url = pageUrl(baseUrl, path) + (anchor && `#${encodeURIComponent(anchor)}`)
    return isSafeUrl(url) ? url : undefined
  }
}

/** What a destination is in the inline Markdown of org.json; an entry's own name in its own text leads nowhere. */
export function targetOf(destination: Destination, register: Register, reader: Entry | undefined): Target {
  if (destination.to === 'unknown') return { words: destination.name }
  if (destination.to === 'elsewhere') {
    const { url, words } = destination
    return { words, ...(url !== undefined && { destination: url }) }
  }
  const { entry } = destination
  if (entry === reader) return { words: entry.name }
  return { words: entry.name, destination: `${entry.kind}:${register.idOf(entry)}` }
}

/** A page is a role where its first heading is; else it is its team's, where it has one. */
function pageSection({ whole }: Outlined): Section {
  const [first] = whole.sections
  return first?.marks.some(({ kind }) => kind === 'role') ? first : whole
}

function labelsIn(pages: readonly Outlined[]): Map<string, { page: Outlined; section: Section }> {
  const labels = new Map<string, { page: Outlined; section: Section }>()
  for (const page of pages)
    for (const section of allSections(page.whole))
      for (const label of section.labels) if (!labels.has(label)) labels.set(label, { page, section })
  return labels
}

function candidates(path: string): string[] {
  const bare = path.replace(/\.html$/, '')
  return [path, `${bare}.md`, `${bare}/index.md`, `${bare}/README.md`, `${bare}/structure.md`]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
