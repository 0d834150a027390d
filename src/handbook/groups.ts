import { flat, flatItem, noteText } from './flat'
import { bareHeading } from './headings'
import { isPointer, leadOf, onlyPoints } from './lead'
import type { Section } from './outline'
import type { Block, Inline, Item } from './page'
import { plainOf } from './plainOf'
import type { Reading } from './reading'
import { joined, sentencesOf } from './sentences'

/** Some items under a title, '' where they have none of their own. */
export interface Group {
  readonly title: string
  readonly items: string[]
}

/** Whether items that hold lists become groups of their own, or one item with all that is in it. */
export type Nesting = 'groups' | 'items'

/**
 * What blocks and sub-sections list, in groups: under sub-headings, bold paragraphs, introductions, bold items.
 * `prose` takes what is said around lists rather than in them, where that is no item.
 */
export function groupsOf(
  blocks: readonly Block[],
  sections: readonly Section[],
  nesting: Nesting,
  reading: Reading,
  prose?: (sentences: readonly (readonly Inline[])[]) => void,
): Group[] {
  const groups: Group[] = []
  const hasLists = [...blocks, ...sections.flatMap((section) => section.blocks)].some(
    ({ type }) => type === 'list',
  )
  addBlocks('', blocks)
  // Not by recursion: a handbook has six levels of headings, a hostile tree of blocks any number.
  const left = sections.map((section) => ({ section, above: '' })).reverse()
  for (let next = left.pop(); next; next = left.pop()) {
    const title = titled(next.above, bareHeading(next.section.title))
    addBlocks(title, next.section.blocks)
    for (const section of next.section.sections.toReversed()) left.push({ section, above: title })
  }
  return groups.filter(({ items }) => items.length > 0)

  function addBlocks(above: string, all: readonly Block[]): void {
    let title = above
    for (const [i, block] of all.entries()) {
      const isBeforeList = all[i + 1]?.type === 'list'
      if (block.type === 'list') addList(title, block.items, introductionIn(all[i - 1]))
      else if (block.type === 'paragraph') title = addParagraph(above, title, block, isBeforeList)
      else if (block.type === 'note' || block.type === 'footnote') reading.note(noteText(block, reading))
      else if (block.type === 'glossary')
        for (const { term, blocks } of block.entries)
          add(
            title,
            flatItem(
              { blocks: [paragraph(bold(term), block.at), listOf(blocks, block.at)], at: block.at },
              reading,
            ),
          )
      else add(title, flat([block], reading))
    }
  }

  /** Adds what a paragraph says, and returns the title of what follows it. */
  function addParagraph(
    above: string,
    title: string,
    block: Block & { type: 'paragraph' },
    isBeforeList: boolean,
  ): string {
    const lead = leadOf(block.content)
    if (lead) {
      const own = titled(above, lead.title)
      if (lead.rest.length > 0) add(own, reading.text(lead.rest))
      return lead.rest.length === 0 || isBeforeList ? own : above
    }
    if (isBeforeList && introductionIn(block) !== '') return title
    const kept = sentencesOf(block.content).filter((sentence) => !onlyPoints(sentence))
    if (prose && hasLists && title === '') prose(kept)
    else add(title, reading.text(joined(kept)))
    return title
  }

  function addList(title: string, items: readonly Item[], introduction: string): void {
    for (const item of items) {
      const own = nesting === 'groups' ? itemGroup(title, item, reading) : undefined
      if (own) groups.push(own)
      else add(titled(title, introduction), flatItem(item, reading))
    }
  }

  /** The title that a paragraph right before a list is for it: "You will:". */
  function introductionIn(block: Block | undefined): string {
    if (block?.type !== 'paragraph' || nesting === 'items' || leadOf(block.content)) return ''
    const said = plainOf(block.content)
    const isTitle =
      /[:：]$/.test(said) && said.length <= LONGEST_TITLE && sentencesOf(block.content).length === 1
    return isTitle && !isPointer(said) ? said.replace(/[\s:：]+$/, '') : ''
  }

  function add(title: string, text: string): void {
    if (text === '') return
    const last = groups.at(-1)
    if (last && last.title === title) last.items.push(text)
    else groups.push({ title, items: [text] })
  }
}

// What is longer is kept as an item: it says something itself.
const LONGEST_TITLE = 100

/** An item that holds lists, as a group with its words as the title. */
function itemGroup(above: string, { blocks }: Item, reading: Reading): Group | undefined {
  const first = blocks.findIndex((block) => block.type === 'list')
  if (first < 0) return undefined
  const [head, ...others] = blocks.slice(0, first)
  const items = blocks
    .slice(first)
    .flatMap((block) =>
      block.type === 'list' ? block.items.map((item) => flatItem(item, reading)) : [flat([block], reading)],
    )
    .filter((text) => text !== '')
  const title = head?.type === 'paragraph' ? itemTitle(head.content) : undefined
  if (title !== undefined && title.length <= LONGEST_TITLE) {
    const between = flat(others, reading)
    return { title: titled(above, title), items: between === '' ? items : [between, ...items] }
  }
  return {
    title: above,
    items: [flat(blocks.slice(0, first), reading), ...items].filter((text) => text !== ''),
  }
}

/** "**Formalize our relationships**. For example:" as a title: "Formalize our relationships, for example". */
function itemTitle(content: readonly Inline[]): string {
  return plainOf(content)
    .replace(/\.\s+(?=(?:for example|e\.g|such as|including)\b)/i, ', ')
    .replace(/, (For|E|Such|Including)\b/, (found) => found.toLowerCase())
    .replace(/[\s:：.]+$/, '')
}

function titled(above: string, title: string): string {
  return above === '' || title === '' ? above + title : `${above}: ${title}`
}

function bold(content: readonly Inline[]): Inline[] {
  return [{ type: 'strong', content }]
}

function paragraph(content: readonly Inline[], at: Block['at']): Block {
  return { type: 'paragraph', content, at }
}

function listOf(blocks: readonly Block[], at: Block['at']): Block {
  return { type: 'list', ordered: false, items: [{ blocks, at }], at }
}
