import type { MdBlock, MdInline, MdListItem } from '../markdown/ast'
import { parseRunInHeading } from '../markdown/parseRunInHeading'
import { toPlainText } from '../markdown/toPlainText'
import type { PageSection } from '../sections/pageSection'
import { joinSentences, splitSentences } from '../sections/splitSentences'
import { cleanHeading } from '../vocabulary/headingMeanings'
import { joinExampleWords } from '../vocabulary/listIntroductions'
import { isSignpost, isSignpostText } from '../vocabulary/signposts'
import { flattenBlocks, flattenItem, flattenNote } from './flattenBlocks'
import type { ReaderContext } from './readerContext'

/** Items under a title; '' if they have none. */
export interface ItemGroup {
  readonly title: string
  readonly items: string[]
}

/** Whether an item that contains lists becomes a group, or a single item with their text. */
export type ItemNesting = 'groups' | 'items'

/**
 * Collects the items of blocks and subsections in groups, titled by subheadings, bold paragraphs, introductions and
 * bold items. `addProse` receives the sentences around lists; without it they become items.
 */
export function collectItemGroups(
  blocks: readonly MdBlock[],
  sections: readonly PageSection[],
  nesting: ItemNesting,
  context: ReaderContext,
  addProse?: (sentences: readonly (readonly MdInline[])[]) => void,
): ItemGroup[] {
  const groups: ItemGroup[] = []
  const hasLists = [...blocks, ...sections.flatMap((section) => section.blocks)].some(
    ({ type }) => type === 'list',
  )
  addBlocks('', blocks)
  // Without recursion, because a hostile tree of blocks can have any depth.
  const pending = sections.map((section) => ({ section, parentTitle: '' })).reverse()
  for (let next = pending.pop(); next; next = pending.pop()) {
    const title = joinTitles(next.parentTitle, cleanHeading(next.section.title))
    addBlocks(title, next.section.blocks)
    for (const section of next.section.sections.toReversed()) pending.push({ section, parentTitle: title })
  }
  return groups.filter(({ items }) => items.length > 0)

  function addBlocks(parentTitle: string, sectionBlocks: readonly MdBlock[]): void {
    let title = parentTitle
    for (const [i, block] of sectionBlocks.entries()) {
      const isBeforeList = sectionBlocks[i + 1]?.type === 'list'
      if (block.type === 'list') addList(title, block.items, findIntroductionTitle(sectionBlocks[i - 1]))
      else if (block.type === 'paragraph') title = addParagraph(parentTitle, title, block, isBeforeList)
      else if (block.type === 'admonition' || block.type === 'footnote')
        context.addNote(flattenNote(block, context))
      else if (block.type === 'glossary')
        for (const { term, blocks } of block.entries)
          addItem(
            title,
            flattenItem(
              {
                blocks: [
                  createParagraph(wrapInBold(term), block.position),
                  createList(blocks, block.position),
                ],
                position: block.position,
              },
              context,
            ),
          )
      else addItem(title, flattenBlocks([block], context))
    }
  }

  /** Adds the text of a paragraph, and returns the title for the blocks after it. */
  function addParagraph(
    parentTitle: string,
    title: string,
    block: MdBlock & { type: 'paragraph' },
    isBeforeList: boolean,
  ): string {
    const heading = parseRunInHeading(block.content)
    if (heading) {
      const ownTitle = joinTitles(parentTitle, heading.title)
      if (heading.rest.length > 0) addItem(ownTitle, context.renderText(heading.rest))
      return heading.rest.length === 0 || isBeforeList ? ownTitle : parentTitle
    }
    if (isBeforeList && findIntroductionTitle(block) !== '') return title
    const remaining = splitSentences(block.content).filter((sentence) => !isSignpost(sentence))
    if (addProse && hasLists && title === '') addProse(remaining)
    else addItem(title, context.renderText(joinSentences(remaining)))
    return title
  }

  function addList(title: string, items: readonly MdListItem[], introduction: string): void {
    for (const item of items) {
      const ownGroup = nesting === 'groups' ? createItemGroup(title, item, context) : undefined
      if (ownGroup) groups.push(ownGroup)
      else addItem(joinTitles(title, introduction), flattenItem(item, context))
    }
  }

  /** The title that a paragraph right before a list gives to it: "You will:". */
  function findIntroductionTitle(block: MdBlock | undefined): string {
    if (block?.type !== 'paragraph' || nesting === 'items' || parseRunInHeading(block.content)) return ''
    const text = toPlainText(block.content)
    const isTitle =
      /[:：]$/.test(text) &&
      text.length <= MAX_GROUP_TITLE_LENGTH &&
      splitSentences(block.content).length === 1
    return isTitle && !isSignpostText(text) ? text.replace(/[\s:：]+$/, '') : ''
  }

  function addItem(title: string, text: string): void {
    if (text === '') return
    const lastGroup = groups.at(-1)
    if (lastGroup && lastGroup.title === title) lastGroup.items.push(text)
    else groups.push({ title, items: [text] })
  }
}

// A longer text is kept as an item.
const MAX_GROUP_TITLE_LENGTH = 100

/** Turns an item that contains lists into a group with its text as the title. */
function createItemGroup(
  parentTitle: string,
  { blocks }: MdListItem,
  context: ReaderContext,
): ItemGroup | undefined {
  const first = blocks.findIndex((block) => block.type === 'list')
  if (first < 0) return undefined
  const [firstBlock, ...others] = blocks.slice(0, first)
  const items = blocks
    .slice(first)
    .flatMap((block) =>
      block.type === 'list'
        ? block.items.map((item) => flattenItem(item, context))
        : [flattenBlocks([block], context)],
    )
    .filter((text) => text !== '')
  const title = firstBlock?.type === 'paragraph' ? formatItemTitle(firstBlock.content) : undefined
  if (title !== undefined && title.length <= MAX_GROUP_TITLE_LENGTH) {
    const between = flattenBlocks(others, context)
    return { title: joinTitles(parentTitle, title), items: between === '' ? items : [between, ...items] }
  }
  return {
    title: parentTitle,
    items: [flattenBlocks(blocks.slice(0, first), context), ...items].filter((text) => text !== ''),
  }
}

function formatItemTitle(content: readonly MdInline[]): string {
  return joinExampleWords(toPlainText(content)).replace(/[\s:：.]+$/, '')
}

function joinTitles(parentTitle: string, title: string): string {
  return parentTitle === '' || title === '' ? parentTitle + title : `${parentTitle}: ${title}`
}

function wrapInBold(content: readonly MdInline[]): MdInline[] {
  return [{ type: 'strong', content }]
}

function createParagraph(content: readonly MdInline[], position: MdBlock['position']): MdBlock {
  return { type: 'paragraph', content, position }
}

function createList(blocks: readonly MdBlock[], position: MdBlock['position']): MdBlock {
  return { type: 'list', ordered: false, items: [{ blocks, position }], position }
}
