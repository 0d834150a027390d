import type { Relation } from '../org/schema'
import type { Destination, Follow } from './destinations'
import type { Entry, Outlined } from './entry'
import { isAboutRoles } from './glossaryEntries'
import { meaningOf } from './headings'
import { serviceSaid } from './holders'
import { allSections, type Section } from './outline'
import type { Block, Inline, Page } from './page'
import { DEEPEST, plainOf } from './plainOf'
import type { Register } from './register'
import type { Report } from './report'
import { sentencesOf } from './sentences'
import { type Tie, tieSaid } from './verbs'

/** What the sentences of a handbook say between its entries. */
export interface Statement {
  readonly from: Entry
  readonly tie: Tie | 'filled'
  readonly to: Entry
  readonly sentence: readonly Inline[]
  /** The page that the sentence stands on. */
  readonly page: Page
}

/** Every sentence that refers to an entry, as what it says of whom; references to what nothing defines are reported. */
export function statementsIn(
  pages: readonly Outlined[],
  entries: readonly Entry[],
  ownerOf: (page: Outlined, section: Section) => Entry | undefined,
  follow: Follow,
  register: Register,
  report: Report,
): Statement[] {
  const found: Statement[] = []
  for (const page of pages)
    for (const section of allSections(page.whole)) {
      const isExplained = isAboutRoles(section.title)
      const blocks = section.blocks.filter(({ type }) => !(isExplained && type === 'glossary'))
      readLine(section.heading, page.page, undefined, undefined)
      readBlocks(blocks, page.page, ownerOf(page, section), tieOfHeading(section.title))
    }
  for (const entry of entries)
    if (!entry.opens)
      for (const section of allSections(entry.section))
        readBlocks(section.blocks, entry.page, entry, undefined)
  return found

  function readBlocks(
    blocks: readonly Block[],
    page: Page,
    owner: Entry | undefined,
    said: Tie | undefined,
    depth = 0,
  ): void {
    if (depth > DEEPEST) return
    for (const block of blocks)
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          for (const sentence of sentencesOf(block.content)) readLine(sentence, page, owner, said)
          break
        case 'list':
          for (const item of block.items) readBlocks(item.blocks, page, owner, said, depth + 1)
          break
        case 'note':
          readLine(block.title, page, owner, said)
          readBlocks(block.blocks, page, owner, said, depth + 1)
          break
        case 'quote':
        case 'footnote':
          readBlocks(block.blocks, page, owner, said, depth + 1)
          break
        case 'glossary':
          for (const { term, blocks: meant } of block.entries) {
            readLine(term, page, owner, said)
            readBlocks(meant, page, owner, said, depth + 1)
          }
      }
  }

  function readLine(
    sentence: readonly Inline[],
    page: Page,
    owner: Entry | undefined,
    said: Tie | undefined,
  ): void {
    let last: (Referred & { said?: Said }) | undefined
    for (const each of referencesIn(sentence)) {
      const destination = follow(each.inline, page)
      if (destination.to === 'unknown') {
        const { kind, name } = destination
        report(
          page,
          each.inline.at,
          'unknown-reference',
          `no ${kind} "${name}" is defined${register.suggest(name)}`,
        )
      }
      const isListed = last?.said && /^[\s,/]*(?:(?:and|or|&|as well as|the|our) ?)*$/i.test(each.since)
      const own = said
        ? { tie: said, isPassive: false }
        : isListed && last?.said
          ? last.said
          : tieSaid(each.since)
      const referred = { ...each, destination, said: own }
      if (destination.to === 'entry') say(sentence, page, referred, owner, said !== undefined, last)
      last = referred
    }
    if (owner) readNames(sentence, page, owner, said)
  }

  function say(
    sentence: readonly Inline[],
    page: Page,
    { before, since, after, destination, said: { tie, isPassive } }: Referred & { said: Said },
    owner: Entry | undefined,
    isByHeading: boolean,
    last: Referred | undefined,
  ): void {
    if (destination.to !== 'entry') return
    const to = destination.entry
    // "…, who works with": whoever was named before does, and not whose section this is.
    const isOfLast = last !== undefined && /^[\s,]*(?:who|which|that)\b/i.test(since)
    const subject = isOfLast && last.destination.to === 'entry' ? last.destination.entry : owner
    if (!subject || subject === to) return
    const isReverse = subject.kind === 'role' && /^\s*(?:\w+ ){0,2}reports? to (?:this|the) /i.test(after)
    if (isReverse) found.push({ from: to, tie: 'reports-to', to: subject, sentence, page })
    else if (isOfLast && last.destination.to !== 'entry')
      found.push({ from: subject, tie: 'refers-to', to, sentence, page })
    else if (tie === 'reports-to' && !isByHeading && !speaksOf(subject, before))
      found.push({ from: subject, tie: 'refers-to', to, sentence, page })
    else if (isPassive) found.push({ from: to, tie, to: subject, sentence, page })
    else found.push({ from: subject, tie, to, sentence, page })
  }

  /** "Team: Engineering", "Reports to: Engineering Manager", "Jane Doe serves as Engineering Manager": names without a mark. */
  function readNames(sentence: readonly Inline[], page: Page, owner: Entry, said: Tie | undefined): void {
    const plain = plainOf(sentence)
    if (plain.length > 300) return
    const [, label = '', named = ''] =
      /^(?:(teams?|part of|parent team|reports? to|line manager)\s*:)?\s*(.+?)\.?$/i.exec(plain) ?? []
    const tie = label === '' ? said : /^(?:reports?|line)/i.test(label) ? 'reports-to' : 'part-of'
    const isNamed = tie === 'reports-to' || tie === 'part-of'
    const to =
      isNamed && referencesIn(sentence).length === 0
        ? register.find(tie === 'part-of' ? 'team' : 'role', named)
        : undefined
    if (to && to !== owner && isNamed) found.push({ from: owner, tie, to, sentence, page })
    const service = serviceSaid(sentence)
    const role = service && longestName(service.as, register)
    if (role) found.push({ from: owner, tie: 'filled', to: role, sentence, page })
  }
}

interface Referred {
  readonly inline: Inline & { type: 'link' | 'reference' }
  /** The sentence's plain words before it, those of them after the last reference, and those after it. */
  readonly before: string
  readonly since: string
  readonly after: string
  readonly destination: Destination
}

function referencesIn(sentence: readonly Inline[]): Omit<Referred, 'destination'>[] {
  const found: { inline: Referred['inline']; start: number; end: number }[] = []
  let plain = ''
  const walk = (content: readonly Inline[], depth: number) => {
    if (depth > DEEPEST) return
    for (const inline of content) {
      if (inline.type === 'text' || inline.type === 'code') plain += inline.text
      else if (inline.type === 'strong' || inline.type === 'emphasis') walk(inline.content, depth + 1)
      else {
        const start = plain.length
        if (inline.type === 'reference') plain += inline.text || inline.name
        else walk(inline.content, depth + 1)
        found.push({ inline, start, end: plain.length })
      }
    }
  }
  walk(sentence, 0)
  return found.map(({ inline, start, end }, i) => ({
    inline,
    // Not all of it: a sentence with thousands of references would be copied for each.
    before: plain.slice(Math.max(0, start - NEAR), start),
    since: plain.slice(Math.max(0, start - NEAR, found[i - 1]?.end ?? 0), start),
    after: plain.slice(end, end + NEAR),
  }))
}

// As far from a reference as words can be about it.
const NEAR = 300

type Said = ReturnType<typeof tieSaid>

/** Whether a sentence about reporting is about the entry in whose section it stands. */
function speaksOf({ name, aliases }: Entry, before: string): boolean {
  const subject = before
    .replace(/\b(?:directly )?report(?:s|ing)?\b.*$|\b(?:is |are )?(?:managed|supervised)\b.*$/i, '')
    .trim()
    .toLowerCase()
  if (subject === '' || /^(?:the |this )?(?:line )?managers?\b/.test(subject)) return true
  if (/\b(?:this (?:role|position|person)|they|it|he|she|you|we|who)\b/.test(subject)) return true
  return [name, ...aliases].some((each) => subject.includes(each.toLowerCase()))
}

function tieOfHeading(title: string): Tie | undefined {
  const meaning = meaningOf(title)?.meaning
  if (meaning === 'reports-to') return 'reports-to'
  return meaning === 'teams' ? 'part-of' : undefined
}

/** The role whose name a text begins with, the longest one. */
function longestName(text: string, register: Register): Entry | undefined {
  const words = text
    .replace(/[.,;:].*$/, '')
    .split(' ')
    .slice(0, 10)
  for (let many = words.length; many > 0; many -= 1) {
    const entry = register.find('role', words.slice(0, many).join(' '))
    if (entry?.kind === 'role') return entry
  }
  return undefined
}

/** What the relations of org.json can say of it. */
export function isRelation(tie: Statement['tie']): tie is Relation['kind'] {
  return tie !== 'reports-to' && tie !== 'part-of' && tie !== 'filled'
}
