import type { MdInline, SourcePosition } from './ast'
import { findFirstTag, stripHtmlComments } from './html'
import { parseMystRole } from './parseMystRole'
import type { ParserContext } from './parserContext'
import { getTokenOffset, type Token } from './tokenizer'
import { truncate } from './truncate'

/**
 * Parses inline content that begins on the page's line `firstLine`, from 0. What the inline Markdown of org.json cannot
 * express is reported. Ends are trimmed.
 */
export function parseInlines(content: string, firstLine: number, context: ParserContext): MdInline[] {
  const locate = context.locator.createOffsetLocator(firstLine, content)
  const builder = createInlineBuilder()
  let searchedUpTo = 0

  for (const token of context.tokenizeInline(content)) {
    switch (token.type) {
      case 'text':
        for (const [substitution] of token.content.matchAll(/\{\{[^{}]*\}\}/g)) {
          const index = content.indexOf(substitution, searchedUpTo)
          searchedUpTo = Math.max(searchedUpTo, index + substitution.length)
          context.report(locate(index), `the substitution ${truncate(substitution)}; it is kept as written`)
        }
        builder.addText(token.content)
        break
      case 'softbreak':
        builder.addText(' ')
        break
      case 'hardbreak':
        builder.addText('\n')
        break
      case 'code_inline':
        builder.add({ type: 'code', text: token.content })
        break
      case 'strong_open':
        builder.open((children) => ({ type: 'strong', content: children }))
        break
      case 'em_open':
        builder.open((children) => ({ type: 'emphasis', content: children }))
        break
      case 'link_open':
        openLink(token, locate(getTokenOffset(token)))
        break
      case 'strong_close':
      case 'em_close':
      case 'link_close':
        builder.close()
        break
      case 'role':
        for (const inline of parseMystRole(token, locate(getTokenOffset(token)), context.report))
          builder.add(inline)
        break
      case 'image':
        context.report(
          locate(getTokenOffset(token)),
          `an image: ${truncate(token.content) || 'without alternative text'}`,
        )
        break
      case 'html_inline':
        addHtml(token)
        break
      case 'math_inline':
        context.report(locate(getTokenOffset(token)), `math: ${truncate(token.content)}`)
        break
      case 'footnote_ref':
        break
      default:
        builder.addText(token.content)
    }
  }
  return builder.finish()

  function openLink(token: Token, position: SourcePosition) {
    const destination = token.attrGet('href') ?? ''
    const normalized = normalizeDestination(destination)
    if (normalized === undefined)
      context.report(position, `a link to ${truncate(destination)}; its text is kept`)
    builder.open(
      normalized === undefined
        ? undefined
        : (children) => ({ type: 'link', destination: normalized, content: children, position }),
    )
  }

  function addHtml(token: Token) {
    const { rest } = stripHtmlComments(token.content)
    const tag = findFirstTag(rest)
    if (tag?.toLowerCase() === '<br') builder.addText('\n')
    else if (tag !== undefined)
      context.report(locate(getTokenOffset(token)), `HTML: ${tag}>; the text inside is kept`)
  }
}

/** A destination without the prefixes by which MyST states its kind; undefined if it is not safe to follow. */
function normalizeDestination(destination: string): string | undefined {
  const withoutPrefix = destination.replace(/^(?:project|path|myst):(?=[#./\w])/i, '')
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(withoutPrefix) ?? []
  if (scheme === undefined || /^(?:https?|mailto)$/i.test(scheme)) return withoutPrefix
  // A label may contain a colon, too: `[text](incidents:report)`.
  const isLabel = /^[a-z0-9|@<>*./_\-+:]{1,100}$/i.test(withoutPrefix) && !withoutPrefix.includes('//')
  return isLabel && !/^(?:javascript|vbscript|tel|sms)$/i.test(scheme) ? withoutPrefix : undefined
}

/** Deeper markup is dropped, so that no page causes endless recursion. */
const MAX_INLINE_NESTING = 20

type WrapContent = ((content: readonly MdInline[]) => MdInline) | undefined

function createInlineBuilder() {
  const stack: { content: MdInline[]; wrap: WrapContent }[] = [{ content: [], wrap: undefined }]
  // The content of markup that is dropped goes to the markup around it.
  const skipped: boolean[] = []

  const add = (inline: MdInline) => stack.at(-1)?.content.push(inline)
  return {
    add,
    addText: (text: string) => add({ type: 'text', text }),
    open(wrap: WrapContent) {
      skipped.push(wrap === undefined || stack.length > MAX_INLINE_NESTING)
      if (skipped.at(-1) === false) stack.push({ content: [], wrap })
    },
    close() {
      if (skipped.pop() !== false) return
      const closedNode = stack.pop()
      const wrapped = closedNode?.wrap?.(mergeTexts(closedNode.content))
      if (wrapped && (wrapped.type === 'link' || ('content' in wrapped && wrapped.content.length > 0)))
        add(wrapped)
    },
    finish(): MdInline[] {
      return trimEnds(mergeTexts(stack[0]?.content ?? []))
    },
  }
}

/** Joins adjacent texts and collapses spaces. */
function mergeTexts(content: readonly MdInline[]): MdInline[] {
  const merged: MdInline[] = []
  let texts: string[] = []
  const flushTexts = () => {
    const text = texts
      .join('')
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
    if (text !== '') merged.push({ type: 'text', text })
    texts = []
  }
  for (const inline of content) {
    if (inline.type === 'text') texts.push(inline.text)
    else {
      flushTexts()
      merged.push(inline)
    }
  }
  flushTexts()
  return merged
}

function trimEnds(content: MdInline[]): MdInline[] {
  const [first] = content
  if (first?.type === 'text') content.splice(0, 1, { type: 'text', text: first.text.trimStart() })
  const last = content.at(-1)
  if (last?.type === 'text') content.splice(-1, 1, { type: 'text', text: last.text.trimEnd() })
  return content.filter((inline) => inline.type !== 'text' || inline.text !== '')
}
