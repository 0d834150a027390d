/**
 * A link in Markdown: the label as the characters it is, on one line. `address` is absolute; what would end the link
 * early is percent-encoded in it.
 */
export function formatMarkdownLink(label: string, url: string): string {
  return `[${escapeMarkdown(toSingleLine(label))}](${url.replace(/[()<>\s\\]/g, percentEncode)})`
}

/** A link in HTML, its label on one line. */
export function formatHtmlLink(label: string, url: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(toSingleLine(label))}</a>`
}

/**
 * A page in a frame, in HTML. Sizes are CSS px; on a screen that is narrower the frame is as wide as its place. It may
 * write to the clipboard, so that links can be copied in it.
 */
export function formatIframe(title: string, url: string, size: { width: number; height: number }): string {
  return [
    `<iframe src="${escapeHtml(url)}" title="${escapeHtml(toSingleLine(title))}"`,
    `  width="${size.width}" height="${size.height}" loading="lazy" allow="clipboard-write"`,
    '  style="border: 1px solid #888; max-width: 100%"></iframe>',
  ].join('\n')
}

/** A text in Markdown that is shown as the characters it is: every character that could be a mark is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\|*_`~[\]<>&]/g, '\\$&')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlEntities.get(character) ?? character)
}

const htmlEntities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Without line breaks, and without what HTML does not have: control characters, and halves of characters. */
function toSingleLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
