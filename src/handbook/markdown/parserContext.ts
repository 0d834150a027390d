import type { DiagnosticCode, MdBlock, MdInline, SourcePosition } from './ast'
import type { PositionLocator } from './createPositionLocator'
import type { Token } from './tokenizer'

/** What is known of the page, or of the part inside a directive, while its tokens are parsed. */
export interface ParserContext {
  /** The page's line, from 0, at which line 0 of the tokens is. */
  readonly firstLine: number
  readonly lines: readonly string[]
  readonly locator: PositionLocator
  readonly report: (position: SourcePosition, message: string, code?: DiagnosticCode) => void
  /** Parses the Markdown inside a directive, which begins at the page's line `firstLine`, from 0. */
  readonly parseNestedBlocks: (markdown: string, firstLine: number, position: SourcePosition) => MdBlock[]
  readonly tokenizeInline: (text: string) => Token[]
  /** Parses a title on a directive's line. */
  readonly parseInline: (markdown: string, line: number) => MdInline[]
}

/** A directive: its first line, and the Markdown inside it. */
export interface Directive {
  readonly name: string
  /** The text after the name on the first line. */
  readonly title: string
  readonly body: string
  /** The page's lines, from 0, of the directive and of its body. */
  readonly line: number
  readonly bodyLine: number
  readonly position: SourcePosition
  readonly options: readonly string[]
}

/** A token and the tokens up to the one that closes it. */
export interface TokenNode {
  readonly token: Token
  readonly children: readonly TokenNode[]
}

/** Nests tokens by their opening and closing. */
export function buildTokenTree(tokens: readonly Token[]): readonly TokenNode[] {
  const roots: TokenNode[] = []
  const openLists = [roots]
  for (const token of tokens) {
    if (token.nesting < 0) {
      if (openLists.length > 1) openLists.pop()
      continue
    }
    const children: TokenNode[] = []
    openLists.at(-1)?.push({ token, children })
    if (token.nesting > 0) openLists.push(children)
  }
  return roots
}

/** The page's line, from 0, at which a block begins. */
export function findBlockLine({ token, children }: TokenNode, context: ParserContext): number {
  if (token.map) return token.map[0] + context.firstLine
  const [firstChild] = children
  return firstChild ? findBlockLine(firstChild, context) : context.firstLine
}
