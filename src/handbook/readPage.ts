import { collectFindings } from './findings'
import { frontMatterOf } from './frontMatter'
import type { Block, Finding, Page } from './page'
import { placesIn } from './places'
import { readBlocks } from './readBlocks'
import { readInlines } from './readInlines'
import { nested, type Source } from './source'
import { pageTokenizer, tokensInLine } from './tokenizer'

/** Directives nested deeper than this are left out. */
const DEEPEST = 16

/**
 * Reads one Markdown page. What can't be carried is left out and reported, each with its line and column in the page,
 * from 1. Never throws, whatever the text is. It may take long on a text made for that; the caller sets the deadline.
 */
export function readPage(path: string, text: string): { page: Page; findings: Finding[] } {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
  const lines = plain.split('\n')
  const found = collectFindings(path)
  const places = placesIn(lines)
  // Shared by all parts of the page: a link in a directive may have its definition below.
  const known = {}
  const { lines: skipped, title } = frontMatterOf(lines)

  const blocks = blocksOf(lines.slice(skipped).join('\n'), skipped, 0)
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.depth === 1)
  if (title && !hasTitle) {
    const at = places.ofBlock(title.line, /\S/)
    blocks.unshift({ type: 'heading', depth: 1, content: [{ type: 'text', text: title.text }], at })
  }
  return { page: { path, text: plain, blocks }, findings: found.all() }

  function blocksOf(markdown: string, firstLine: number, depth: number): Block[] {
    return readBlocks(nested(tokenizer.parse(markdown, known)), sourceAt(firstLine, depth))
  }

  function sourceAt(firstLine: number, depth: number): Source {
    return {
      firstLine,
      lines,
      places,
      report: found.report,
      readInside(inside, line, at) {
        if (inside.trim() === '') return []
        if (depth < DEEPEST) return blocksOf(inside, line, depth + 1)
        found.report(at, 'what is nested too deep to be read')
        return []
      },
      tokensInLine: (inside) => tokensInLine(tokenizer, inside, known),
      readLine: (inside, line) => readInlines(inside, line, sourceAt(line, depth)),
    }
  }
}

const tokenizer = pageTokenizer()
