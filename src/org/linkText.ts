/**
 * A link in Markdown: the label as the characters it is, on one line. `address` is absolute; what would end the link
 * early is percent-encoded in it.
 */
export function markdownLink(label: string, address: string): string {
  return `[${plainInMarkdown(inOneLine(label))}](${address.replace(/[()<>\s\\]/g, percentEncoded)})`
}

/** A link in HTML, its label on one line. */
export function htmlLink(label: string, address: string): string {
  return `<a href="${plainInHtml(address)}">${plainInHtml(inOneLine(label))}</a>`
}

/**
 * A page in a frame, in HTML. Sizes are CSS px; on a screen that is narrower the frame is as wide as its place. It may
 * write to the clipboard, so that links can be copied in it.
 */
export function htmlFrame(title: string, address: string, size: { width: number; height: number }): string {
  return [
    `<iframe src="${plainInHtml(address)}" title="${plainInHtml(inOneLine(title))}"`,
    `  width="${size.width}" height="${size.height}" loading="lazy" allow="clipboard-write"`,
    '  style="border: 1px solid #888; max-width: 100%"></iframe>',
  ].join('\n')
}

/** A text in Markdown that is shown as the characters it is: every character that could be a mark is escaped. */
export function plainInMarkdown(text: string): string {
  return text.replace(/[\\|*_`~[\]<>&]/g, '\\$&')
}

function plainInHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character)
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Without line breaks, and without what HTML does not have: control characters, and halves of characters. */
function inOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
