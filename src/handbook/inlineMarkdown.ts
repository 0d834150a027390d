import { isSafeUrl } from '../org/safeUrl'
import type { Inline } from './page'
import { DEEPEST } from './plainOf'

/** What a link or a reference leads to: a destination as org.json writes it, and the words where it has none itself. */
export interface Target {
  readonly destination?: string
  readonly words: string
}

export type TargetOf = (inline: Inline & { type: 'link' | 'reference' }) => Target

/**
 * A line of text in the inline Markdown of org.json. That has no way to escape: marks that would not be read back as
 * they are meant are left out, and their words stay.
 */
export function inlineMarkdown(content: readonly Inline[], targetOf: TargetOf): string {
  const meant = new Set<string>()
  const noted: TargetOf = (inline) => {
    const target = targetOf(inline)
    if (target.destination !== undefined) meant.add(addressOf(target.destination))
    return target
  }
  const text = written(content, { targetOf: noted, inside: new Set(), depth: 0 }).replace(/\s+/g, ' ').trim()
  const isMeant = text
    .split('](')
    .every((after, i) => i === 0 || meant.has(after.slice(0, after.indexOf(')'))))
  // Characters of several marks can look like a link that none of them is.
  return isMeant ? text : unlinked(text)
}

interface State {
  readonly targetOf: TargetOf
  /** The kinds of marks that this stands in: none can hold another of its kind. */
  readonly inside: ReadonlySet<Inline['type']>
  readonly depth: number
}

function written(content: readonly Inline[], state: State): string {
  if (state.depth > DEEPEST) return ''
  const pieces: string[] = []
  for (const [i, inline] of content.entries()) {
    const { text, mark } = writtenOne(inline, state)
    const next = content[i + 1]
    // Of its neighbours only: looking back at all that is written takes time with its square.
    const before = pieces.at(-1)?.slice(-2) ?? ''
    const after = next && 'text' in next ? next.text.slice(0, 2) : ''
    const isInWord =
      mark === '_' && (/[\p{L}\p{M}\p{N}_]$/u.test(before) || /^[\p{L}\p{M}\p{N}_]/u.test(after))
    const piece = mark === '' || isInWord ? text : marked(text, mark)
    if (piece !== '') pieces.push(piece)
  }
  return pieces.join('')
}

function writtenOne(inline: Inline, state: State): { text: string; mark: '' | '**' | '_' } {
  const { inside } = state
  switch (inline.type) {
    case 'text':
      return { text: unlinked(inline.text), mark: '' }
    case 'code':
      return { text: code(inline.text), mark: '' }
    case 'strong':
    case 'emphasis': {
      const text = written(inline.content, within(inline.type, state))
      const mark = inline.type === 'strong' ? '**' : '_'
      return { text, mark: inside.has(inline.type) ? '' : mark }
    }
    case 'link':
    case 'reference':
      return { text: link(inline, state), mark: '' }
  }
}

function within(type: Inline['type'], { targetOf, inside, depth }: State): State {
  return { targetOf, inside: new Set([...inside, type]), depth: depth + 1 }
}

function link(inline: Inline & { type: 'link' | 'reference' }, state: State): string {
  const { destination, words } = state.targetOf(inline)
  const said = inline.type === 'link' ? written(inline.content, within('link', state)) : unlinked(inline.text)
  const label = (said.trim() === '' ? unlinked(words) : said).replace(/\s+/g, ' ')
  if (destination === undefined || state.inside.has('link') || label.trim() === '') return label
  const address = addressOf(destination)
  if (!/^(?:role|team|quality):/.test(address) && !isSafeUrl(address)) return label
  return `[${label.replaceAll('[', '(').replaceAll(']', ')').trim()}](${address})`
}

/** A destination without what would end it. */
function addressOf(destination: string): string {
  return destination.replace(/[\s()]/g, (char) => encoded.get(char) ?? '%20')
}

const encoded: ReadonlyMap<string, string> = new Map([
  ['(', '%28'],
  [')', '%29'],
])

/** Words that look like a link and are none. */
function unlinked(text: string): string {
  return text.replaceAll('](', '] (')
}

function code(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim()
  // In org.json a bracket before the code can end within it.
  return bare === '' || bare.includes('`') || bare.includes('](') ? unlinked(bare) : `\`${bare}\``
}

function marked(text: string, mark: '**' | '_'): string {
  const inner = text.trim()
  if (inner === '' || inner.includes(mark) || inner.startsWith('*') || inner.startsWith('_')) return text
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
  return `${before}${mark}${inner}${mark}${after}`
}
