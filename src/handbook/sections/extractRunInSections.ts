import type { MdBlock, MdInline, SourcePosition } from '../markdown/ast'
import { parseRunInHeading, type RunInHeading } from '../markdown/parseRunInHeading'
import { classifyHeading, type HeadingMeaning, hasOwnMeaning } from '../vocabulary/headingMeanings'

/** What bold words head like a heading: the blocks under them. */
export interface RunInSection {
  readonly title: string
  readonly blocks: readonly MdBlock[]
  readonly position: SourcePosition
}

/** What is led by the bold words that begin a block, and the place among the blocks of what comes after it. */
export function takeRunInSection(
  blocks: readonly MdBlock[],
  startIndex: number,
  { title, rest }: RunInHeading,
  position: SourcePosition,
): { section: RunInSection; end: number } {
  const end =
    rest.length > 0
      ? startIndex + 1 + Number(blocks[startIndex + 1]?.type === 'list')
      : findRunInEnd(blocks, startIndex + 1)
  return {
    section: {
      title,
      blocks: [...toParagraphs(rest, position), ...blocks.slice(startIndex + 1, end)],
      position,
    },
    end,
  }
}

/** The blocks of a part that belong to it, and those under bold words that say something else than its groups. */
export function extractRunInSections(
  blocks: readonly MdBlock[],
  parentMeaning: HeadingMeaning,
): { ownBlocks: readonly MdBlock[]; runInSections: readonly RunInSection[] } {
  const ownBlocks: MdBlock[] = []
  const runInSections: RunInSection[] = []
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]
    const heading = block?.type === 'paragraph' ? parseRunInHeading(block.content) : undefined
    if (block && heading && isStandaloneHeading(heading, parentMeaning)) {
      const { section, end } = takeRunInSection(blocks, i, heading, block.position)
      runInSections.push(section)
      i = end - 1
    } else if (block) ownBlocks.push(block)
  }
  return { ownBlocks, runInSections }
}

export function toParagraphs(content: readonly MdInline[], position: SourcePosition): MdBlock[] {
  return content.length > 0 ? [{ type: 'paragraph', content, position }] : []
}

// "**Responsibility**: you take it" among qualities is one of them.
function isStandaloneHeading({ title, rest }: RunInHeading, parentMeaning: HeadingMeaning): boolean {
  return (
    hasOwnMeaning(parentMeaning, title) &&
    (rest.length === 0 || classifyHeading(title)?.isStandalone === true)
  )
}

/** Where what a bold paragraph heads ends: at the next such paragraph. */
function findRunInEnd(blocks: readonly MdBlock[], startIndex: number): number {
  for (let i = startIndex; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block?.type === 'paragraph' && parseRunInHeading(block.content)) return i
  }
  return blocks.length
}
