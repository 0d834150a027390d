import { isSafeUrl } from './safeUrl'

/** Inline Markdown as plain data: DATA.md's `Text`, and nothing that it does not name. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; children: Inline[]; to: LinkTarget }

/** Where a link leads: out of the page, or to an entry of the organisation, which may not be there. */
export type LinkTarget = { kind: 'url'; url: string } | EntryTarget

type EntryTarget = { kind: 'role' | 'team' | 'quality'; id: string }

/**
 * Parses a text. Whatever is not `**strong**`, `_emphasis_`, `` `code` `` or `[label](destination)` is the characters
 * it is, HTML included; of a link to anywhere but http, https, mailto, role, team or quality the label is left, as
 * plain text. No mark spans a line break. Linear in the text's length; never throws.
 */
export function parseInline(text: string): Inline[] {
  const found: Inline[] = []
  let plainFrom = 0
  const plainUpTo = (end: number) => {
    if (end > plainFrom) found.push({ kind: 'text', text: text.slice(plainFrom, end) })
  }
  for (let at = 0; at < text.length; at += 1) {
    const mark = marks.get(text.charAt(at))?.(text, at)
    if (!mark) continue
    plainUpTo(at)
    found.push(mark.node)
    plainFrom = mark.end
    at = mark.end - 1
  }
  plainUpTo(text.length)
  return found
}

/** A text without its marks: what is read aloud, and shown where no link can be. */
export function plainText(text: string): string {
  return textOf(parseInline(text))
}

/** The entries that a text links to. */
export function linkedEntries(text: string): EntryTarget[] {
  return text.includes('](') ? targetsOf(parseInline(text)) : []
}

type Mark = { node: Inline; end: number } | undefined

/**
 * By the character that a mark begins with: reads the whole mark at an index, or nothing. None of them looks past the
 * next character that could begin another mark of its kind: so none holds another of its kind, four levels are the
 * most, and reading one after another stays linear. Written out, since a regular expression that does the same
 * overflows its stack on a text of some megabytes.
 */
const marks: ReadonlyMap<string, (text: string, at: number) => Mark> = new Map([
  ['`', codeAt],
  ['*', strongAt],
  ['_', emphasisAt],
  ['[', linkAt],
])

function codeAt(text: string, at: number): Mark {
  const close = text.indexOf('`', at + 1)
  const code = text.slice(at + 1, Math.max(close, 0))
  if (code === '' || code.includes('\n')) return undefined
  return { node: { kind: 'code', text: code }, end: close + 1 }
}

function strongAt(text: string, at: number): Mark {
  if (!text.startsWith('**', at) || !/[^\s*]/.test(text.charAt(at + 2))) return undefined
  const close = text.indexOf('**', at + 2)
  const inner = text.slice(at + 2, Math.max(close, 0))
  if (!isInner(inner)) return undefined
  return { node: { kind: 'strong', children: parseInline(inner) }, end: close + 2 }
}

function emphasisAt(text: string, at: number): Mark {
  if (endsInWord(text, at) || !/[^\s_]/.test(text.charAt(at + 1))) return undefined
  let close = text.indexOf('_', at + 1)
  // The underscores of snake_case stand inside what is emphasised.
  while (close > 0 && endsInWord(text, close) && beginsWord(text, close + 1))
    close = text.indexOf('_', close + 1)
  const inner = text.slice(at + 1, Math.max(close, 0))
  if (!isInner(inner) || beginsWord(text, close + 1)) return undefined
  return { node: { kind: 'emphasis', children: parseInline(inner) }, end: close + 1 }
}

function linkAt(text: string, at: number): Mark {
  let close = at + 1
  while (close < text.length && !'[]\n'.includes(text.charAt(close))) close += 1
  if (close === at + 1 || !text.startsWith('](', close)) return undefined
  const end = destinationEnd(text, close + 2)
  if (end === undefined) return undefined
  const children = parseInline(text.slice(at + 1, close))
  const to = targetOf(text.slice(close + 2, end))
  return {
    node: to ? { kind: 'link', children, to } : { kind: 'text', text: textOf(children) },
    end: end + 1,
  }
}

/** Where the bracket is that ends a destination; one pair of brackets may stand in it, as in Wikipedia's addresses. */
function destinationEnd(text: string, start: number): number | undefined {
  let open = 1
  for (let at = start; at < text.length && open < 3; at += 1) {
    const char = text.charAt(at)
    if (/\s/.test(char)) return undefined
    if (char === '(') open += 1
    if (char === ')') open -= 1
    if (open === 0) return at
  }
  return undefined
}

function targetOf(destination: string): LinkTarget | undefined {
  const [, kind, id] = /^(role|team|quality):(.+)$/.exec(destination) ?? []
  if (id !== undefined && (kind === 'role' || kind === 'team' || kind === 'quality')) return { kind, id }
  return isSafeUrl(destination) ? { kind: 'url', url: destination } : undefined
}

function isInner(text: string): boolean {
  return text !== '' && !text.includes('\n') && !/\s/.test(text.charAt(text.length - 1))
}

// Two code units are the longest character.
function endsInWord(text: string, end: number): boolean {
  return /[\p{L}\p{M}\p{N}_]$/u.test(text.slice(Math.max(0, end - 2), end))
}

function beginsWord(text: string, start: number): boolean {
  return /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(start, start + 2))
}

function textOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('text' in node ? node.text : textOf(node.children))).join('')
}

function targetsOf(nodes: readonly Inline[]): EntryTarget[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return []
    return node.kind === 'link' && node.to.kind !== 'url' ? [node.to] : targetsOf(node.children)
  })
}
