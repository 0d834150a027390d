import type { DiagnosticCode, MdBlock, MdInline, SourcePosition } from './ast'
import type { PositionLocator } from './createPositionLocator'
import type { Token } from './tokenizer'

/** The page, or the part of it inside a directive, that tokens were made of. */
export interface ParserContext {
  /** The page's line, from 0, that is line 0 of the tokens. */
  readonly firstLine: number
  readonly lines: readonly string[]
  readonly locator: PositionLocator
  readonly report: (position: SourcePosition, message: string, code?: DiagnosticCode) => void
  /** The blocks of Markdown that stands inside a directive, with the page's line, from 0, at which it begins. */
  readonly parseNestedBlocks: (markdown: string, firstLine: number, position: SourcePosition) => MdBlock[]
  readonly tokenizeInline: (text: string) => Token[]
  /** A title on a directive's line. */
  readonly parseInline: (markdown: string, line: number) => MdInline[]
}

/** What a directive says: its line, and the Markdown inside it. */
export interface Directive {
  readonly name: string
  /** What stands behind the name on the first line. */
  readonly title: string
  readonly body: string
  /** The page's line, from 0, of the directive and of its body. */
  readonly line: number
  readonly bodyLine: number
  readonly position: SourcePosition
  readonly options: readonly string[]
}

/** A token with those between it and the one that closes it. */
export interface TokenNode {
  readonly token: Token
  readonly children: readonly TokenNode[]
}

/** The tokens as a tree. */
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
