import type { MdBlock, MdGlossaryEntry } from './ast'
import type { Directive, ParserContext } from './parserContext'

/** Parses a glossary in the syntax of Sphinx, terms with indented definitions, or of a Markdown definition list. */
export function parseGlossaryDirective(
  { body, bodyLine, position }: Directive,
  context: ParserContext,
): MdBlock[] {
  const lines = body.split('\n')
  if (lines.some((line) => /^:\s/.test(line))) return context.parseNestedBlocks(body, bodyLine, position)
  const entries: MdGlossaryEntry[] = []
  for (let i = 0; i < lines.length; ) {
    const terms: Omit<MdGlossaryEntry, 'blocks'>[] = []
    for (; i < lines.length && isTermLine(lines[i]); i += 1) {
      const term = (lines[i] ?? '').replace(/\s+:\s.*$/, '').trim()
      const termPosition = context.locator.locateBlock(bodyLine + i, /\S/)
      if (term !== '') terms.push({ term: context.parseInline(term, bodyLine + i), position: termPosition })
    }
    const definitionStart = i
    while (i < lines.length && !isTermLine(lines[i])) i += 1
    const blocks = context.parseNestedBlocks(
      dedent(lines.slice(definitionStart, i)),
      bodyLine + definitionStart,
      position,
    )
    entries.push(...terms.map((term) => ({ ...term, blocks })))
  }
  return entries.length === 0 ? [] : [{ type: 'glossary', entries, position }]
}

function isTermLine(line = ''): boolean {
  return /^\S/.test(line)
}

/** Removes the indent that all lines share. */
function dedent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const indent = indents.reduce((smallest, each) => Math.min(smallest, each), Number.POSITIVE_INFINITY)
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)).join('\n') : ''
}
