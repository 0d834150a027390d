import { stripInlineMarkdown } from '../../org/text/parseInlineText'
import type { MdBlock, MdListItem } from '../markdown/ast'
import { parseRunInHeading } from '../markdown/parseRunInHeading'
import { pushAll } from '../markdown/pushAll'
import type { PageSection } from '../sections/pageSection'
import { cleanHeading } from '../vocabulary/headingMeanings'
import type { RequestedQuality } from './entryDescription'
import { flattenBlocks, flattenItem, flattenNote } from './flattenBlocks'
import type { ReaderContext } from './readerContext'

/**
 * Reads the qualities of a section: its items, its paragraphs if it has no list, or its subheadings with their text. A
 * subheading over a list is a category. Other text becomes notes, as does the introduction to subsections that are read
 * separately.
 */
export function readQualities(
  blocks: readonly MdBlock[],
  sections: readonly PageSection[],
  context: ReaderContext,
  hasSeparateSections: boolean,
): RequestedQuality[] {
  const qualities: RequestedQuality[] = []
  readBlocks(blocks, undefined, hasSeparateSections || sections.length > 0)
  const pending = sections.map((section) => ({ section, parentTitle: '' })).reverse()
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { section, parentTitle } = next
    const title = cleanHeading(section.title)
    const category = [parentTitle, title].filter((each) => each !== '').join(': ') || undefined
    if (isQualitySection(section))
      addQuality(flattenBlocks(section.blocks, context) || title, title, parentTitle || undefined)
    else readBlocks(section.blocks, category, section.sections.length > 0)
    pushAll(
      pending,
      section.sections.map((subsection) => ({ section: subsection, parentTitle: category ?? '' })).reverse(),
    )
  }
  return qualities

  function readBlocks(
    sectionBlocks: readonly MdBlock[],
    title: string | undefined,
    isIntroduction: boolean,
  ): void {
    const hasList = isIntroduction || sectionBlocks.some(isListBlock)
    let category = title
    for (const block of sectionBlocks) {
      if (block.type === 'list') for (const item of block.items) addItem(item, category)
      else if (block.type === 'admonition' || block.type === 'footnote')
        context.addNote(flattenNote(block, context))
      else if (block.type === 'paragraph') {
        const heading = parseRunInHeading(block.content)
        if (heading && heading.rest.length === 0) category = heading.title
        else if (hasList && !heading) context.addNote(context.renderText(block.content))
        else addQuality(context.renderText(block.content), heading?.title, category)
      } else addQuality(flattenBlocks([block], context), undefined, category)
    }
  }

  function addItem(item: MdListItem, category: string | undefined): void {
    const [firstBlock] = item.blocks
    const heading = firstBlock?.type === 'paragraph' ? parseRunInHeading(firstBlock.content) : undefined
    const lists = item.blocks.filter((block) => block.type === 'list')
    // A run-in heading over a list is the category of its items.
    if (heading && heading.rest.length === 0 && lists.length > 0 && item.blocks.length === lists.length + 1)
      for (const list of lists)
        for (const innerItem of list.items)
          addQuality(flattenItem(innerItem, context), findItemName(innerItem), heading.title)
    else addQuality(flattenItem(item, context), heading?.title, category)
  }

  function addQuality(text: string, name: string | undefined, category: string | undefined): void {
    if (stripInlineMarkdown(text).trim() === '') return
    qualities.push({ text, ...(name !== undefined && { name }), ...(category !== undefined && { category }) })
  }
}

/** Whether a subheading is itself a quality: it contains text or nothing, and no lists. */
function isQualitySection({ title, blocks, sections }: PageSection): boolean {
  return (
    title !== '' &&
    sections.length === 0 &&
    !blocks.some((block) => isListBlock(block) || hasRunInHeading(block))
  )
}

function isListBlock({ type }: MdBlock): boolean {
  return type === 'list' || type === 'glossary'
}

function hasRunInHeading(block: MdBlock): boolean {
  return block.type === 'paragraph' && parseRunInHeading(block.content) !== undefined
}

function findItemName({ blocks }: MdListItem): string | undefined {
  const [firstBlock] = blocks
  return firstBlock?.type === 'paragraph' ? parseRunInHeading(firstBlock.content)?.title : undefined
}
