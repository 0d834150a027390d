import type { DiagnosticCode, MdInline, SourcePosition } from './ast'
import type { Token } from './tokenizer'
import { truncate } from './truncate'

/** Parses what MyST calls a role, {name}`text`: a reference, a link or a text. Others are reported. */
export function parseMystRole(
  token: Token,
  position: SourcePosition,
  report: (position: SourcePosition, message: string, code?: DiagnosticCode) => void,
): MdInline[] {
  const [name = ''] = token.info.trim().split(/[\s.#]/)
  const body = token.content.replace(/\s+/g, ' ').trim()
  const { text, target } = splitTextAndTarget(body)
  switch (name) {
    case 'role':
    case 'team':
      return [{ type: 'reference', kind: name, name: target, text, position }]
    case 'ref':
    case 'numref':
    case 'any':
      return createLink(`#${target}`)
    case 'doc':
      return createLink(/\.md$|:/i.test(target) ? target : `${target}.md`)
    case 'download':
      return createLink(target)
    case 'term':
      return [{ type: 'link', destination: `#term:${target}`, content: [{ type: 'text', text }], position }]
  }
  if (codeRoles.has(name)) return [{ type: 'code', text: body }]
  if (unsupportedRoles.test(name)) {
    report(position, `the MyST role {${truncate(name)}}: ${truncate(body)}`)
    return []
  }
  if (!plainTextRoles.test(name))
    report(position, `the unknown MyST role {${truncate(name)}}; its text is kept`)
  return [{ type: 'text', text: body }]

  function createLink(destination: string): MdInline[] {
    return [{ type: 'link', destination, content: text === target ? [] : [{ type: 'text', text }], position }]
  }
}

const codeRoles: ReadonlySet<string> = new Set(
  'code command envvar file kbd literal option program pycode regexp samp'.split(' '),
)
const plainTextRoles =
  /^(?:abbr|abbreviation|bdg(?:-.*)?|del|dfn|emphasis|guilabel|mailheader|menuselection|rst-class|smallcaps|span|strike|strong|sub|subscript|sup|superscript|u|underline)$/
const unsupportedRoles =
  /^(?:math|eq|eval|cite|cite:.*|footcite.*|octicon|fas?|far|fab|material-.*|image|raw)$/

/** Splits `the text <target>`; if there is only one, it is both. */
function splitTextAndTarget(body: string): { text: string; target: string } {
  const openIndex = body.endsWith('>') ? body.lastIndexOf('<') : -1
  const target = body.slice(openIndex + 1, -1).trim()
  if (openIndex < 0 || target === '') return { text: body, target: body }
  return { text: body.slice(0, openIndex).trim() || target, target }
}
