import { isSafeUrl } from './isSafeUrl'

/** Inline Markdown as plain data: DATA.md's `Text`, and nothing that it does not name. */
export type InlineNode =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; children: InlineNode[] }
  | { kind: 'link'; children: InlineNode[]; target: LinkTarget }

/** Where a link leads: out of the page, or to an entry of the organisation, which may not be there. */
export type LinkTarget = { kind: 'url'; url: string } | EntryTarget

type EntryTarget = { kind: 'role' | 'team' | 'quality'; id: string }

/**
 * Parses a text. Whatever is not `**strong**`, `_emphasis_`, `` `code` `` or `[label](destination)` is the characters
 * it is, HTML included; of a link to anywhere but http, https, mailto, role, team or quality the label is left, as
 * plain text. No mark spans a line break. Linear in the text's length; never throws.
 */
export function parseInlineText(text: string): InlineNode[] {
  const nodes: InlineNode[] = []
  let textStart = 0
  const flushText = (end: number) => {
    if (end > textStart) nodes.push({ kind: 'text', text: text.slice(textStart, end) })
  }
  for (let index = 0; index < text.length; index += 1) {
    const parsed = parserByDelimiter.get(text.charAt(index))?.(text, index)
    if (!parsed) continue
    flushText(index)
    nodes.push(parsed.node)
    textStart = parsed.end
    index = parsed.end - 1
  }
  flushText(text.length)
  return nodes
}

/** A text without its marks: what is read aloud, and shown where no link can be. */
export function stripInlineMarkdown(text: string): string {
  return joinNodeTexts(parseInlineText(text))
}

/** The entries that a text links to. */
export function findLinkedEntries(text: string): EntryTarget[] {
  return text.includes('](') ? collectEntryTargets(parseInlineText(text)) : []
}

type ParsedNode = { node: InlineNode; end: number } | undefined

/**
 * By the character that a mark begins with: reads the whole mark at an index, or nothing. None of them looks past the
 * next character that could begin another mark of its kind: so none holds another of its kind, four levels are the
 * most, and reading one after another stays linear. Written out, since a regular expression that does the same
 * overflows its stack on a text of some megabytes.
 */
const parserByDelimiter: ReadonlyMap<string, (text: string, index: number) => ParsedNode> = new Map([
  ['`', parseCode],
  ['*', parseStrong],
  ['_', parseEmphasis],
  ['[', parseLink],
])

function parseCode(text: string, index: number): ParsedNode {
  const close = text.indexOf('`', index + 1)
  const code = text.slice(index + 1, Math.max(close, 0))
  if (code === '' || code.includes('\n')) return undefined
  return { node: { kind: 'code', text: code }, end: close + 1 }
}

function parseStrong(text: string, index: number): ParsedNode {
  if (!text.startsWith('**', index) || !/[^\s*]/.test(text.charAt(index + 2))) return undefined
  const close = text.indexOf('**', index + 2)
  const content = text.slice(index + 2, Math.max(close, 0))
  if (!isFormattable(content)) return undefined
  return { node: { kind: 'strong', children: parseInlineText(content) }, end: close + 2 }
}

function parseEmphasis(text: string, index: number): ParsedNode {
  if (isWordCharacterBefore(text, index) || !/[^\s_]/.test(text.charAt(index + 1))) return undefined
  let close = text.indexOf('_', index + 1)
  // The underscores of snake_case stand inside what is emphasised.
  while (close > 0 && isWordCharacterBefore(text, close) && isWordCharacterAt(text, close + 1))
    close = text.indexOf('_', close + 1)
  const content = text.slice(index + 1, Math.max(close, 0))
  if (!isFormattable(content) || isWordCharacterAt(text, close + 1)) return undefined
  return { node: { kind: 'emphasis', children: parseInlineText(content) }, end: close + 1 }
}

function parseLink(text: string, index: number): ParsedNode {
  let close = index + 1
  while (close < text.length && !'[]\n'.includes(text.charAt(close))) close += 1
  if (close === index + 1 || !text.startsWith('](', close)) return undefined
  const end = findDestinationEnd(text, close + 2)
  if (end === undefined) return undefined
  const children = parseInlineText(text.slice(index + 1, close))
  const target = parseLinkTarget(text.slice(close + 2, end))
  return {
    node: target ? { kind: 'link', children, target } : { kind: 'text', text: joinNodeTexts(children) },
    end: end + 1,
  }
}

/** Where the bracket is that ends a destination; one pair of brackets may stand in it, as in Wikipedia's addresses. */
function findDestinationEnd(text: string, start: number): number | undefined {
  let openBrackets = 1
  for (let index = start; index < text.length && openBrackets < 3; index += 1) {
    const char = text.charAt(index)
    if (/\s/.test(char)) return undefined
    if (char === '(') openBrackets += 1
    if (char === ')') openBrackets -= 1
    if (openBrackets === 0) return index
  }
  return undefined
}

function parseLinkTarget(destination: string): LinkTarget | undefined {
  const [, kind, id] = /^(role|team|quality):(.+)$/.exec(destination) ?? []
  if (id !== undefined && (kind === 'role' || kind === 'team' || kind === 'quality')) return { kind, id }
  return isSafeUrl(destination) ? { kind: 'url', url: destination } : undefined
}

function isFormattable(text: string): boolean {
  return text !== '' && !text.includes('\n') && !/\s/.test(text.charAt(text.length - 1))
}

// Two code units are the longest character.
function isWordCharacterBefore(text: string, index: number): boolean {
  return /[\p{L}\p{M}\p{N}_]$/u.test(text.slice(Math.max(0, index - 2), index))
}

function isWordCharacterAt(text: string, index: number): boolean {
  return /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(index, index + 2))
}

function joinNodeTexts(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => ('text' in node ? node.text : joinNodeTexts(node.children))).join('')
}

function collectEntryTargets(nodes: readonly InlineNode[]): EntryTarget[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return []
    return node.kind === 'link' && node.target.kind !== 'url'
      ? [node.target]
      : collectEntryTargets(node.children)
  })
}
