import type { Block, Inline } from './page'
import { plainOf } from './plainOf'
import { sentencesOf } from './sentences'

/** A paragraph that begins like a heading: all of it bold, or bold words and a colon; `rest` is what follows them. */
export interface Lead {
  readonly title: string
  readonly rest: readonly Inline[]
}

/** The bold words that head a paragraph or an item, where they do. */
export function leadOf(content: readonly Inline[]): Lead | undefined {
  const [first, second, ...more] = content.filter(
    (inline, i) => i > 0 || inline.type !== 'text' || inline.text.trim() !== '',
  )
  if (first?.type !== 'strong') return undefined
  const said = plainOf(first.content)
  if (said === '' || said.length > MOST) return undefined
  const next = second?.type === 'text' ? second.text : undefined
  const colon = /^\s*[:：]/.exec(next ?? '')?.[0]
  if (!second || (more.length === 0 && /^\s*[.:：?]?\s*$/.test(next ?? '-')))
    return { title: bare(said), rest: [] }
  if (colon !== undefined) return { title: bare(said), rest: rest(next ?? '', colon.length, more) }
  // "**TL;DR;** …"
  return /[:：;]$/.test(said)
    ? { title: bare(said), rest: next === undefined ? [second, ...more] : rest(next, 0, more) }
    : undefined
}

/** The last sentence of the paragraph before a list, and what is said before it. */
export function introductionOf(block: Block): {
  before: readonly (readonly Inline[])[]
  introduction: readonly Inline[]
} {
  if (block.type !== 'paragraph') return { before: [], introduction: [] }
  const sentences = sentencesOf(block.content)
  return { before: sentences.slice(0, -1), introduction: sentences.at(-1) ?? [] }
}

/**
 * Whether a sentence does no more than point at the list or the headings below it, as "Below is a list of …" does. That
 * says how a page is laid out, and is left out where what it points at is carried.
 */
export function onlyPoints(sentence: readonly Inline[]): boolean {
  return isPointer(plainOf(sentence)) && sentence.every(({ type }) => type !== 'link' && type !== 'reference')
}

/** The same of a sentence's plain words. */
export function isPointer(sentence: string): boolean {
  if (sentence.length > 160) return false
  return /^(?:(?:below|here|these) (?:is|are)|the following|following|this (?:page|section|document) (?:describes|lists|explains|contains))\b/i.test(
    sentence,
  )
}

// What is longer is no title.
const MOST = 120

function bare(title: string): string {
  return title.replace(/[\s:：.]+$/, '')
}

function rest(text: string, from: number, more: readonly Inline[]): Inline[] {
  const left = text.slice(from).replace(/^\s+/, '')
  return [...(left === '' ? [] : [{ type: 'text' as const, text: left }]), ...more]
}
