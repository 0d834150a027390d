import type { MdBlock, RoleOrTeam, SourcePosition } from './ast'
import { parseGlossaryDirective } from './parseGlossaryDirective'
import type { Directive, ParserContext } from './parserContext'
import type { Token } from './tokenizer'
import { truncate } from './truncate'

/** Parses a fence of ``` or `:::` that is a directive; undefined if it is a code block. */
export function parseDirective(
  token: Token,
  line: number,
  position: SourcePosition,
  context: ParserContext,
): MdBlock[] | undefined {
  const isColonFence = token.markup.startsWith(':')
  const bracedMatch = /^\s*\{\s*([^\s}]+)[^}]*\}\s*(.*)$/.exec(token.info)
  // Other tools write `:::note Title`, or `:::` alone for a container.
  const [, name = 'div', title = ''] =
    bracedMatch ?? (isColonFence ? /^\s*([\w-]+)?\s*(.*)$/.exec(token.info) : undefined) ?? []
  if (!bracedMatch && !isColonFence) return undefined
  const directive = {
    name: name.toLowerCase(),
    title: title.trim(),
    line,
    position,
    ...splitOptions(token, line),
  }
  const parser = directiveParsers.get(directive.name) ?? (bracedMatch ? undefined : parseContainer)
  if (parser) return parser(directive, context)
  context.report(position, `the directive {${truncate(name)}}`)
  return []
}

type DirectiveParser = (directive: Directive, context: ParserContext) => MdBlock[]

const admonitionNames = `admonition aside attention caution danger deprecated error hint important info margin note seealso
  sidebar success tip todo topic versionadded versionchanged warning`
const containerNames = `card card-body card-header card-footer carousel centered compound container details div dropdown
  epigraph grid grid-item grid-item-card highlights panels pull-quote rubric tab tab-item tab-set tabbed toggle`

const directiveParsers: ReadonlyMap<string, DirectiveParser> = new Map<string, DirectiveParser>([
  ['role', (directive, context) => parseEntryMarker('role', directive, context)],
  ['team', (directive, context) => parseEntryMarker('team', directive, context)],
  ['glossary', parseGlossaryDirective],
  ['button-link', parseButton],
  ['button-ref', parseButton],
  ...splitWords(admonitionNames).map((name): [string, DirectiveParser] => [name, parseAdmonition]),
  ...splitWords(containerNames).map((name): [string, DirectiveParser] => [name, parseContainer]),
])

function splitWords(text: string): string[] {
  return text.split(/\s+/)
}

/** Separates the options, `:key: value` or between lines of `---`, from the body. They only concern looks. */
function splitOptions(token: Token, line: number): Pick<Directive, 'body' | 'bodyLine' | 'options'> {
  const lines = token.content.split('\n')
  const optionsEnd = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((row, i) => i > 0 && /^---\s*$/.test(row))
    : -1
  const firstBodyLine = lines.findIndex((row) => !/^:[^:\s]+:(?:\s|$)/.test(row))
  const optionLineCount = optionsEnd > 0 ? optionsEnd + 1 : Math.max(0, firstBodyLine)
  return {
    options: lines.slice(0, optionLineCount).filter((row) => /\w/.test(row)),
    body: lines.slice(optionLineCount).join('\n'),
    bodyLine: line + 1 + optionLineCount,
  }
}

/** The name is on the directive's line, or alone in its body. The rest of the body, of an unclosed fence the page, is parsed. */
function parseEntryMarker(kind: RoleOrTeam, directive: Directive, context: ParserContext): MdBlock[] {
  const { position, bodyLine, options } = directive
  const [firstLine = '', ...otherLines] = directive.body.split('\n')
  const isNameInBody = directive.title === '' && !/^(?:\s*$|[#>([\-+*`:])/.test(firstLine)
  const name = isNameInBody ? firstLine.trim() : directive.title
  if (options.length > 0)
    context.report(position, `the options of {${kind}}: ${truncate(options.join(', '))}`)
  if (name === '') context.report(position, `{${kind}} without a name`)
  const blocks = isNameInBody
    ? context.parseNestedBlocks(otherLines.join('\n'), bodyLine + 1, position)
    : context.parseNestedBlocks(directive.body, bodyLine, position)
  return name === '' ? blocks : [{ type: 'entryMarker', kind, name, position }, ...blocks]
}

function parseAdmonition(
  { name, title, body, line, bodyLine, position }: Directive,
  context: ParserContext,
): MdBlock[] {
  const blocks = context.parseNestedBlocks(body, bodyLine, position)
  const titleContent = title === '' ? [] : context.parseInline(title, line)
  if (blocks.length > 0) return [{ type: 'admonition', kind: name, title: titleContent, blocks, position }]
  // Without a body, the title is the text of the admonition.
  if (titleContent.length === 0) return []
  return [
    {
      type: 'admonition',
      kind: name,
      title: [],
      blocks: [{ type: 'paragraph', content: titleContent, position }],
      position,
    },
  ]
}

/** A container only changes the layout: its blocks belong to the page, and its title becomes a bold line. */
function parseContainer(
  { name, title, body, line, bodyLine, position }: Directive,
  context: ParserContext,
): MdBlock[] {
  const hasTitle = /card|dropdown|details|tab|rubric|toggle|centered/.test(name) && title !== ''
  const content = hasTitle ? context.parseInline(title, line) : []
  const blocks = context.parseNestedBlocks(body, bodyLine, position)
  if (content.length === 0) return blocks
  return [{ type: 'paragraph', content: [{ type: 'strong', content }], position }, ...blocks]
}

function parseButton({ title, body, position, line, name }: Directive, context: ParserContext): MdBlock[] {
  if (title === '') return []
  const text = body.trim().replace(/\s+/g, ' ')
  const content = text === '' ? [] : context.parseInline(text, line + 1)
  const destination = name === 'button-ref' ? `#${title}` : title
  return [{ type: 'paragraph', content: [{ type: 'link', destination, content, position }], position }]
}
