import type { MdBlock, MdGlossaryEntry, MdInline } from '../markdown/ast'
import { pushAll } from '../markdown/pushAll'
import { toPlainText } from '../markdown/toPlainText'
import { buildSectionTree } from '../sections/buildSectionTree'
import { type PageSection, walkSections } from '../sections/pageSection'
import { isCrossReference, isRoleHeading, isTeamTerm } from '../vocabulary/glossaryTerms'
import { distinctIgnoringCase } from './findMarkedRoles'
import type { HandbookEntry, SectionedPage } from './handbookEntry'

/** Finds the roles and teams in the glossaries below headings about roles or team structure. */
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
      kind: isTeamTerm(name, getFirstParagraph(blocks)) ? 'team' : 'role',
      name,
      aliases: distinctIgnoringCase(others),
      labels: [],
      page,
      section,
      position,
      isMentionOnly: isMentionOnly(blocks),
    }
  })
  const teams = entries.filter(({ kind }) => kind === 'team')
  const [team] = teams
  // With several teams, it is not clear which one a role belongs to.
  if (!team || teams.length > 1) return entries
  return entries.map((entry) => (entry === team ? entry : { ...entry, enclosingTeam: team }))
}

interface TermDefinition {
  readonly names: string[]
  readonly blocks: readonly MdBlock[]
  readonly position: MdGlossaryEntry['position']
}

/** Groups terms that share a definition. A term without a definition belongs to the next one. */
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

function getFirstParagraph([first]: readonly MdBlock[]): string {
  return first?.type === 'paragraph' ? toPlainText(first.content) : ''
}

function isMentionOnly(blocks: readonly MdBlock[]): boolean {
  return blocks.length === 0 || (blocks.length === 1 && isCrossReference(getFirstParagraph(blocks)))
}
