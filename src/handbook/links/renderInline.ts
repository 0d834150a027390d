import { isSafeUrl } from '../../org/text/isSafeUrl'
import type { MdInline } from '../markdown/ast'
import { MAX_CONTENT_DEPTH } from '../markdown/toPlainText'

/** The target of a link or a reference: its destination in org.json, and a label in case the link has no content. */
export interface LinkTarget {
  readonly destination?: string
  readonly label: string
}

export type ResolveTarget = (inline: MdInline & { type: 'link' | 'reference' }) => LinkTarget

/**
 * Renders inline content as the inline Markdown of org.json. It has no escapes, so markup that would be parsed
 * differently is dropped, and its text is kept.
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
  // The characters of several nodes can together look like a link.
  return hasOnlyExpectedLinks ? text : breakLinkSyntax(text)
}

interface RenderState {
  readonly resolveTarget: ResolveTarget
  /** The types of the nodes around this one. A node cannot contain another of its own type. */
  readonly enclosingTypes: ReadonlySet<MdInline['type']>
  readonly depth: number
}

function renderContent(content: readonly MdInline[], state: RenderState): string {
  if (state.depth > MAX_CONTENT_DEPTH) return ''
  const pieces: string[] = []
  for (const [i, inline] of content.entries()) {
    const { text, delimiter } = renderNode(inline, state)
    const next = content[i + 1]
    // Only the nearest characters, because looking at the whole text each time would take quadratic time.
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

/** Encodes the characters that would end a destination. */
function encodeDestination(destination: string): string {
  return destination.replace(/[\s()]/g, (char) => percentEncoded.get(char) ?? '%20')
}

const percentEncoded: ReadonlyMap<string, string> = new Map([
  ['(', '%28'],
  [')', '%29'],
])

/** Separates brackets that would otherwise be parsed as a link. */
function breakLinkSyntax(text: string): string {
  return text.replaceAll('](', '] (')
}

function renderCode(text: string): string {
  const normalized = text.replace(/\s+/g, ' ').trim()
  // In org.json, a link can end inside code.
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
