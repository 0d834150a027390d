import type { MdBlock, MdInline } from '../markdown/ast'
import { splitSentences } from './splitSentences'

/** Splits the paragraph before a list: its last sentence introduces the list. */
export function splitListIntroduction(block: MdBlock): {
  before: readonly (readonly MdInline[])[]
  introduction: readonly MdInline[]
} {
  if (block.type !== 'paragraph') return { before: [], introduction: [] }
  const sentences = splitSentences(block.content)
  return { before: sentences.slice(0, -1), introduction: sentences.at(-1) ?? [] }
}
