import type { MdBlock, MdInline, MdListItem } from '../markdown/ast'
import { MAX_CONTENT_DEPTH } from '../markdown/toPlainText'
import type { ReaderContext } from './readerContext'

/** Renders blocks as one text. Lists become "first; second". */
export function flattenBlocks(blocks: readonly MdBlock[], context: ReaderContext, depth = 0): string {
  const parts: string[] = []
  for (const block of blocks) {
    const part = flattenBlock(block, context, depth)
    if (part !== '') parts.push(part)
  }
  return parts.join(' ')
}

/** Renders an item with the lists in it: "first: second; third". */
export function flattenItem({ blocks }: MdListItem, context: ReaderContext, depth = 0): string {
  const listIndex = blocks.findIndex((block) => block.type === 'list')
  if (listIndex < 0) return flattenBlocks(blocks, context, depth)
  return joinIntroduction(
    flattenBlocks(blocks.slice(0, listIndex), context, depth),
    flattenBlocks(blocks.slice(listIndex), context, depth),
  )
}

/** Joins an introduction and the text after it. */
function joinIntroduction(introduction: string, rest: string): string {
  if (introduction === '' || rest === '') return introduction + rest
  const withoutColon = introduction.replace(/[\s:：]+$/, '')
  return /[.!?]$/.test(withoutColon) && withoutColon === introduction
    ? `${withoutColon} ${rest}`
    : `${withoutColon}: ${rest}`
}

function flattenBlock(block: MdBlock, context: ReaderContext, depth: number): string {
  if (depth > MAX_CONTENT_DEPTH) {
    context.report(block.position, 'dropped', 'content that is nested too deeply')
    return ''
  }
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return context.renderText(block.content)
    case 'list':
      return block.items
        .map((item) => flattenItem(item, context, depth + 1))
        .filter((text) => text !== '')
        .map((text, i, all) => (i < all.length - 1 ? text.replace(/[.;]$/, '') : text))
        .join('; ')
    case 'quote':
      return flattenBlocks(block.blocks, context, depth + 1)
    case 'admonition':
    case 'footnote':
      context.addNote(flattenNote(block, context, depth + 1))
      return ''
    case 'glossary':
      return block.entries
        .map(({ term, blocks }) =>
          joinIntroduction(renderBold(term, context), flattenBlocks(blocks, context, depth + 1)),
        )
        .join(' ')
    case 'entryMarker':
      context.report(block.position, 'dropped', `{${block.kind}} "${block.name}" inside another block`)
      return ''
    case 'target':
      return ''
  }
}

/** Renders an admonition or a footnote as one text, beginning with its title. */
export function flattenNote(
  block: MdBlock & { type: 'admonition' | 'footnote' },
  context: ReaderContext,
  depth = 0,
): string {
  const text = flattenBlocks(block.blocks, context, depth + 1)
  return block.type === 'admonition' ? joinIntroduction(renderBold(block.title, context), text) : text
}

function renderBold(content: readonly MdInline[], context: ReaderContext): string {
  return context.renderText([{ type: 'strong', content }])
}
