import { isSafeUrl } from '../org/safeUrl'
import type { Resource, Role, RoleStatus } from '../org/schema'
import { askedIn } from './asked'
import type { Entry } from './entry'
import { flat, flatItem, noteText } from './flat'
import { isAboutRoles } from './glossaryEntries'
import { type Group, groupsOf } from './groups'
import { bareHeading, type Meaning, meaningOf } from './headings'
import { holdersSaid } from './holders'
import { introductionOf, isPointer, leadOf, onlyPoints } from './lead'
import type { Section } from './outline'
import type { Block, Inline, Place } from './page'
import { plainOf } from './plainOf'
import type { Asked } from './qualities'

import type { Reading } from './reading'
import { joined, sentencesOf } from './sentences'
import { statusSaid } from './status'

export type Level = 'necessary' | 'useful' | 'unstated'

/** All that an entry's section says of it. */
export interface Description {
  readonly summary: string[]
  /** Sentences that only say what the page is about: the summary, where there is no other. */
  readonly pointing: string[]
  readonly responsibilities: Group[]
  readonly qualities: Record<Level, Asked[]>
  readonly sections: Group[]
  readonly notes: string[]
  readonly aliases: string[]
  readonly resources: Resource[]
  readonly holders: NonNullable<Role['holders']>
  readonly statuses: RoleStatus[]
  contact?: string
}

/** Reads an entry's section, less the sections in it that are entries themselves. */
export function descriptionOf(
  entry: Entry,
  isEntry: (section: Section) => boolean,
  { text, report }: Pick<Reading, 'text' | 'report'>,
): Description {
  const told: Description = {
    summary: [],
    pointing: [],
    responsibilities: [],
    qualities: { necessary: [], useful: [], unstated: [] },
    sections: [],
    notes: [],
    aliases: [],
    resources: [],
    holders: [],
    statuses: [],
  }
  const reading: Reading = { text, report, note }
  const isRole = entry.kind === 'role'
  readTop(entry.section.blocks.filter(isOwn(entry.section)))
  for (const section of entry.section.sections) readSection(section, '')
  return told

  function note(said: string): void {
    if (said === '') return
    told.notes.push(said)
    const status = isRole ? statusSaid(said.replace(/^\*\*[^*]*\*\*:? /, '')) : undefined
    if (status) told.statuses.push(status)
  }

  /** What stands before the first heading: the summary, less what introduces lists, what is headed in bold, and notes. */
  function readTop(blocks: readonly Block[], depth = 0): void {
    for (let i = 0; i < blocks.length; i += 1) {
      const block = blocks[i]
      if (!block) break
      const next = blocks[i + 1]
      const lead = block.type === 'paragraph' && depth < DEEPEST_LED ? leadOf(block.content) : undefined
      if (lead) {
        const end = lead.rest.length > 0 ? i + 1 + Number(next?.type === 'list') : endOfLed(blocks, i + 1)
        const first: Block[] =
          lead.rest.length > 0 ? [{ type: 'paragraph', content: lead.rest, at: block.at }] : []
        readTitled(lead.title, [...first, ...blocks.slice(i + 1, end)], [], block.at, '', depth + 1)
        i = end - 1
      } else if (block.type === 'paragraph' && next?.type === 'list') {
        readIntroduced(block, next)
        i += 1
      } else readFree(block)
    }
  }

  function readFree(block: Block): void {
    if (block.type === 'paragraph') tell(sentencesOf(block.content))
    else if (block.type === 'note' || block.type === 'footnote') note(noteText(block, reading))
    else if (block.type === 'quote') told.summary.push(flat([block], reading))
    else if (block.type === 'list' || block.type === 'glossary')
      carry('Description', groupsOf([block], [], 'items', reading))
    else flat([block], reading)
  }

  /** A list, as what the sentence before it says that it is. */
  function readIntroduced(paragraph: Block, list: Block): void {
    const { before, introduction } = introductionOf(paragraph)
    const said = plainOf(introduction)
    const as = introducedAs(said)
    if (!as) {
      const isTitle = said.length <= 100 && /[:：]$/.test(said) && !isPointer(said)
      tell(isTitle || onlyPoints(introduction) ? before : [...before, introduction])
      const own = isTitle ? bareHeading(said) : 'Description'
      carry(own || 'Description', groupsOf([list], [], 'items', reading))
      return
    }
    tell(isPointer(said) || /[:：]$/.test(said) ? before : [...before, introduction])
    readAs(as.meaning, as.title, as.title, [list], [])
  }

  function readSection(section: Section, above: string): void {
    if (isEntry(section)) return
    readTitled(section.title, section.blocks.filter(isOwn(section)), section.sections, section.at, above)
  }

  function readTitled(
    title: string,
    blocks: readonly Block[],
    sections: readonly Section[],
    at: Place,
    above: string,
    depth = 0,
  ): void {
    const meant = meaningOf(title)
    const bare = bareHeading(title) || entry.name
    if (!meant && above === '')
      report(at, 'unknown-heading', `"${title}" is not a heading that is known; it is carried over as it is`)
    const meaning = meant?.meaning ?? 'section'
    const isInner = (section: Section) => isEntry(section) || hasMeaningIn(meaning, section)
    const inner = sections.filter(isInner)
    const own = above === '' ? bare : `${above}: ${bare}`
    readAs(
      meaning,
      meant?.isTitle ? bare : '',
      own,
      blocks,
      sections.filter((section) => !isInner(section)),
      depth,
    )
    for (const section of inner) readSection(section, '')
  }

  function readAs(
    meaning: Meaning,
    groupTitle: string,
    title: string,
    blocks: readonly Block[],
    sections: readonly Section[],
    depth = 0,
  ): void {
    switch (meaning) {
      case 'responsibilities': {
        const groups = groupsOf(blocks, sections, 'groups', reading, prose)
        told.responsibilities.push(
          ...groups.map(({ title: own, items }) => ({ title: own || groupTitle, items })),
        )
        break
      }
      case 'necessary':
      case 'useful':
      case 'unstated':
        if (isRole) told.qualities[meaning].push(...askedIn(blocks, sections, reading))
        else carry(title, groupsOf(blocks, sections, 'items', reading))
        break
      case 'aliases':
        told.aliases.push(
          ...blocks
            .flatMap((block) => (block.type === 'list' ? block.items : []))
            .map((item) => flatItem(item, reading)),
        )
        carry(
          title,
          groupsOf(
            blocks.filter(({ type }) => type !== 'list'),
            sections,
            'items',
            reading,
          ),
        )
        break
      case 'summary':
        readTop(blocks, depth)
        for (const section of sections) readSection(section, '')
        break
      case 'notes':
        for (const { items } of groupsOf(blocks, sections, 'items', reading))
          for (const item of items) note(item)
        break
      case 'resources':
        readResources(title, blocks, sections)
        break
      case 'reports-to':
      case 'teams':
        // What is no more than names has become fields of the entry.
        if (!isRole || groupsOf(blocks, sections, 'items', { ...reading, note: () => {} }).some(saysMore))
          carryBlocks(title, blocks, sections)
        break
      case 'structure':
      case 'section':
        carryBlocks(title, blocks, sections)
    }
  }

  /** What is said around lists of responsibilities: of a team what it is for, of a role what to know about them. */
  function prose(sentences: readonly (readonly Inline[])[]): void {
    if (isRole) note(text(joined(sentences)))
    else tell(sentences)
  }

  /** A section as it is, less the sentences that say who fills the role. */
  function carryBlocks(title: string, blocks: readonly Block[], sections: readonly Section[]): void {
    const rest: Block[] = []
    for (let i = 0; i < blocks.length; i += 1) {
      const block = blocks[i]
      if (!block) break
      const next = blocks[i + 1]
      const read = block.type === 'paragraph' ? readWithin(block, next) : 0
      if (read === 0) rest.push(...withoutState(block))
      else i += read - 1
    }
    carry(title, groupsOf(rest, sections, 'items', reading))
  }

  /** Reads what stands in a section and belongs to the role itself; returns how many blocks that were. */
  function readWithin(block: Block & { type: 'paragraph' }, next: Block | undefined): number {
    if (!isRole) return 0
    const lead = leadOf(block.content)
    const meaning = lead && meaningOf(lead.title)?.meaning
    if (lead && meaning && lead.rest.length > 0 && next?.type !== 'list') {
      readTitled(
        lead.title,
        [{ type: 'paragraph', content: lead.rest, at: block.at }],
        [],
        block.at,
        '',
        DEEPEST_LED,
      )
      return 1
    }
    const introduction = plainOf(introductionOf(block).introduction)
    const isOfAliases = next?.type === 'list' && introducedAs(introduction)?.meaning === 'aliases'
    if (!isOfAliases) return 0
    readAs('aliases', '', '', [next], [])
    return 2
  }

  function withoutState(block: Block): Block[] {
    if (block.type !== 'paragraph' || !isRole) return [block]
    const sentences = sentencesOf(block.content).filter((sentence) => !isOfState(sentence))
    return sentences.length > 0 ? [{ ...block, content: joined(sentences) }] : []
  }

  function carry(title: string, groups: readonly Group[]): void {
    for (const { title: own, items } of groups) {
      const whole = own === '' ? title : `${title}: ${own}`
      const last = told.sections.find((each) => each.title === whole)
      if (last) last.items.push(...items)
      else told.sections.push({ title: whole, items: [...items] })
    }
  }

  function tell(sentences: readonly (readonly Inline[])[]): void {
    const kept = sentences.filter((sentence) => {
      if (isRole && (isOfState(sentence) || isContact(sentence))) return false
      if (onlyPoints(sentence)) told.pointing.push(text(sentence))
      return !onlyPoints(sentence)
    })
    const said = text(joined(kept))
    if (said !== '') told.summary.push(said)
  }

  /** Takes what a sentence says of the role's state; a sentence that says who fills it has said all. */
  function isOfState(sentence: readonly Inline[]): boolean {
    const holders = holdersSaid(sentence)
    told.holders.push(...holders)
    if (holders.length > 0) return true
    const status = statusSaid(plainOf(sentence))
    if (status) note(text(sentence))
    return status !== undefined
  }

  /** Takes the address that a role is written to. */
  function isContact(sentence: readonly Inline[]): boolean {
    const [, address] = /^(?:e-?mail|contact)(?: address)?: *(\S+@\S+?)[.,;]?$/i.exec(plainOf(sentence)) ?? []
    if (address === undefined || told.contact !== undefined || !isSafeUrl(`mailto:${address}`)) return false
    told.contact = `mailto:${address}`
    return true
  }

  /** Links by themselves become resources; what says more stays a section. */
  function readResources(title: string, blocks: readonly Block[], sections: readonly Section[]): void {
    const groups = groupsOf(blocks, sections, 'items', reading)
    const rest = groups.map(({ title: own, items }) => ({
      title: own,
      items: items.filter((item) => {
        const [, label = '', url = ''] = /^\[([^[\]]+)\]\(([^\s()]+)\)\.?$/.exec(item) ?? []
        const isResource = isSafeUrl(url) && label.trim() !== ''
        if (isResource) told.resources.push({ label: label.replaceAll('**', ''), url })
        return !isResource
      }),
    }))
    carry(
      title,
      rest.filter(({ items }) => items.length > 0),
    )
  }
}

// Bold words at the beginning of what bold words head: nobody writes more, and each would be read inside of the last.
const DEEPEST_LED = 3

/** What a list is, by the sentence that introduces it. */
const introduced: readonly (readonly [RegExp, Meaning, string?])[] = [
  [
    /\b(?:looking for|qualities|skills|experience|qualifications|you (?:should|will|must|['’]ll)? ?(?:have|bring|need))\b/i,
    'unstated',
  ],
  [
    /\b(?:expectations?|responsibilit(?:y|ies)|responsible for|duties|accountabilit(?:y|ies)|accountable for|expected to|tasks)\b/i,
    'responsibilities',
  ],
  [/^(?:in this role,? )?you(?:['’]ll| will)\b(?!.*\b(?:have|bring|need)\b)/i, 'responsibilities'],
  [/\b(?:goals?|objectives|aims)\b/i, 'section', 'Key goals'],
  [
    /\b(?:comparable|similar|alternat(?:iv)?e|equivalent|other) (?:job )?(?:titles|terms|names)\b/i,
    'aliases',
  ],
]

function saysMore({ items }: Group): boolean {
  return items.some((item) => !/^(?:(?:,? and|,)? ?\[[^[\]]+\]\((?:role|team):[^()\s]+\))+\.?$/.test(item))
}

function introducedAs(sentence: string): { meaning: Meaning; title: string } | undefined {
  const [, meaning, title = ''] = introduced.find(([words]) => words.test(sentence)) ?? []
  return meaning && { meaning, title }
}

/** Whether a sub-section is to be read by its own heading rather than as a group of the section around it. */
function hasMeaningIn(around: Meaning, { title }: Section): boolean {
  const meaning = meaningOf(title)?.meaning
  if (meaning === undefined || meaning === 'section' || meaning === 'structure') return false
  const isQuality = meaning === 'necessary' || meaning === 'useful' || meaning === 'unstated'
  if (around === 'responsibilities') return isQuality
  if (around === 'necessary' || around === 'useful' || around === 'unstated')
    return (isQuality && meaning !== 'unstated') || meaning === 'responsibilities'
  return around === 'section' || around === 'structure' || around === 'summary'
}

/** Terms under a heading about roles are entries themselves. */
function isOwn(section: Section): (block: Block) => boolean {
  return (block) => block.type !== 'glossary' || !isAboutRoles(section.title)
}

/** Where what a bold paragraph heads ends: at the next such paragraph. */
function endOfLed(blocks: readonly Block[], from: number): number {
  for (let i = from; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block?.type === 'paragraph' && leadOf(block.content)) return i
  }
  return blocks.length
}
