import type { MdBlock, MdGlossaryEntry, MdInline } from '../markdown/ast'
import { pushAll } from '../markdown/pushAll'
import { toPlainText } from '../markdown/toPlainText'
import { buildSectionTree } from '../sections/buildSectionTree'
import { type PageSection, walkSections } from '../sections/pageSection'
import { distinctIgnoringCase } from './findMarkedRoles'
import type { HandbookEntry, SectionedPage } from './handbookEntry'

/** The roles and teams among the terms that a page explains under a heading about roles and team structure. */
export function findGlossaryEntries({ page, rootSection }: SectionedPage): HandbookEntry[] {
  const entries: HandbookEntry[] = []
  for (const section of walkSections(rootSection)) {
    if (!isRoleHeading(section.title)) continue
    for (const [i, block] of section.blocks.entries())
      if (block.type === 'glossary') {
        const endLine =
          section.blocks[i + 1]?.position.line ?? section.sections[0]?.startLine ?? section.endLine
        pushAll(entries, createEntries(block.entries, endLine, page))
      }
  }
  return entries
}

/** Whether the terms under a heading are roles and teams. */
export function isRoleHeading(title: string): boolean {
  return /\broles?\b|\bteam structure\b|\bpositions\b/i.test(title)
}

function createEntries(
  terms: readonly MdGlossaryEntry[],
  endLine: number,
  page: HandbookEntry['page'],
): HandbookEntry[] {
  const definitions = groupByDefinition(terms)
  const entries = definitions.map(({ names, blocks, position }, i): HandbookEntry => {
    const [name = '', ...others] = names
    const innerSection = buildSectionTree({ blocks, text: '', path: page.path })
    const section: PageSection = {
      ...innerSection,
      title: name,
      position,
      startLine: position.line,
      endLine: definitions[i + 1]?.position.line ?? endLine,
    }
    return {
      kind: isTeamTerm(name, blocks) ? 'team' : 'role',
      name,
      aliases: distinctIgnoringCase(others),
      labels: [],
      page,
      section,
      position,
      isMentionOnly: isCrossReference(blocks),
    }
  })
  const teams = entries.filter(({ kind }) => kind === 'team')
  const [team] = teams
  // Of two teams neither is said to be the one that a role belongs to.
  if (!team || teams.length > 1) return entries
  return entries.map((entry) => (entry === team ? entry : { ...entry, enclosingTeam: team }))
}

interface TermDefinition {
  readonly names: string[]
  readonly blocks: readonly MdBlock[]
  readonly position: MdGlossaryEntry['position']
}

/** Terms that share a definition are one; a term without any goes with the next. */
function groupByDefinition(terms: readonly MdGlossaryEntry[]): TermDefinition[] {
  const definitions: TermDefinition[] = []
  let pending: { names: string[]; position: MdGlossaryEntry['position'] } | undefined
  for (const { term, blocks, position } of terms) {
    const names = splitTermNames(term)
    const lastDefinition = definitions.at(-1)
    if (blocks.length > 0 && lastDefinition?.blocks === blocks) lastDefinition.names.push(...names)
    else if (blocks.length === 0)
      pending = { names: [...(pending?.names ?? []), ...names], position: pending?.position ?? position }
    else {
      definitions.push({
        names: [...(pending?.names ?? []), ...names],
        blocks,
        position: pending?.position ?? position,
      })
      pending = undefined
    }
  }
  if (pending) definitions.push({ ...pending, blocks: [] })
  return definitions.filter(({ names }) => names.length > 0)
}

function splitTermNames(term: readonly MdInline[]): string[] {
  const lines: MdInline[][] = [[]]
  for (const inline of term) {
    const [first = '', ...others] = inline.type === 'text' ? inline.text.split('\n') : []
    if (inline.type !== 'text') lines.at(-1)?.push(inline)
    else lines.at(-1)?.push({ type: 'text', text: first })
    for (const line of others) lines.push([{ type: 'text', text: line }])
  }
  return lines.map(toPlainText).filter((name) => name !== '')
}

function isTeamTerm(name: string, blocks: readonly MdBlock[]): boolean {
  if (/\b(?:team|group|council|committee|board|working group|squad|chapter|guild)$/i.test(name)) return true
  const [first] = blocks
  const text = first?.type === 'paragraph' ? toPlainText(first.content) : ''
  return /^(?:the|an?) (?:team|group|council|committee|board) (?:of|that|which|who)\b/i.test(text)
}

/** "See …", and no more. */
function isCrossReference(blocks: readonly MdBlock[]): boolean {
  const [first, ...others] = blocks
  if (!first) return true
  return (
    others.length === 0 &&
    first.type === 'paragraph' &&
    /^see\b[^.]{1,200}\.?$/i.test(toPlainText(first.content))
  )
}
