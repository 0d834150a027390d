import type { Block, FindingCode, Inline, Place } from './page'
import type { Places } from './places'
import type { Token } from './tokenizer'

/** The page, or the part of it inside a directive, that tokens were made of. */
export interface Source {
  /** The page's line, from 0, that is line 0 of the tokens. */
  readonly firstLine: number
  readonly lines: readonly string[]
  readonly places: Places
  readonly report: (at: Place, message: string, code?: FindingCode) => void
  /** The blocks of Markdown that stands inside a directive, with the page's line, from 0, at which it begins. */
  readonly readInside: (markdown: string, firstLine: number, at: Place) => Block[]
  readonly tokensInLine: (text: string) => Token[]
  /** A title on a directive's line. */
  readonly readLine: (markdown: string, line: number) => Inline[]
}

/** A token with those between it and the one that closes it. */
export interface Node {
  readonly token: Token
  readonly inside: readonly Node[]
}

/** The tokens as a tree. */
export function nested(tokens: readonly Token[]): readonly Node[] {
  const top: Node[] = []
  const open = [top]
  for (const token of tokens) {
    if (token.nesting < 0) {
      if (open.length > 1) open.pop()
      continue
    }
    const inside: Node[] = []
    open.at(-1)?.push({ token, inside })
    if (token.nesting > 0) open.push(inside)
  }
  return top
}

/** The page's line, from 0, at which a block begins. */
export function lineOf({ token, inside }: Node, source: Source): number {
  if (token.map) return token.map[0] + source.firstLine
  const [first] = inside
  return first ? lineOf(first, source) : source.firstLine
}
