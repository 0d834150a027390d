import type { Follow } from './destinations'
import type { Entry, Outlined } from './entry'
import { leadOf } from './lead'
import { allSections } from './outline'
import type { Inline, Page } from './page'
import type { Register } from './register'

/** What a page's lists say of teams: "**[Engineering](…)**: Develops and operates …", each team's first such item. */
export function listedTeams(
  { page, whole }: Outlined,
  follow: Follow,
  register: Register,
): Map<Entry, readonly Inline[]> {
  const found = new Map<Entry, readonly Inline[]>()
  for (const { blocks } of allSections(whole))
    for (const block of blocks)
      for (const item of block.type === 'list' ? block.items : []) {
        const [first] = item.blocks
        const lead = first?.type === 'paragraph' ? leadOf(first.content) : undefined
        if (first?.type !== 'paragraph' || !lead || lead.rest.length === 0) continue
        const team = teamNamed(first.content, lead.title, page, follow, register)
        if (team && team.opens !== whole && !found.has(team)) found.set(team, lead.rest)
      }
  return found
}

function teamNamed(
  content: readonly Inline[],
  title: string,
  page: Page,
  follow: Follow,
  register: Register,
): Entry | undefined {
  const strong = content.find(({ type }) => type === 'strong')
  const link =
    strong?.type === 'strong'
      ? strong.content.find(({ type }) => type === 'link' || type === 'reference')
      : undefined
  if (link?.type !== 'link' && link?.type !== 'reference') {
    const named = register.find('team', title)
    return named?.kind === 'team' ? named : undefined
  }
  const destination = follow(link, page)
  return destination.to === 'entry' && destination.entry.kind === 'team' ? destination.entry : undefined
}
