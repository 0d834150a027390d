import { hasMeaningIn, type Meaning, meaningOf } from './headings'
import { type Lead, leadOf } from './lead'
import type { Block, Inline, Place } from './page'

/** What bold words head like a heading: the blocks under them. */
export interface Led {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly at: Place
}

/** What is led by the bold words that begin a block, and the place among the blocks of what comes after it. */
export function ledFrom(
  blocks: readonly Block[],
  from: number,
  { title, rest }: Lead,
  at: Place,
): { led: Led; end: number } {
  const end =
    rest.length > 0 ? from + 1 + Number(blocks[from + 1]?.type === 'list') : endOfLed(blocks, from + 1)
  return { led: { title, blocks: [...paragraphOf(rest, at), ...blocks.slice(from + 1, end)], at }, end }
}

/** The blocks of a part that belong to it, and those under bold words that say something else than its groups. */
export function withoutLedApart(
  blocks: readonly Block[],
  around: Meaning,
): { own: readonly Block[]; apart: readonly Led[] } {
  const own: Block[] = []
  const apart: Led[] = []
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]
    const lead = block?.type === 'paragraph' ? leadOf(block.content) : undefined
    if (block && lead && isApart(lead, around)) {
      const { led, end } = ledFrom(blocks, i, lead, block.at)
      apart.push(led)
      i = end - 1
    } else if (block) own.push(block)
  }
  return { own, apart }
}

export function paragraphOf(content: readonly Inline[], at: Place): Block[] {
  return content.length > 0 ? [{ type: 'paragraph', content, at }] : []
}

// "**Responsibility**: you take it" among qualities is one of them.
function isApart({ title, rest }: Lead, around: Meaning): boolean {
  return hasMeaningIn(around, title) && (rest.length === 0 || meaningOf(title)?.isApart === true)
}

/** Where what a bold paragraph heads ends: at the next such paragraph. */
function endOfLed(blocks: readonly Block[], from: number): number {
  for (let i = from; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block?.type === 'paragraph' && leadOf(block.content)) return i
  }
  return blocks.length
}
