import { readDirective } from './directives'
import { firstTag, withoutComments } from './html'
import { ledLines } from './ledLines'
import type { Block, GlossaryEntry, Inline, Item } from './page'
import { readInlines } from './readInlines'
import { shortened } from './shortened'
import { lineOf, type Node, type Source } from './source'
import { MAX_NESTING } from './tokenizer'

/** What blocks say, in their order; what can't be carried is reported, and comments and rules say nothing. */
export function readBlocks(nodes: readonly Node[], source: Source): Block[] {
  return nodes.flatMap((node) => (readers.get(node.token.type) ?? dropped(node.token.type))(node, source))
}

type Reader = (node: Node, source: Source) => Block[]

const nothing: Reader = () => []

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['heading_open', readHeading],
  ['paragraph_open', readParagraph],
  ['bullet_list_open', readList],
  ['ordered_list_open', readList],
  ['blockquote_open', readQuote],
  ['dl_open', readDefinitions],
  ['footnote_reference_open', readFootnote],
  ['fence', readFence],
  ['myst_target', readLabel],
  ['html_block', readHtml],
  ['myst_line_comment', nothing],
  ['myst_block_break', nothing],
  ['hr', nothing],
  ['code_block', dropped('a block of code')],
  ['table_open', dropped('a table')],
  ['math_block', dropped('math')],
  ['math_block_label', dropped('math')],
  ['amsmath', dropped('math')],
])

function dropped(what: string): Reader {
  return (node, source) => {
    source.report(source.places.ofBlock(lineOf(node, source), /\S/), what)
    return []
  }
}

function readHeading(node: Node, source: Source): Block[] {
  const at = source.places.ofBlock(lineOf(node, source), /#+/)
  const content = lineIn(node, source)
  return content.length === 0
    ? []
    : [{ type: 'heading', depth: Number(node.token.tag.slice(1)), content, at }]
}

function readParagraph(node: Node, source: Source): Block[] {
  const [line] = node.inside
  if (!line) return []
  const at = source.places.within(lineOf(line, source), line.token.content)(0)
  const content = readInlines(line.token.content, lineOf(line, source), source)
  return content.length === 0
    ? []
    : ledLines(content).map((line) => ({ type: 'paragraph', content: line, at }))
}

function lineIn(node: Node, source: Source): Inline[] {
  return node.inside.flatMap((line) =>
    line.token.type === 'inline' ? readInlines(line.token.content, lineOf(line, source), source) : [],
  )
}

function readList(node: Node, source: Source): Block[] {
  const ordered = node.token.type === 'ordered_list_open'
  const items = node.inside.map((item): Item => {
    const at = source.places.ofBlock(lineOf(item, source), ordered ? /\d+[.)]/ : /[-+*]/)
    return { blocks: withoutTick(insideOf(item, source, at)), at }
  })
  const [first] = items
  return first ? [{ type: 'list', ordered, items, at: first.at }] : []
}

/** What a container holds; the tokenizer leaves out, without a word, what is nested too deep. */
function insideOf(node: Node, source: Source, at: Item['at']): Block[] {
  if (node.inside.length === 0 && node.token.level + 1 >= MAX_NESTING)
    source.report(at, 'what is nested too deep to be read')
  return readBlocks(node.inside, source)
}

/** The box of a task list says whether it is done, which is nothing that a role is. */
function withoutTick(blocks: Block[]): Block[] {
  const [first, ...more] = blocks
  if (first?.type !== 'paragraph') return blocks
  const [text, ...rest] = first.content
  if (text?.type !== 'text' || !/^\[[ xX]\] /.test(text.text)) return blocks
  return [{ ...first, content: [{ type: 'text', text: text.text.slice(4) }, ...rest] }, ...more]
}

function readQuote(node: Node, source: Source): Block[] {
  const at = source.places.ofBlock(lineOf(node, source), />/)
  const blocks = insideOf(node, source, at)
  return blocks.length === 0 ? [] : [alertIn(blocks, at) ?? { type: 'quote', blocks, at }]
}

/** What GitHub writes as a quote that begins with `[!NOTE]` is an admonition. */
function alertIn(blocks: Block[], at: Item['at']): Block | undefined {
  const [first, ...more] = blocks
  if (first?.type !== 'paragraph') return undefined
  const [text, ...rest] = first.content
  const [mark, kind] = (text?.type === 'text' && /^\[!(\w+)\]\s*/.exec(text.text)) || []
  if (text?.type !== 'text' || mark === undefined || kind === undefined) return undefined
  const begins = text.text.slice(mark.length)
  const content: Inline[] = begins === '' ? rest : [{ type: 'text', text: begins }, ...rest]
  const inside: Block[] = content.length === 0 ? more : [{ ...first, content }, ...more]
  return { type: 'note', kind: kind.toLowerCase(), title: [], blocks: inside, at }
}

function readDefinitions(node: Node, source: Source): Block[] {
  const at = source.places.ofBlock(lineOf(node, source), /(?=\S)/)
  const entries: GlossaryEntry[] = []
  let terms: Omit<GlossaryEntry, 'blocks'>[] = []
  let blocks: Block[] = []
  const finish = () => {
    for (const term of terms) entries.push({ ...term, blocks })
    terms = []
    blocks = []
  }
  for (const part of node.inside) {
    const place = source.places.ofBlock(lineOf(part, source), /[^\s:~]/)
    if (part.token.type === 'dd_open') blocks.push(...insideOf(part, source, place))
    else {
      if (blocks.length > 0) finish()
      terms.push({ term: lineIn(part, source), at: place })
    }
  }
  finish()
  return entries.length === 0 ? [] : [{ type: 'glossary', entries, at }]
}

function readFootnote(node: Node, source: Source): Block[] {
  const at = source.places.ofBlock(lineOf(node, source), /\[\^/)
  const blocks = insideOf(node, source, at)
  const label: unknown = node.token.meta?.label
  return blocks.length === 0 ? [] : [{ type: 'footnote', name: String(label ?? ''), blocks, at }]
}

function readFence(node: Node, source: Source): Block[] {
  const { token } = node
  const line = lineOf(node, source)
  const at = source.places.ofBlock(line, /[`~:]{3,}/)
  const last = source.lines[source.firstLine + (token.map?.[1] ?? 0) - 1] ?? ''
  const isClosed = (token.map?.[1] ?? 0) - (token.map?.[0] ?? 0) > 1 && last.trimEnd().endsWith(token.markup)
  if (!isClosed)
    source.report(
      at,
      `${token.markup.slice(0, 9)} is never closed: all that follows is inside it`,
      'unreadable',
    )
  const read = readDirective(token, line, at, source)
  if (read) return read
  const [language] = token.info.trim().split(/\s/)
  source.report(at, language ? `a block of code: ${shortened(language)}` : 'a block of code')
  return []
}

function readLabel(node: Node, source: Source): Block[] {
  const at = source.places.ofBlock(lineOf(node, source), /\(/)
  return [{ type: 'label', label: node.token.content, at }]
}

function readHtml(node: Node, source: Source): Block[] {
  const at = source.places.ofBlock(lineOf(node, source), /</)
  const { rest, closed } = withoutComments(node.token.content)
  if (!closed) source.report(at, 'a comment is never closed: all that follows is inside it', 'unreadable')
  const tag = firstTag(rest)
  if (tag !== undefined) source.report(at, `HTML: ${tag}>`)
  else if (!/^(?:\s|<\/[^>]*>)*$/.test(rest)) source.report(at, `HTML: ${shortened(rest)}`)
  return []
}
