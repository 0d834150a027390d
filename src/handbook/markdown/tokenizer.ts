import { createTokenizer } from 'myst-parser'

export type Tokenizer = ReturnType<typeof createTokenizer>
export type Token = ReturnType<Tokenizer['parse']>[number]

/** The tokenizer silently drops blocks that are nested deeper. Each list counts twice. */
export const MAX_BLOCK_NESTING = 100

/** For each inline token its offset in the paragraph's text. */
const tokenOffsets = new WeakMap<Token, number>()

/** The tokenizer of myst-parser, configured to record positions and to keep every character as written. */
export function createPageTokenizer(): Tokenizer {
  const tokenizer = createTokenizer({
    extensions: { smartquotes: false, frontmatter: false, citations: false, tasklist: false },
  })
  Object.assign(tokenizer.options, { maxNesting: MAX_BLOCK_NESTING })
  // Our own code tokenizes the content of blocks, one block at a time: all tokens of a long page at once would take
  // hundreds of megabytes, and the rules for directives lose lines and take minutes.
  tokenizer.core.ruler.disable(
    ['inline', 'text_join', 'fence_to_directive', 'run_directives', 'run_roles', 'footnote_tail'],
    true,
  )
  tokenizer.inline.ruler.at('parse_roles', tokenizeRole)
  tokenizer.inline.ruler.at('math_inline', tokenizeMath)
  tokenizer.normalizeLink = (destination) => destination
  tokenizer.normalizeLinkText = (text) => text
  // parseInlines decides which destinations are safe, because it can report the others.
  tokenizer.validateLink = () => true
  tokenizer.inline.State = class extends tokenizer.inline.State {
    override push(...args: Parameters<InlineState['push']>) {
      const token = super.push(...args)
      if (tokenTypesWithOffset.has(token.type)) tokenOffsets.set(token, this.pos)
      return token
    }
  }
  return tokenizer
}

/** Tokenizes inline content; `env` holds the page's link definitions. */
export function tokenizeInline(tokenizer: Tokenizer, text: string, env: object): Token[] {
  const tokens: Token[] = []
  tokenizer.inline.parse(text, tokenizer, env, tokens)
  return tokens
}

/** The offset of a token in its paragraph; 0 if it is not known. */
export function getTokenOffset(token: Token): number {
  const offset = tokenOffsets.get(token) ?? 0
  // The rule for links pushes its token after it has read the bracket.
  return token.type === 'link_open' && token.markup !== 'autolink' ? Math.max(0, offset - 1) : offset
}

type InlineState = InstanceType<Tokenizer['inline']['State']>

const tokenTypesWithOffset: ReadonlySet<string> = new Set([
  'link_open',
  'role',
  'image',
  'html_inline',
  'math_inline',
])

/** Replaces MyST's own rule, which reads to the end of the text for every brace. */
function tokenizeRole(state: InlineState, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '{') return false
  rolePattern.lastIndex = state.pos
  const [opening, name = '', ticks = ''] = rolePattern.exec(state.src) ?? []
  if (opening === undefined) return false
  const contentStart = state.pos + opening.length
  const contentEnd = findClosingTicks(state.src, contentStart, ticks)
  if (contentEnd <= contentStart) return false
  if (!silent) {
    const token = state.push('role', '', 0)
    token.info = name
    token.content = state.src.slice(contentStart, contentEnd)
  }
  state.pos = contentEnd + ticks.length
  return true
}

const rolePattern = /\{\s*([^{}`]{1,200})\}(`+)/y

/** The index of the next run of exactly these backticks, or -1. */
function findClosingTicks(text: string, start: number, ticks: string): number {
  let index = text.indexOf(ticks, start)
  while (index >= 0) {
    let end = index
    while (text.charAt(end) === '`') end += 1
    if (end - index === ticks.length) return index
    index = text.indexOf(ticks, end)
  }
  return -1
}

/** Math, but not amounts of money: there is no space inside the dollars, and no digit after the last. */
function tokenizeMath(state: InlineState, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '$') return false
  mathPattern.lastIndex = state.pos
  const [math] = mathPattern.exec(state.src) ?? []
  if (math === undefined) return false
  if (!silent) state.push('math_inline', 'math', 0).content = math
  state.pos += math.length
  return true
}

const mathPattern = /\$\$(?:\\[\s\S]|[^\\$])+\$\$|\$(?=[^\s$])(?:\\[\s\S]|[^\\$])*(?<![\s\\])\$(?!\d)/y
