/** A text of any origin as HTML, in an element or in a quoted attribute: nothing in it is markup. */
export function escapeHtml(text: string): string {
  return text
    .replace(INVALID_HTML_CHARACTERS, '\uFFFD')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** A value as the content of a script element of JSON: nothing in it ends the element, or begins a comment. */
export function serializeScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

// Control characters, halves of characters, and what is none: https://html.spec.whatwg.org/#preprocessing-the-input-stream
const INVALID_HTML_CHARACTERS =
  /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/gu
