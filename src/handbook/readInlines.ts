import { firstTag, withoutComments } from './html'
import type { Inline, Place } from './page'
import { shortened } from './shortened'
import type { Source } from './source'
import { readTextRole } from './textRoles'
import { offsetOf, type Token } from './tokenizer'

/** What a line of text says that begins on a line of the page, counted from 0, as far as DATA.md's inline Markdown can; what it can't is reported. Ends are trimmed. */
export function readInlines(content: string, firstLine: number, source: Source): Inline[] {
  const placeOf = source.places.within(firstLine, content)
  const line = lineBuilder()
  let searched = 0

  for (const token of source.tokensInLine(content)) {
    switch (token.type) {
      case 'text':
        for (const [substitution] of token.content.matchAll(/\{\{[^{}]*\}\}/g)) {
          const at = content.indexOf(substitution, searched)
          searched = Math.max(searched, at + substitution.length)
          source.report(placeOf(at), `the substitution ${shortened(substitution)} is left as it is written`)
        }
        line.text(token.content)
        break
      case 'softbreak':
        line.text(' ')
        break
      case 'hardbreak':
        line.text('\n')
        break
      case 'code_inline':
        line.add({ type: 'code', text: token.content })
        break
      case 'strong_open':
        line.open((inside) => ({ type: 'strong', content: inside }))
        break
      case 'em_open':
        line.open((inside) => ({ type: 'emphasis', content: inside }))
        break
      case 'link_open':
        openLink(token, placeOf(offsetOf(token)))
        break
      case 'strong_close':
      case 'em_close':
      case 'link_close':
        line.close()
        break
      case 'role':
        for (const read of readTextRole(token, placeOf(offsetOf(token)), source.report)) line.add(read)
        break
      case 'image':
        source.report(placeOf(offsetOf(token)), `an image: ${shortened(token.content) || 'without a text'}`)
        break
      case 'html_inline':
        readHtml(token)
        break
      case 'math_inline':
        source.report(placeOf(offsetOf(token)), `math: ${shortened(token.content)}`)
        break
      case 'footnote_ref':
        break
      default:
        line.text(token.content)
    }
  }
  return line.done()

  function openLink(token: Token, at: Place) {
    const destination = token.attrGet('href') ?? ''
    const followed = followable(destination)
    if (followed === undefined) source.report(at, `a link to ${shortened(destination)}; its text is kept`)
    line.open(
      followed === undefined
        ? undefined
        : (inside) => ({ type: 'link', destination: followed, content: inside, at }),
    )
  }

  function readHtml(token: Token) {
    const { rest } = withoutComments(token.content)
    const tag = firstTag(rest)
    if (tag?.toLowerCase() === '<br') line.text('\n')
    else if (tag !== undefined)
      source.report(placeOf(offsetOf(token)), `HTML: ${tag}>; the text inside is kept`)
  }
}

/** A destination as it is written, without the words of MyST that say what kind it is; nothing if no page may follow it. */
function followable(destination: string): string | undefined {
  const plain = destination.replace(/^(?:project|path|myst):(?=[#./\w])/i, '')
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(plain) ?? []
  if (scheme === undefined || /^(?:https?|mailto)$/i.test(scheme)) return plain
  // A label may have a colon too: `[text](incidents:report)`.
  const isLabel = /^[a-z0-9|@<>*./_\-+:]{1,100}$/i.test(plain) && !plain.includes('//')
  return isLabel && !/^(?:javascript|vbscript|tel|sms)$/i.test(scheme) ? plain : undefined
}

/** Deeper marks than people write are left off, so that no page makes others recurse without end. */
const DEEPEST = 20

type Mark = ((content: readonly Inline[]) => Inline) | undefined

function lineBuilder() {
  const open: { content: Inline[]; mark: Mark }[] = [{ content: [], mark: undefined }]
  // Of marks that are too deep, or that are left off, what they hold goes to the mark around them.
  const leftOff: boolean[] = []

  const add = (inline: Inline) => open.at(-1)?.content.push(inline)
  return {
    add,
    text: (text: string) => add({ type: 'text', text }),
    open(mark: Mark) {
      leftOff.push(mark === undefined || open.length > DEEPEST)
      if (leftOff.at(-1) === false) open.push({ content: [], mark })
    },
    close() {
      if (leftOff.pop() !== false) return
      const closed = open.pop()
      const marked = closed?.mark?.(joined(closed.content))
      if (marked && (marked.type === 'link' || ('content' in marked && marked.content.length > 0)))
        add(marked)
    },
    done(): Inline[] {
      return trimmed(joined(open[0]?.content ?? []))
    },
  }
}

/** Neighbouring texts as one, with single spaces. */
function joined(content: readonly Inline[]): Inline[] {
  const found: Inline[] = []
  let texts: string[] = []
  const finish = () => {
    const text = texts
      .join('')
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
    if (text !== '') found.push({ type: 'text', text })
    texts = []
  }
  for (const inline of content) {
    if (inline.type === 'text') texts.push(inline.text)
    else {
      finish()
      found.push(inline)
    }
  }
  finish()
  return found
}

function trimmed(content: Inline[]): Inline[] {
  const [first] = content
  if (first?.type === 'text') content.splice(0, 1, { type: 'text', text: first.text.trimStart() })
  const last = content.at(-1)
  if (last?.type === 'text') content.splice(-1, 1, { type: 'text', text: last.text.trimEnd() })
  return content.filter((inline) => inline.type !== 'text' || inline.text !== '')
}
