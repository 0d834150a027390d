/** Removes comments from HTML; `isClosed` says whether the last one ends. Linear in the text's length. */
export function stripHtmlComments(html: string): { rest: string; isClosed: boolean } {
  const parts: string[] = []
  let index = 0
  for (;;) {
    const start = html.indexOf('<!--', index)
    if (start < 0) return { rest: parts.join('') + html.slice(index), isClosed: true }
    parts.push(html.slice(index, start))
    const end = html.indexOf('-->', start + 2)
    if (end < 0) return { rest: parts.join(''), isClosed: false }
    index = end + 3
  }
}

/** The first opening tag, shortened for a diagnostic. */
export function findFirstTag(html: string): string | undefined {
  return /<[a-z][^\s>/]*/i.exec(html)?.[0].slice(0, 40)
}
