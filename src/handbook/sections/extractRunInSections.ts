import type { MdBlock, MdInline, SourcePosition } from '../markdown/ast'
import { parseRunInHeading, type RunInHeading } from '../markdown/parseRunInHeading'
import { classifyHeading, type HeadingMeaning, hasOwnMeaning } from '../vocabulary/headingMeanings'

/** The blocks under a run-in heading. */
export interface RunInSection {
  readonly title: string
  readonly blocks: readonly MdBlock[]
  readonly position: SourcePosition
}

/** Takes the section of the run-in heading at `startIndex`; `end` is the index of the first block after it. */
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

/** Separates the blocks of a part from those under run-in headings with a meaning of their own. */
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

// "**Responsibility**: you take it" in a list of qualities is one of them.
function isStandaloneHeading({ title, rest }: RunInHeading, parentMeaning: HeadingMeaning): boolean {
  return (
    hasOwnMeaning(parentMeaning, title) &&
    (rest.length === 0 || classifyHeading(title)?.isStandalone === true)
  )
}

/** The end of the section of a bold paragraph: the next run-in heading. */
function findRunInEnd(blocks: readonly MdBlock[], startIndex: number): number {
  for (let i = startIndex; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block?.type === 'paragraph' && parseRunInHeading(block.content)) return i
  }
  return blocks.length
}
