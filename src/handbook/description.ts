import { askedIn } from './asked'
import { areOnlyEntries, carrier, withoutResources } from './carry'
import type { Entry } from './entry'
import { flat, flatItem, noteText } from './flat'
import { isAboutRoles } from './glossaryEntries'
import { groupsOf } from './groups'
import { bareHeading, hasMeaningIn, isLevel, type Meaning, meaningOf } from './headings'
import { introducedAs } from './introduced'
import { introductionOf, isPointer, leadOf, onlyPoints } from './lead'
import { ledFrom, paragraphOf, withoutLedApart } from './ledParts'
import type { Section } from './outline'
import type { Block, Inline, Place } from './page'
import { plainOf } from './plainOf'
import { pushAll } from './pushAll'
import type { Reading } from './reading'
import { roleState } from './roleState'
import { joined, sentencesOf } from './sentences'
import { type Description, nothingTold } from './told'

/** What is read as one part of an entry: blocks, and sections below them, under one title. */
interface Part {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly at: Place
  /** How many bold beginnings it stands in. */
  readonly depth: number
  /** Whether sections below it are read apart from it. */
  readonly isSplit?: boolean
}

/** Reads an entry's section, less the sections in it that are entries themselves. */
export function descriptionOf(
  entry: Entry,
  isEntry: (section: Section) => boolean,
  { text, report, isEntryName }: Pick<Reading, 'text' | 'report'> & { isEntryName(title: string): boolean },
): Description {
  const told = nothingTold()
  const isRole = entry.kind === 'role'
  const carry = carrier(told)
  const state = roleState(told, isRole, text)
  const reading: Reading = { text, report, note: state.note }
  readTop(entry.section.blocks.filter(isOwn(entry.section)), 0)
  for (const section of entry.section.sections) readSection(section)
  return told

  /** What stands before the first heading: the summary, less what introduces lists, what is headed in bold, and notes. */
  function readTop(blocks: readonly Block[], depth: number): void {
    for (let i = 0; i < blocks.length; i += 1) {
      const block = blocks[i]
      const next = blocks[i + 1]
      if (block?.type !== 'paragraph') {
        if (block) readOther(block)
        continue
      }
      const lead = depth < DEEPEST_LED ? leadOf(block.content) : undefined
      if (lead) {
        const { led, end } = ledFrom(blocks, i, lead, block.at)
        readTitled({ ...led, sections: [], depth: depth + 1 })
        i = end - 1
      } else if (next?.type === 'list') {
        readIntroduced(block, next)
        i += 1
      } else tell(sentencesOf(block.content))
    }
  }

  function readOther(block: Block): void {
    if (block.type === 'note' || block.type === 'footnote') state.note(noteText(block, reading))
    else if (block.type === 'list' || block.type === 'glossary')
      carry('', groupsOf([block], [], 'items', reading))
    else tellText(flat([block], reading))
  }

  /** A list, as what the sentence before it says that it is. */
  function readIntroduced(paragraph: Block, list: Block): void {
    const { before, introduction } = introductionOf(paragraph)
    const said = plainOf(introduction)
    const as = introducedAs(said)
    const isTitle = !as && said.length <= 100 && /[:：]$/.test(said) && !isPointer(said)
    const isOnlyLayout = as ? isPointer(said) || /[:：]$/.test(said) : isTitle || onlyPoints(introduction)
    tell(isOnlyLayout ? before : [...before, introduction])
    const part = { blocks: [list], sections: [], at: list.at, depth: 0 }
    if (as) readAs(as.meaning, { ...part, title: as.title }, as.title)
    else carry(isTitle ? bareHeading(said) : '', groupsOf([list], [], 'items', reading))
  }

  function readSection(section: Section): void {
    if (isEntry(section)) return
    const { title, sections, at } = section
    readTitled({ title, blocks: section.blocks.filter(isOwn(section)), sections, at, depth: 0 })
  }

  function readTitled(part: Part): void {
    const known = meaningOf(part.title) ?? meaningOf(withoutName(part.title, entry.name))
    const title = bareHeading(part.title)
    if (!known && !isEntryName(title))
      report(
        part.at,
        'unknown-heading',
        `"${part.title}" is not a heading that is known; it is carried over as it is`,
      )
    const meaning = known?.meaning ?? 'section'
    const isApart = (section: Section) => isEntry(section) || hasMeaningIn(meaning, section.title)
    const sections = part.sections.filter((section) => !isApart(section))
    const isSplit = part.sections.length > sections.length
    const isDivided = (meaning === 'responsibilities' || isLevel(meaning)) && part.depth < DEEPEST_LED
    const { own, apart } = isDivided ? withoutLedApart(part.blocks, meaning) : { own: part.blocks, apart: [] }
    readAs(meaning, { ...part, title, blocks: own, sections, isSplit }, known?.isTitle ? title : '')
    for (const led of apart) readTitled({ ...led, sections: [], depth: part.depth + 1 })
    for (const section of part.sections) if (isApart(section)) readSection(section)
  }

  function readAs(meaning: Meaning, part: Part, ofGroup: string): void {
    const { title, blocks, sections, isSplit = false } = part
    switch (meaning) {
      case 'responsibilities': {
        const groups = groupsOf(blocks, sections, 'groups', reading, prose)
        pushAll(
          told.responsibilities,
          groups.map(({ title: own, items }) => ({ title: own || ofGroup, items })),
        )
        break
      }
      case 'necessary':
      case 'useful':
      case 'unstated':
        if (isRole) pushAll(told.qualities[meaning], askedIn(blocks, sections, reading, isSplit))
        else carry(title, groupsOf(blocks, sections, 'items', reading))
        break
      case 'aliases':
        for (const item of blocks.flatMap((block) => (block.type === 'list' ? block.items : [])))
          told.aliases.push(flatItem(item, reading))
        carry(title, groupsOf(blocks.filter(saysMore), sections, 'items', reading))
        break
      case 'summary':
        readTop(blocks, part.depth)
        for (const section of sections) readSection(section)
        break
      case 'notes':
        for (const { items } of groupsOf(blocks, sections, 'items', reading)) items.forEach(state.note)
        break
      case 'resources':
        carry(title, withoutResources(groupsOf(blocks, sections, 'items', reading), told))
        break
      case 'reports-to':
      case 'teams': {
        // What is no more than names has become fields of the role.
        const groups = groupsOf(blocks, sections, 'items', reading)
        if (!isRole || !areOnlyEntries(groups, isEntryName)) carry(title, groups)
        break
      }
      case 'structure':
      case 'section':
        carryRest(part)
    }
  }

  /** A section as it is, less what it says of the role's state, and what has its own place. */
  function carryRest({ title, blocks, sections }: Part): void {
    const rest: Block[] = []
    for (let i = 0; i < blocks.length; i += 1) {
      const block = blocks[i]
      const next = blocks[i + 1]
      if (block?.type !== 'paragraph' || !isRole) {
        if (block) rest.push(block)
        continue
      }
      const lead = leadOf(block.content)
      if (lead && lead.rest.length > 0 && meaningOf(lead.title) && next?.type !== 'list') {
        const led = paragraphOf(lead.rest, block.at)
        readTitled({ title: lead.title, blocks: led, sections: [], at: block.at, depth: DEEPEST_LED })
      } else if (next?.type === 'list' && isOfAliases(block)) {
        readAs('aliases', { title: '', blocks: [next], sections: [], at: next.at, depth: 0 }, '')
        i += 1
      } else {
        const sentences = sentencesOf(block.content).filter((sentence) => !state.takes(sentence))
        pushAll(rest, paragraphOf(joined(sentences), block.at))
      }
    }
    carry(title, groupsOf(rest, sections, 'items', reading))
  }

  /** What is said around lists of responsibilities: of a team what it is for, of a role what to know about them. */
  function prose(sentences: readonly (readonly Inline[])[]): void {
    if (isRole) state.note(text(joined(sentences)))
    else tell(sentences)
  }

  function tell(sentences: readonly (readonly Inline[])[]): void {
    const left = sentences.filter((sentence) => !state.takes(sentence))
    for (const sentence of left) if (onlyPoints(sentence)) told.pointing.push(text(sentence))
    tellText(text(joined(left.filter((sentence) => !onlyPoints(sentence)))))
  }

  function tellText(said: string): void {
    if (said !== '') told.summary.push(said)
  }
}

// Bold words at the beginning of what bold words head: nobody writes more, and each would be read inside of the last.
const DEEPEST_LED = 3

/** Terms under a heading about roles are entries themselves. */
function isOwn(section: Section): (block: Block) => boolean {
  return (block) => block.type !== 'glossary' || !isAboutRoles(section.title)
}

/** Whether a block among other titles is neither their list nor its introduction. */
function saysMore(block: Block): boolean {
  return block.type !== 'list' && !(block.type === 'paragraph' && isOfAliases(block))
}

/** "Cook responsibilities" of the cook. */
function withoutName(title: string, name: string): string {
  return title.toLowerCase().startsWith(`${name.toLowerCase()} `) ? title.slice(name.length) : title
}

function isOfAliases(paragraph: Block): boolean {
  return introducedAs(plainOf(introductionOf(paragraph).introduction))?.meaning === 'aliases'
}
