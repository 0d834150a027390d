import type { MdBlock, MdGlossaryEntry, MdInline, MdListItem } from './ast'
import { findFirstTag, stripHtmlComments } from './html'
import { parseDirective } from './parseDirective'
import { parseInlines } from './parseInlines'
import { findBlockLine, type ParserContext, type TokenNode } from './parserContext'
import { splitRunInLines } from './splitRunInLines'
import { MAX_BLOCK_NESTING } from './tokenizer'
import { truncate } from './truncate'

/** Parses blocks in order. Blocks that cannot be imported are reported; comments and rules are skipped. */
export function parseBlocks(nodes: readonly TokenNode[], context: ParserContext): MdBlock[] {
  return nodes.flatMap((node) =>
    (blockParsers.get(node.token.type) ?? createUnsupportedParser(node.token.type))(node, context),
  )
}

type BlockParser = (node: TokenNode, context: ParserContext) => MdBlock[]

const ignoreBlock: BlockParser = () => []

const blockParsers: ReadonlyMap<string, BlockParser> = new Map<string, BlockParser>([
  ['heading_open', parseHeading],
  ['paragraph_open', parseParagraph],
  ['bullet_list_open', parseList],
  ['ordered_list_open', parseList],
  ['blockquote_open', parseQuote],
  ['dl_open', parseDefinitionList],
  ['footnote_reference_open', parseFootnote],
  ['fence', parseFence],
  ['myst_target', parseTarget],
  ['html_block', parseHtmlBlock],
  ['myst_line_comment', ignoreBlock],
  ['myst_block_break', ignoreBlock],
  ['hr', ignoreBlock],
  ['code_block', createUnsupportedParser('a code block')],
  ['table_open', createUnsupportedParser('a table')],
  ['math_block', createUnsupportedParser('math')],
  ['math_block_label', createUnsupportedParser('math')],
  ['amsmath', createUnsupportedParser('math')],
])

function createUnsupportedParser(description: string): BlockParser {
  return (node, context) => {
    context.report(context.locator.locateBlock(findBlockLine(node, context), /\S/), description)
    return []
  }
}

function parseHeading(node: TokenNode, context: ParserContext): MdBlock[] {
  const position = context.locator.locateBlock(findBlockLine(node, context), /#+/)
  const content = parseInlineChildren(node, context)
  return content.length === 0
    ? []
    : [{ type: 'heading', depth: Number(node.token.tag.slice(1)), content, position }]
}

function parseParagraph(node: TokenNode, context: ParserContext): MdBlock[] {
  const [inlineNode] = node.children
  if (!inlineNode) return []
  const position = context.locator.createOffsetLocator(
    findBlockLine(inlineNode, context),
    inlineNode.token.content,
  )(0)
  const content = parseInlines(inlineNode.token.content, findBlockLine(inlineNode, context), context)
  return content.length === 0
    ? []
    : splitRunInLines(content).map((line) => ({ type: 'paragraph', content: line, position }))
}

function parseInlineChildren(node: TokenNode, context: ParserContext): MdInline[] {
  return node.children.flatMap((child) =>
    child.token.type === 'inline'
      ? parseInlines(child.token.content, findBlockLine(child, context), context)
      : [],
  )
}

function parseList(node: TokenNode, context: ParserContext): MdBlock[] {
  const ordered = node.token.type === 'ordered_list_open'
  const items = node.children.map((item): MdListItem => {
    const position = context.locator.locateBlock(findBlockLine(item, context), ordered ? /\d+[.)]/ : /[-+*]/)
    return { blocks: stripTaskCheckbox(parseChildren(item, context, position)), position }
  })
  const [first] = items
  return first ? [{ type: 'list', ordered, items, position: first.position }] : []
}

/** Parses the content of a container. The tokenizer silently drops what is nested too deeply; here it is reported. */
function parseChildren(node: TokenNode, context: ParserContext, position: MdListItem['position']): MdBlock[] {
  if (node.children.length === 0 && node.token.level + 1 >= MAX_BLOCK_NESTING)
    context.report(position, 'content that is nested too deeply')
  return parseBlocks(node.children, context)
}

/** Removes the checkbox of a task: whether it is done does not matter for a role. */
function stripTaskCheckbox(blocks: MdBlock[]): MdBlock[] {
  const [first, ...more] = blocks
  if (first?.type !== 'paragraph') return blocks
  const [text, ...rest] = first.content
  if (text?.type !== 'text' || !/^\[[ xX]\] /.test(text.text)) return blocks
  return [{ ...first, content: [{ type: 'text', text: text.text.slice(4) }, ...rest] }, ...more]
}

function parseQuote(node: TokenNode, context: ParserContext): MdBlock[] {
  const position = context.locator.locateBlock(findBlockLine(node, context), />/)
  const blocks = parseChildren(node, context, position)
  return blocks.length === 0
    ? []
    : [parseGitHubAlert(blocks, position) ?? { type: 'quote', blocks, position }]
}

/** An admonition in the syntax of GitHub: a quote that begins with `[!NOTE]`. */
function parseGitHubAlert(blocks: MdBlock[], position: MdListItem['position']): MdBlock | undefined {
  const [first, ...more] = blocks
  if (first?.type !== 'paragraph') return undefined
  const [text, ...rest] = first.content
  const [marker, kind] = (text?.type === 'text' && /^\[!(\w+)\]\s*/.exec(text.text)) || []
  if (text?.type !== 'text' || marker === undefined || kind === undefined) return undefined
  const remainingText = text.text.slice(marker.length)
  const content: MdInline[] = remainingText === '' ? rest : [{ type: 'text', text: remainingText }, ...rest]
  const innerBlocks: MdBlock[] = content.length === 0 ? more : [{ ...first, content }, ...more]
  return { type: 'admonition', kind: kind.toLowerCase(), title: [], blocks: innerBlocks, position }
}

function parseDefinitionList(node: TokenNode, context: ParserContext): MdBlock[] {
  const position = context.locator.locateBlock(findBlockLine(node, context), /(?=\S)/)
  const entries: MdGlossaryEntry[] = []
  let terms: Omit<MdGlossaryEntry, 'blocks'>[] = []
  let blocks: MdBlock[] = []
  const flushTerms = () => {
    for (const term of terms) entries.push({ ...term, blocks })
    terms = []
    blocks = []
  }
  for (const child of node.children) {
    const childPosition = context.locator.locateBlock(findBlockLine(child, context), /[^\s:~]/)
    if (child.token.type === 'dd_open') blocks.push(...parseChildren(child, context, childPosition))
    else {
      if (blocks.length > 0) flushTerms()
      terms.push({ term: parseInlineChildren(child, context), position: childPosition })
    }
  }
  flushTerms()
  return entries.length === 0 ? [] : [{ type: 'glossary', entries, position }]
}

function parseFootnote(node: TokenNode, context: ParserContext): MdBlock[] {
  const position = context.locator.locateBlock(findBlockLine(node, context), /\[\^/)
  const blocks = parseChildren(node, context, position)
  const label: unknown = node.token.meta?.label
  return blocks.length === 0 ? [] : [{ type: 'footnote', name: String(label ?? ''), blocks, position }]
}

function parseFence(node: TokenNode, context: ParserContext): MdBlock[] {
  const { token } = node
  const line = findBlockLine(node, context)
  const position = context.locator.locateBlock(line, /[`~:]{3,}/)
  const lastLine = context.lines[context.firstLine + (token.map?.[1] ?? 0) - 1] ?? ''
  const isClosed =
    (token.map?.[1] ?? 0) - (token.map?.[0] ?? 0) > 1 && lastLine.trimEnd().endsWith(token.markup)
  if (!isClosed)
    context.report(
      position,
      `${token.markup.slice(0, 9)} is not closed; the rest of the page is inside it`,
      'unreadable',
    )
  const directiveBlocks = parseDirective(token, line, position, context)
  if (directiveBlocks) return directiveBlocks
  const [language] = token.info.trim().split(/\s/)
  context.report(position, language ? `a code block: ${truncate(language)}` : 'a code block')
  return []
}

function parseTarget(node: TokenNode, context: ParserContext): MdBlock[] {
  const position = context.locator.locateBlock(findBlockLine(node, context), /\(/)
  return [{ type: 'target', label: node.token.content, position }]
}

function parseHtmlBlock(node: TokenNode, context: ParserContext): MdBlock[] {
  const position = context.locator.locateBlock(findBlockLine(node, context), /</)
  const { rest, isClosed } = stripHtmlComments(node.token.content)
  if (!isClosed)
    context.report(position, 'a comment is not closed; the rest of the page is inside it', 'unreadable')
  const tag = findFirstTag(rest)
  if (tag !== undefined) context.report(position, `HTML: ${tag}>`)
  else if (!/^(?:\s|<\/[^>]*>)*$/.test(rest)) context.report(position, `HTML: ${truncate(rest)}`)
  return []
}
