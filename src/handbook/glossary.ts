import type { Directive } from './directives'
import type { Block, GlossaryEntry } from './page'
import type { Source } from './source'

/** A glossary as Sphinx writes it, terms with what they mean indented below, or as a Markdown definition list. */
export function readGlossary({ body, bodyLine, at }: Directive, source: Source): Block[] {
  const lines = body.split('\n')
  if (lines.some((line) => /^:\s/.test(line))) return source.readInside(body, bodyLine, at)
  const entries: GlossaryEntry[] = []
  for (let i = 0; i < lines.length; ) {
    const terms: Omit<GlossaryEntry, 'blocks'>[] = []
    for (; i < lines.length && isTerm(lines[i]); i += 1) {
      const term = (lines[i] ?? '').replace(/\s+:\s.*$/, '').trim()
      const place = source.places.ofBlock(bodyLine + i, /\S/)
      if (term !== '') terms.push({ term: source.readLine(term, bodyLine + i), at: place })
    }
    const start = i
    while (i < lines.length && !isTerm(lines[i])) i += 1
    const blocks = source.readInside(outdented(lines.slice(start, i)), bodyLine + start, at)
    entries.push(...terms.map((term) => ({ ...term, blocks })))
  }
  return entries.length === 0 ? [] : [{ type: 'glossary', entries, at }]
}

function isTerm(line = ''): boolean {
  return /^\S/.test(line)
}

/** Lines without the indent that all of them have. */
function outdented(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const indent = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)).join('\n') : ''
}
