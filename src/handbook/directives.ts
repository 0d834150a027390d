import { readGlossary } from './glossary'
import type { Block, EntryKind, Place } from './page'
import { shortened } from './shortened'
import type { Source } from './source'
import type { Token } from './tokenizer'

/** What a directive says: its line, and the Markdown inside it. */
export interface Directive {
  readonly name: string
  /** What stands behind the name on the first line. */
  readonly title: string
  readonly body: string
  /** The page's line, from 0, of the directive and of its body. */
  readonly line: number
  readonly bodyLine: number
  readonly at: Place
  readonly options: readonly string[]
}

/** Reads a fence that is a directive, of ``` or of `:::`; nothing where it is a block of code. */
export function readDirective(token: Token, line: number, at: Place, source: Source): Block[] | undefined {
  const isColons = token.markup.startsWith(':')
  const braced = /^\s*\{\s*([^\s}]+)[^}]*\}\s*(.*)$/.exec(token.info)
  // Others write `:::note Title`, and `:::` alone for a part of the page.
  const [, name = 'div', title = ''] =
    braced ?? (isColons ? /^\s*([\w-]+)?\s*(.*)$/.exec(token.info) : undefined) ?? []
  if (!braced && !isColons) return undefined
  const directive = { name: name.toLowerCase(), title: title.trim(), line, at, ...bodyOf(token, line) }
  const read = readers.get(directive.name) ?? (braced ? undefined : readPart)
  if (read) return read(directive, source)
  source.report(at, `the directive {${shortened(name)}}`)
  return []
}

type Reader = (directive: Directive, source: Source) => Block[]

const notes = `admonition aside attention caution danger deprecated error hint important info margin note seealso
  sidebar success tip todo topic versionadded versionchanged warning`
const parts = `card card-body card-header card-footer carousel centered compound container details div dropdown
  epigraph grid grid-item grid-item-card highlights panels pull-quote rubric tab tab-item tab-set tabbed toggle`

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['role', (directive, source) => readMark('role', directive, source)],
  ['team', (directive, source) => readMark('team', directive, source)],
  ['glossary', readGlossary],
  ['button-link', readButton],
  ['button-ref', readButton],
  ...words(notes).map((name): [string, Reader] => [name, readNote]),
  ...words(parts).map((name): [string, Reader] => [name, readPart]),
])

function words(text: string): string[] {
  return text.split(/\s+/)
}

/** Options, `:key: value` or between lines of `---`, say how it looks; the rest is what it says. */
function bodyOf(token: Token, line: number): Pick<Directive, 'body' | 'bodyLine' | 'options'> {
  const lines = token.content.split('\n')
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((row, i) => i > 0 && /^---\s*$/.test(row))
    : -1
  const colons = lines.findIndex((row) => !/^:[^:\s]+:(?:\s|$)/.test(row))
  const skipped = end > 0 ? end + 1 : Math.max(0, colons)
  return {
    options: lines.slice(0, skipped).filter((row) => /\w/.test(row)),
    body: lines.slice(skipped).join('\n'),
    bodyLine: line + 1 + skipped,
  }
}

/** The name stands on the directive's line, or alone inside it; what else is inside, an unclosed fence's page, is read. */
function readMark(kind: EntryKind, directive: Directive, source: Source): Block[] {
  const { at, bodyLine, options } = directive
  const [first = '', ...more] = directive.body.split('\n')
  const isInside = directive.title === '' && !/^(?:\s*$|[#>([\-+*`:])/.test(first)
  const name = isInside ? first.trim() : directive.title
  if (options.length > 0) source.report(at, `the options of {${kind}}: ${shortened(options.join(', '))}`)
  if (name === '') source.report(at, `{${kind}} without a name`)
  const inside = isInside
    ? source.readInside(more.join('\n'), bodyLine + 1, at)
    : source.readInside(directive.body, bodyLine, at)
  return name === '' ? inside : [{ type: 'mark', kind, name, at }, ...inside]
}

function readNote({ name, title, body, line, bodyLine, at }: Directive, source: Source): Block[] {
  const blocks = source.readInside(body, bodyLine, at)
  const heading = title === '' ? [] : source.readLine(title, line)
  if (blocks.length > 0) return [{ type: 'note', kind: name, title: heading, blocks, at }]
  // On its own, what stands on the line is what the note says.
  if (heading.length === 0) return []
  return [{ type: 'note', kind: name, title: [], blocks: [{ type: 'paragraph', content: heading, at }], at }]
}

/** A part of the page that is only laid out otherwise: what is inside is the page's, and its title a bold line. */
function readPart({ name, title, body, line, bodyLine, at }: Directive, source: Source): Block[] {
  const isTitle = /card|dropdown|details|tab|rubric|toggle|centered/.test(name) && title !== ''
  const content = isTitle ? source.readLine(title, line) : []
  const blocks = source.readInside(body, bodyLine, at)
  if (content.length === 0) return blocks
  return [{ type: 'paragraph', content: [{ type: 'strong', content }], at }, ...blocks]
}

function readButton({ title, body, at, line, name }: Directive, source: Source): Block[] {
  if (title === '') return []
  const text = body.trim().replace(/\s+/g, ' ')
  const content = text === '' ? [] : source.readLine(text, line + 1)
  const destination = name === 'button-ref' ? `#${title}` : title
  return [{ type: 'paragraph', content: [{ type: 'link', destination, content, at }], at }]
}
