import { firstTag, withoutComments } from './html'
import type { Inline, Place } from './page'
import { shortened } from './shortened'
import { lineOf, type Node, type Source } from './source'
import { readTextRole } from './textRoles'
import { offsetOf, type Token } from './tokenizer'

/** What a line's marks say, as far as DATA.md's inline Markdown can; what it can't is reported. Ends are trimmed. */
export function readInlines(node: Node, source: Source): Inline[] {
  const { content, children } = node.token
  const placeOf = source.places.within(lineOf(node, source), content)
  const line = lineBuilder()
  let searched = 0

  for (const token of children ?? []) {
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
    if (followed !== undefined)
      return line.open((inside) => ({ type: 'link', destination: followed, content: inside, at }))
    source.report(at, `a link to ${shortened(destination)}; its text is kept`)
    line.open(undefined)
  }

  function readHtml(token: Token) {
    const { rest } = withoutComments(token.content)
    if (/^<br\b/i.test(rest)) return line.text('\n')
    const tag = firstTag(rest)
    if (tag !== undefined) source.report(placeOf(offsetOf(token)), `HTML: ${tag}>; the text inside is kept`)
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
  // Where marks are too deep, what they hold goes to the mark around them.
  const skipped: boolean[] = []

  const add = (inline: Inline) => {
    const content = open.at(-1)?.content ?? []
    const last = content.at(-1)
    if (inline.type === 'text' && inline.text === '') return
    if (inline.type === 'text' && last?.type === 'text')
      content.splice(-1, 1, { type: 'text', text: spaced(last.text + inline.text) })
    else content.push(inline.type === 'text' ? { type: 'text', text: spaced(inline.text) } : inline)
  }
  return {
    add,
    text: (text: string) => add({ type: 'text', text }),
    open(mark: Mark) {
      const skip = mark === undefined || open.length > DEEPEST
      skipped.push(skip)
      if (!skip) open.push({ content: [], mark })
    },
    close() {
      if (skipped.pop() !== false) return
      const closed = open.pop()
      if (!closed?.mark) return
      const marked = closed.mark(closed.content)
      if (closed.content.length > 0 || marked.type === 'link') add(marked)
    },
    done(): Inline[] {
      return trimmed(open[0]?.content ?? [])
    },
  }
}

function spaced(text: string): string {
  return text.replace(/[ \t]{2,}/g, ' ').replace(/ ?\n ?/g, '\n')
}

function trimmed(content: Inline[]): Inline[] {
  const [first] = content
  if (first?.type === 'text') content.splice(0, 1, { type: 'text', text: first.text.trimStart() })
  const last = content.at(-1)
  if (last?.type === 'text') content.splice(-1, 1, { type: 'text', text: last.text.trimEnd() })
  return content.filter((inline) => inline.type !== 'text' || inline.text !== '')
}
