import type { Entry, Outlined } from './entry'
import { allSections, outlineOf, type Section } from './outline'
import type { Block, GlossaryEntry, Inline } from './page'
import { plainOf } from './plainOf'
import { pushAll } from './pushAll'
import { distinct } from './roles'

/** The roles and teams among the terms that a page explains under a heading about roles and team structure. */
export function glossaryEntries({ page, whole }: Outlined): Entry[] {
  const found: Entry[] = []
  for (const section of allSections(whole)) {
    if (!isAboutRoles(section.title)) continue
    for (const [i, block] of section.blocks.entries())
      if (block.type === 'glossary') {
        const end = section.blocks[i + 1]?.at.line ?? section.sections[0]?.from ?? section.to
        pushAll(found, entriesOf(block.entries, end, page))
      }
  }
  return found
}

/** Whether the terms under a heading are roles and teams. */
export function isAboutRoles(title: string): boolean {
  return /\broles?\b|\bteam structure\b|\bpositions\b/i.test(title)
}

function entriesOf(terms: readonly GlossaryEntry[], end: number, page: Entry['page']): Entry[] {
  const defined = byDefinition(terms)
  const entries = defined.map(({ names, blocks, at }, i): Entry => {
    const [name = '', ...others] = names
    const inner = outlineOf({ blocks, text: '', path: page.path })
    const section: Section = { ...inner, title: name, at, from: at.line, to: defined[i + 1]?.at.line ?? end }
    return {
      kind: isTeam(name, blocks) ? 'team' : 'role',
      name,
      aliases: distinct(others),
      labels: [],
      page,
      section,
      at,
      isMentioned: onlyRefers(blocks),
    }
  })
  const teams = entries.filter(({ kind }) => kind === 'team')
  const [team] = teams
  // Of two teams neither is said to be the one that a role belongs to.
  if (!team || teams.length > 1) return entries
  return entries.map((entry) => (entry === team ? entry : { ...entry, within: team }))
}

interface Defined {
  readonly names: string[]
  readonly blocks: readonly Block[]
  readonly at: GlossaryEntry['at']
}

/** Terms that share a definition are one; a term without any goes with the next. */
function byDefinition(terms: readonly GlossaryEntry[]): Defined[] {
  const defined: Defined[] = []
  let waiting: { names: string[]; at: GlossaryEntry['at'] } | undefined
  for (const { term, blocks, at } of terms) {
    const names = namesIn(term)
    const last = defined.at(-1)
    if (blocks.length > 0 && last?.blocks === blocks) last.names.push(...names)
    else if (blocks.length === 0)
      waiting = { names: [...(waiting?.names ?? []), ...names], at: waiting?.at ?? at }
    else {
      defined.push({ names: [...(waiting?.names ?? []), ...names], blocks, at: waiting?.at ?? at })
      waiting = undefined
    }
  }
  if (waiting) defined.push({ ...waiting, blocks: [] })
  return defined.filter(({ names }) => names.length > 0)
}

function namesIn(term: readonly Inline[]): string[] {
  const lines: Inline[][] = [[]]
  for (const inline of term) {
    const [first = '', ...others] = inline.type === 'text' ? inline.text.split('\n') : []
    if (inline.type !== 'text') lines.at(-1)?.push(inline)
    else lines.at(-1)?.push({ type: 'text', text: first })
    for (const line of others) lines.push([{ type: 'text', text: line }])
  }
  return lines.map(plainOf).filter((name) => name !== '')
}

function isTeam(name: string, blocks: readonly Block[]): boolean {
  if (/\b(?:team|group|council|committee|board|working group|squad|chapter|guild)$/i.test(name)) return true
  const [first] = blocks
  const text = first?.type === 'paragraph' ? plainOf(first.content) : ''
  return /^(?:the|an?) (?:team|group|council|committee|board) (?:of|that|which|who)\b/i.test(text)
}

/** "See …", and no more. */
function onlyRefers(blocks: readonly Block[]): boolean {
  const [first, ...others] = blocks
  if (!first) return true
  return (
    others.length === 0 && first.type === 'paragraph' && /^see\b[^.]{1,200}\.?$/i.test(plainOf(first.content))
  )
}
