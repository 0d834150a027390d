import type { FindingCode, Inline, Place } from './page'
import { shortened } from './shortened'
import type { Token } from './tokenizer'

/** What MyST calls a role, {name}`text`: a reference or a link, a text, or nothing that can be carried, and reported. */
export function readTextRole(
  token: Token,
  at: Place,
  report: (at: Place, message: string, code?: FindingCode) => void,
): Inline[] {
  const [name = ''] = token.info.trim().split(/[\s.#]/)
  const body = token.content.replace(/\s+/g, ' ').trim()
  const { text, target } = parts(body)
  switch (name) {
    case 'role':
    case 'team':
      return [{ type: 'reference', kind: name, name: target, text, at }]
    case 'ref':
    case 'numref':
    case 'any':
      return link(`#${target}`)
    case 'doc':
      return link(/\.md$|:/i.test(target) ? target : `${target}.md`)
    case 'download':
      return link(target)
    case 'term':
      return [{ type: 'link', destination: `#term:${target}`, content: [{ type: 'text', text }], at }]
  }
  if (codes.has(name)) return [{ type: 'code', text: body }]
  if (carriesNothing.test(name)) {
    report(at, `{${shortened(name)}}: ${shortened(body)}`)
    return []
  }
  if (!texts.test(name)) report(at, `{${shortened(name)}} is not known; its text is kept`)
  return [{ type: 'text', text: body }]

  function link(destination: string): Inline[] {
    return [{ type: 'link', destination, content: text === target ? [] : [{ type: 'text', text }], at }]
  }
}

const codes: ReadonlySet<string> = new Set(
  'code command envvar file kbd literal option program pycode regexp samp'.split(' '),
)
const texts =
  /^(?:abbr|abbreviation|bdg(?:-.*)?|del|dfn|emphasis|guilabel|mailheader|menuselection|rst-class|smallcaps|span|strike|strong|sub|subscript|sup|superscript|u|underline)$/
const carriesNothing = /^(?:math|eq|eval|cite|cite:.*|footcite.*|octicon|fas?|far|fab|material-.*|image|raw)$/

/** The text and the target of `the text <target>`; one is the other where only one is given. */
function parts(body: string): { text: string; target: string } {
  const open = body.endsWith('>') ? body.lastIndexOf('<') : -1
  const target = body.slice(open + 1, -1).trim()
  if (open < 0 || target === '') return { text: body, target: body }
  return { text: body.slice(0, open).trim() || target, target }
}
