import { isSafeUrl } from './safeUrl'

/** Inline Markdown as plain data: DATA.md's `Text`, and nothing that it does not name. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; children: Inline[]; to: LinkTarget }

/** Where a link leads: out of the page, or to an entry of the organisation. */
export type LinkTarget = { kind: 'url'; url: string } | { kind: 'role' | 'team' | 'quality'; id: string }

/**
 * Parses a text. Whatever is not `**strong**`, `_emphasis_`, `` `code` `` or `[label](destination)` is the characters
 * it is, HTML included; so is a link to anywhere but http, https, mailto, role, team or quality. Linear in the text's
 * length; never throws.
 */
export function parseInline(text: string): Inline[] {
  return parse(text, MOST_LEVELS)
}

/** A text without its marks: what is read aloud, and shown where no link can be. */
export function plainText(text: string): string {
  return textOf(parseInline(text))
}

/** The entries that a text links to. */
export function linkedEntries(text: string): Exclude<LinkTarget, { kind: 'url' }>[] {
  return text.includes('](') ? targetsOf(parseInline(text)) : []
}

// Strong in a link in emphasis is as deep as any honest text goes.
const MOST_LEVELS = 3

// One of the four marks, whole, with as little in it as possible. A label holds no brackets and no mark spans a
// paragraph, so that every alternative is decided within its own closing character: no backtracking over the text.
const MARK =
  /`([^`\n]+)`|\*\*(?=\S)([^*\n]+?(?:\*[^*\n]+?)*)\*\*|(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+)_(?![\p{L}\p{N}_])|\[([^[\]\n]+)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/gu

function parse(text: string, levels: number): Inline[] {
  if (levels === 0) return text === '' ? [] : [{ kind: 'text', text }]
  const found: Inline[] = []
  let end = 0
  const upTo = (start: number) => {
    if (start > end) found.push({ kind: 'text', text: text.slice(end, start) })
  }
  for (const match of text.matchAll(MARK)) {
    const [whole, code, strong, emphasis, label, destination] = match
    upTo(match.index)
    end = match.index + whole.length
    if (code !== undefined) found.push({ kind: 'code', text: code })
    else if (strong !== undefined) found.push({ kind: 'strong', children: parse(strong, levels - 1) })
    else if (emphasis !== undefined) found.push({ kind: 'emphasis', children: parse(emphasis, levels - 1) })
    else found.push(link(whole, label ?? '', destination ?? '', levels - 1))
  }
  upTo(text.length)
  return found
}

function link(whole: string, label: string, destination: string, levels: number): Inline {
  const to = targetOf(destination)
  return to ? { kind: 'link', children: parse(label, levels), to } : { kind: 'text', text: whole }
}

function targetOf(destination: string): LinkTarget | undefined {
  const [, kind, id] = /^(role|team|quality):([\p{L}\p{N}-]+)$/u.exec(destination) ?? []
  if (id !== undefined && (kind === 'role' || kind === 'team' || kind === 'quality')) return { kind, id }
  return isSafeUrl(destination) ? { kind: 'url', url: destination } : undefined
}

function textOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('text' in node ? node.text : textOf(node.children))).join('')
}

function targetsOf(nodes: readonly Inline[]): Exclude<LinkTarget, { kind: 'url' }>[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return []
    return node.kind === 'link' && node.to.kind !== 'url' ? [node.to] : targetsOf(node.children)
  })
}
