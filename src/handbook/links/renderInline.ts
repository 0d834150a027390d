import { isSafeUrl } from '../../org/text/isSafeUrl'
import type { MdInline } from '../markdown/ast'
import { MAX_CONTENT_DEPTH } from '../markdown/toPlainText'

/** What a link or a reference leads to: a destination as org.json writes it, and the words where it has none itself. */
export interface LinkTarget {
  readonly destination?: string
  readonly label: string
}

export type ResolveTarget = (inline: MdInline & { type: 'link' | 'reference' }) => LinkTarget

/**
 * A line of text in the inline Markdown of org.json. That has no way to escape: marks that would not be read back as
 * they are meant are left out, and their words stay.
 */
export function renderInline(content: readonly MdInline[], resolveTarget: ResolveTarget): string {
  const expectedUrls = new Set<string>()
  const resolveAndRecord: ResolveTarget = (inline) => {
    const target = resolveTarget(inline)
    if (target.destination !== undefined) expectedUrls.add(encodeDestination(target.destination))
    return target
  }
  const text = renderContent(content, {
    resolveTarget: resolveAndRecord,
    enclosingTypes: new Set(),
    depth: 0,
  })
    .replace(/\s+/g, ' ')
    .trim()
  const hasOnlyExpectedLinks = text
    .split('](')
    .every((after, i) => i === 0 || expectedUrls.has(after.slice(0, after.indexOf(')'))))
  // Characters of several marks can look like a link that none of them is.
  return hasOnlyExpectedLinks ? text : breakLinkSyntax(text)
}

interface RenderState {
  readonly resolveTarget: ResolveTarget
  /** The kinds of marks that this stands in: none can hold another of its kind. */
  readonly enclosingTypes: ReadonlySet<MdInline['type']>
  readonly depth: number
}

function renderContent(content: readonly MdInline[], state: RenderState): string {
  if (state.depth > MAX_CONTENT_DEPTH) return ''
  const pieces: string[] = []
  for (const [i, inline] of content.entries()) {
    const { text, delimiter } = renderNode(inline, state)
    const next = content[i + 1]
    // Of its neighbours only: looking back at all that is written takes time with its square.
    const before = pieces.at(-1)?.slice(-2) ?? ''
    const after = next && 'text' in next ? next.text.slice(0, 2) : ''
    const isInWord =
      delimiter === '_' && (/[\p{L}\p{M}\p{N}_]$/u.test(before) || /^[\p{L}\p{M}\p{N}_]/u.test(after))
    const piece = delimiter === '' || isInWord ? text : wrapInDelimiters(text, delimiter)
    if (piece !== '') pieces.push(piece)
  }
  return pieces.join('')
}

function renderNode(inline: MdInline, state: RenderState): { text: string; delimiter: '' | '**' | '_' } {
  const { enclosingTypes } = state
  switch (inline.type) {
    case 'text':
      return { text: breakLinkSyntax(inline.text), delimiter: '' }
    case 'code':
      return { text: renderCode(inline.text), delimiter: '' }
    case 'strong':
    case 'emphasis': {
      const text = renderContent(inline.content, enterNode(inline.type, state))
      const delimiter = inline.type === 'strong' ? '**' : '_'
      return { text, delimiter: enclosingTypes.has(inline.type) ? '' : delimiter }
    }
    case 'link':
    case 'reference':
      return { text: renderLink(inline, state), delimiter: '' }
  }
}

function enterNode(
  type: MdInline['type'],
  { resolveTarget, enclosingTypes, depth }: RenderState,
): RenderState {
  return { resolveTarget, enclosingTypes: new Set([...enclosingTypes, type]), depth: depth + 1 }
}

function renderLink(inline: MdInline & { type: 'link' | 'reference' }, state: RenderState): string {
  const { destination, label } = state.resolveTarget(inline)
  const renderedContent =
    inline.type === 'link'
      ? renderContent(inline.content, enterNode('link', state))
      : breakLinkSyntax(inline.text)
  const linkText = (renderedContent.trim() === '' ? breakLinkSyntax(label) : renderedContent).replace(
    /\s+/g,
    ' ',
  )
  if (destination === undefined || state.enclosingTypes.has('link') || linkText.trim() === '') return linkText
  const url = encodeDestination(destination)
  if (!/^(?:role|team|quality):/.test(url) && !isSafeUrl(url)) return linkText
  return `[${linkText.replaceAll('[', '(').replaceAll(']', ')').trim()}](${url})`
}

/** A destination without what would end it. */
function encodeDestination(destination: string): string {
  return destination.replace(/[\s()]/g, (char) => percentEncoded.get(char) ?? '%20')
}

const percentEncoded: ReadonlyMap<string, string> = new Map([
  ['(', '%28'],
  [')', '%29'],
])

/** Words that look like a link and are none. */
function breakLinkSyntax(text: string): string {
  return text.replaceAll('](', '] (')
}

function renderCode(text: string): string {
  const normalized = text.replace(/\s+/g, ' ').trim()
  // In org.json a bracket before the code can end within it.
  return normalized === '' || normalized.includes('`') || normalized.includes('](')
    ? breakLinkSyntax(normalized)
    : `\`${normalized}\``
}

function wrapInDelimiters(text: string, delimiter: '**' | '_'): string {
  const inner = text.trim()
  if (inner === '' || inner.includes(delimiter) || inner.startsWith('*') || inner.startsWith('_')) return text
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
  return `${before}${delimiter}${inner}${delimiter}${after}`
}
