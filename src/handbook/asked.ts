import { plainText } from '../org/inlineText'
import { flat, flatItem, noteText } from './flat'
import { bareHeading } from './headings'
import { leadOf } from './lead'
import type { Section } from './outline'
import type { Block, Item } from './page'
import { pushAll } from './pushAll'
import type { Asked } from './qualities'
import type { Reading } from './reading'

/** The qualities that a section lists: its items, or its paragraphs where it has no list; the rest becomes notes. */
export function askedIn(blocks: readonly Block[], sections: readonly Section[], reading: Reading): Asked[] {
  const asked: Asked[] = []
  read(blocks, undefined)
  const left = sections.map((section) => section).reverse()
  for (let next = left.pop(); next; next = left.pop()) {
    read(next.blocks, bareHeading(next.title) || undefined)
    pushAll(left, next.sections.toReversed())
  }
  return asked

  function read(all: readonly Block[], title: string | undefined): void {
    const hasList = all.some(({ type }) => type === 'list')
    let category = title
    for (const block of all) {
      if (block.type === 'list') for (const item of block.items) addItem(item, category)
      else if (block.type === 'note' || block.type === 'footnote') reading.note(noteText(block, reading))
      else if (block.type === 'paragraph') {
        const lead = leadOf(block.content)
        if (lead && lead.rest.length === 0) category = lead.title
        else if (hasList) reading.note(reading.text(block.content))
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

function nameIn({ blocks }: Item): string | undefined {
  const [head] = blocks
  return head?.type === 'paragraph' ? leadOf(head.content)?.title : undefined
}
