import { plainText } from '../org/inlineText'
import { flat, flatItem, noteText } from './flat'
import { bareHeading } from './headings'
import { leadOf } from './lead'
import type { Section } from './outline'
import type { Block, Item } from './page'
import { pushAll } from './pushAll'
import type { Asked } from './qualities'
import type { Reading } from './reading'

/**
 * The qualities that a section asks for: its items, or its paragraphs where nothing in it is listed, or its sub-headings
 * with the text under them. A sub-heading over a list is a category. The rest becomes notes, as does what introduces
 * sections that are read apart (`isSplit`).
 */
export function askedIn(
  blocks: readonly Block[],
  sections: readonly Section[],
  reading: Reading,
  isSplit: boolean,
): Asked[] {
  const asked: Asked[] = []
  read(blocks, undefined, isSplit || sections.length > 0)
  const left = sections.map((section) => ({ section, above: '' })).reverse()
  for (let next = left.pop(); next; next = left.pop()) {
    const { section, above } = next
    const title = bareHeading(section.title)
    const category = [above, title].filter((each) => each !== '').join(': ') || undefined
    if (isQuality(section)) add(flat(section.blocks, reading) || title, title, above || undefined)
    else read(section.blocks, category, section.sections.length > 0)
    pushAll(left, section.sections.map((inner) => ({ section: inner, above: category ?? '' })).reverse())
  }
  return asked

  function read(all: readonly Block[], title: string | undefined, isIntroduction: boolean): void {
    const hasList = isIntroduction || all.some(isListed)
    let category = title
    for (const block of all) {
      if (block.type === 'list') for (const item of block.items) addItem(item, category)
      else if (block.type === 'note' || block.type === 'footnote') reading.note(noteText(block, reading))
      else if (block.type === 'paragraph') {
        const lead = leadOf(block.content)
        if (lead && lead.rest.length === 0) category = lead.title
        else if (hasList && !lead) reading.note(reading.text(block.content))
        else add(reading.text(block.content), lead?.title, category)
      } else add(flat([block], reading), undefined, category)
    }
  }

  function addItem(item: Item, category: string | undefined): void {
    const [head] = item.blocks
    const lead = head?.type === 'paragraph' ? leadOf(head.content) : undefined
    const lists = item.blocks.filter((block) => block.type === 'list')
    // Bold words over a list name what its items have in common.
    if (lead && lead.rest.length === 0 && lists.length > 0 && item.blocks.length === lists.length + 1)
      for (const list of lists)
        for (const inner of list.items) add(flatItem(inner, reading), nameIn(inner), lead.title)
    else add(flatItem(item, reading), lead?.title, category)
  }

  function add(text: string, name: string | undefined, category: string | undefined): void {
    if (plainText(text).trim() === '') return
    asked.push({ text, ...(name !== undefined && { name }), ...(category !== undefined && { category }) })
  }
}

/** Whether a sub-heading is a quality itself: it has text of its own, or nothing under it, and no lists. */
function isQuality({ title, blocks, sections }: Section): boolean {
  return title !== '' && sections.length === 0 && !blocks.some((block) => isListed(block) || isLed(block))
}

function isListed({ type }: Block): boolean {
  return type === 'list' || type === 'glossary'
}

function isLed(block: Block): boolean {
  return block.type === 'paragraph' && leadOf(block.content) !== undefined
}

function nameIn({ blocks }: Item): string | undefined {
  const [head] = blocks
  return head?.type === 'paragraph' ? leadOf(head.content)?.title : undefined
}
