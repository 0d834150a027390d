import type { Diagnostic, HandbookPage, MdBlock } from './ast'
import { createPositionLocator } from './createPositionLocator'
import { createDiagnosticCollector } from './diagnostics'
import { parseBlocks } from './parseBlocks'
import { parseFrontMatter } from './parseFrontMatter'
import { parseInlines } from './parseInlines'
import { buildTokenTree, type ParserContext } from './parserContext'
import { createPageTokenizer, tokenizeInline } from './tokenizer'

/** Directives that are nested deeper are dropped. */
const MAX_DIRECTIVE_NESTING = 16

/**
 * Parses a Markdown page. What cannot be imported is dropped and reported with its line and column, from 1. It never
 * throws. A text made for the purpose may take long; the caller sets a time limit.
 */
export function parsePage(path: string, text: string): { page: HandbookPage; diagnostics: Diagnostic[] } {
  const normalizedText = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
  const lines = normalizedText.split('\n')
  const collector = createDiagnosticCollector(path)
  const locator = createPositionLocator(lines)
  // All parts of the page share it: a link in a directive may have its definition below.
  const env = {}
  const { lineCount: frontMatterLineCount, title } = parseFrontMatter(lines)

  const blocks = parseMarkdown(lines.slice(frontMatterLineCount).join('\n'), frontMatterLineCount, 0)
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.depth === 1)
  if (title && !hasTitle) {
    const position = locator.locateBlock(title.line, /\S/)
    blocks.unshift({ type: 'heading', depth: 1, content: [{ type: 'text', text: title.text }], position })
  }
  return { page: { path, text: normalizedText, blocks }, diagnostics: collector.getDiagnostics() }

  function parseMarkdown(markdown: string, firstLine: number, depth: number): MdBlock[] {
    return parseBlocks(buildTokenTree(tokenizer.parse(markdown, env)), createContext(firstLine, depth))
  }

  function createContext(firstLine: number, depth: number): ParserContext {
    return {
      firstLine,
      lines,
      locator,
      report: collector.report,
      parseNestedBlocks(markdown, line, position) {
        if (markdown.trim() === '') return []
        if (depth < MAX_DIRECTIVE_NESTING) return parseMarkdown(markdown, line, depth + 1)
        collector.report(position, 'content that is nested too deeply')
        return []
      },
      tokenizeInline: (content) => tokenizeInline(tokenizer, content, env),
      parseInline: (content, line) => parseInlines(content, line, createContext(line, depth)),
    }
  }
}

const tokenizer = createPageTokenizer()
