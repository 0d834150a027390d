import type { Block, Inline, Item } from './page'
import { DEEPEST } from './plainOf'
import type { Reading } from './reading'

/** Blocks as one text: paragraphs one after another, lists as "first; second", whatever their depth. */
export function flat(blocks: readonly Block[], reading: Reading, depth = 0): string {
  const parts: string[] = []
  for (const block of blocks) {
    const part = flatBlock(block, reading, depth)
    if (part !== '') parts.push(part)
  }
  return parts.join(' ')
}

/** An item with all that is nested in it: "first: second; third". */
export function flatItem({ blocks }: Item, reading: Reading, depth = 0): string {
  const lists = blocks.findIndex((block) => block.type === 'list')
  if (lists < 0) return flat(blocks, reading, depth)
  return ledBy(flat(blocks.slice(0, lists), reading, depth), flat(blocks.slice(lists), reading, depth))
}

/** What a text introduces, behind it. */
function ledBy(lead: string, rest: string): string {
  if (lead === '' || rest === '') return lead + rest
  const bare = lead.replace(/[\s:：]+$/, '')
  return /[.!?]$/.test(bare) && bare === lead ? `${bare} ${rest}` : `${bare}: ${rest}`
}

function flatBlock(block: Block, reading: Reading, depth: number): string {
  if (depth > DEEPEST) {
    reading.report(block.at, 'dropped', 'what is nested too deep to be read')
    return ''
  }
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return reading.text(block.content)
    case 'list':
      return block.items
        .map((item) => flatItem(item, reading, depth + 1))
        .filter((text) => text !== '')
        .map((text, i, all) => (i < all.length - 1 ? text.replace(/[.;]$/, '') : text))
        .join('; ')
    case 'quote':
      return flat(block.blocks, reading, depth + 1)
    case 'note':
    case 'footnote':
      reading.note(noteText(block, reading, depth + 1))
      return ''
    case 'glossary':
      return block.entries
        .map(({ term, blocks }) => ledBy(bold(term, reading), flat(blocks, reading, depth + 1)))
        .join(' ')
    case 'mark':
      reading.report(block.at, 'dropped', `a ${block.kind} mark inside of something else: "${block.name}"`)
      return ''
    case 'label':
      return ''
  }
}

/** An admonition or a footnote as one text, its title first where it says something. */
export function noteText(block: Block & { type: 'note' | 'footnote' }, reading: Reading, depth = 0): string {
  const text = flat(block.blocks, reading, depth + 1)
  return block.type === 'note' ? ledBy(bold(block.title, reading), text) : text
}

function bold(content: readonly Inline[], reading: Reading): string {
  return reading.text([{ type: 'strong', content }])
}
