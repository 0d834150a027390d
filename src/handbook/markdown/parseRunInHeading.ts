import type { MdInline } from './ast'
import { toPlainText } from './toPlainText'

/** A heading at the beginning of a paragraph: bold words alone, or bold words and a colon; `rest` is the text after it. */
export interface RunInHeading {
  readonly title: string
  readonly rest: readonly MdInline[]
}

/** Finds the run-in heading of a paragraph or an item. */
export function parseRunInHeading(content: readonly MdInline[]): RunInHeading | undefined {
  const [first, second, ...others] = content.filter(
    (inline, i) => i > 0 || inline.type !== 'text' || inline.text.trim() !== '',
  )
  if (first?.type !== 'strong') return undefined
  const boldText = toPlainText(first.content)
  if (boldText === '' || boldText.length > MAX_RUN_IN_HEADING_LENGTH) return undefined
  const textAfter = second?.type === 'text' ? second.text : undefined
  const colon = /^\s*[:：]/.exec(textAfter ?? '')?.[0]
  if (!second || (others.length === 0 && /^\s*[.:：?]?\s*$/.test(textAfter ?? '-')))
    return { title: trimTitleEnd(boldText), rest: [] }
  if (colon !== undefined)
    return { title: trimTitleEnd(boldText), rest: collectRest(textAfter ?? '', colon.length, others) }
  // "**TL;DR;** …"
  return /[:：;]$/.test(boldText)
    ? {
        title: trimTitleEnd(boldText),
        rest: textAfter === undefined ? [second, ...others] : collectRest(textAfter, 0, others),
      }
    : undefined
}

// A longer text is no title.
const MAX_RUN_IN_HEADING_LENGTH = 120

function trimTitleEnd(title: string): string {
  return title.replace(/[\s:：.]+$/, '')
}

function collectRest(text: string, start: number, others: readonly MdInline[]): MdInline[] {
  const remainingText = text.slice(start).replace(/^\s+/, '')
  return [...(remainingText === '' ? [] : [{ type: 'text' as const, text: remainingText }]), ...others]
}
