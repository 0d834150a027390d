import type { EntryRegistry } from '../entries/entryRegistry'
import type { HandbookEntry, SectionedPage } from '../entries/handbookEntry'
import type { ResolveLink } from '../links/createLinkResolver'
import type { HandbookPage, MdInline } from '../markdown/ast'
import { parseRunInHeading } from '../markdown/parseRunInHeading'
import { walkSections } from '../sections/pageSection'

/** Finds short descriptions of teams in lists: "**[Engineering](…)**: Develops …". The first one of each team counts. */
export function findTeamBlurbs(
  { page, rootSection }: SectionedPage,
  resolveLink: ResolveLink,
  registry: EntryRegistry,
): Map<HandbookEntry, readonly MdInline[]> {
  const blurbByTeam = new Map<HandbookEntry, readonly MdInline[]>()
  for (const { blocks } of walkSections(rootSection))
    for (const block of blocks)
      for (const item of block.type === 'list' ? block.items : []) {
        const [first] = item.blocks
        const heading = first?.type === 'paragraph' ? parseRunInHeading(first.content) : undefined
        if (first?.type !== 'paragraph' || !heading || heading.rest.length === 0) continue
        const team = findNamedTeam(first.content, heading.title, page, resolveLink, registry)
        if (team && team.openingSection !== rootSection && !blurbByTeam.has(team))
          blurbByTeam.set(team, heading.rest)
      }
  return blurbByTeam
}

function findNamedTeam(
  content: readonly MdInline[],
  title: string,
  page: HandbookPage,
  resolveLink: ResolveLink,
  registry: EntryRegistry,
): HandbookEntry | undefined {
  const strong = content.find(({ type }) => type === 'strong')
  const link =
    strong?.type === 'strong'
      ? strong.content.find(({ type }) => type === 'link' || type === 'reference')
      : undefined
  if (link?.type !== 'link' && link?.type !== 'reference') {
    const namedTeam = registry.find('team', title)
    return namedTeam?.kind === 'team' ? namedTeam : undefined
  }
  const destination = resolveLink(link, page)
  return destination.type === 'entry' && destination.entry.kind === 'team' ? destination.entry : undefined
}
