import { createTokenizer } from 'myst-parser'

export type Tokenizer = ReturnType<typeof createTokenizer>
export type Token = ReturnType<Tokenizer['parse']>[number]

/** Blocks nested deeper than this are left out by the tokenizer, which says nothing of it; each list takes two. */
export const MAX_NESTING = 100

/** What a mark inside a line is, by where it begins in its paragraph's text. */
const offsets = new WeakMap<Token, number>()

/** The tokenizer of myst-parser, set to tell what stands where and to leave every character as it is written. */
export function pageTokenizer(): Tokenizer {
  const tokenizer = createTokenizer({
    extensions: { smartquotes: false, frontmatter: false, citations: false, tasklist: false },
  })
  Object.assign(tokenizer.options, { maxNesting: MAX_NESTING })
  // Directives and footnotes are read from the tokens by our own code: these rules parse them anew for each one that
  // they stand beside, which takes minutes on a long page, and lose lines on the way.
  tokenizer.core.ruler.disable(['fence_to_directive', 'run_directives', 'run_roles', 'footnote_tail'])
  tokenizer.inline.ruler.at('math_inline', mathInline)
  tokenizer.normalizeLink = (destination) => destination
  tokenizer.normalizeLinkText = (text) => text
  // Which destinations may be followed is decided when the page is read, where what is dropped can be reported.
  tokenizer.validateLink = () => true
  tokenizer.inline.State = class extends tokenizer.inline.State {
    override push(...args: Parameters<InlineState['push']>) {
      const token = super.push(...args)
      if (placed.has(token.type)) offsets.set(token, this.pos)
      return token
    }
  }
  return tokenizer
}

/** Where a mark begins in the content of its inline token: 0 where that is not known. */
export function offsetOf(token: Token): number {
  const offset = offsets.get(token) ?? 0
  // The rule for links pushes its token when it is past the bracket.
  return token.type === 'link_open' && token.markup !== 'autolink' ? Math.max(0, offset - 1) : offset
}

type InlineState = InstanceType<Tokenizer['inline']['State']>

const placed: ReadonlySet<string> = new Set(['link_open', 'role', 'image', 'html_inline', 'math_inline'])

/** Math only where it can't be money: no space inside the dollars, and no digit after the last. */
function mathInline(state: InlineState, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '$') return false
  mathPattern.lastIndex = state.pos
  const [math] = mathPattern.exec(state.src) ?? []
  if (math === undefined) return false
  if (!silent) state.push('math_inline', 'math', 0).content = math
  state.pos += math.length
  return true
}

const mathPattern = /\$\$(?:\\[\s\S]|[^\\$])+\$\$|\$(?=[^\s$])(?:\\[\s\S]|[^\\$])*(?<![\s\\])\$(?!\d)/y
