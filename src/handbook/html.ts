/** HTML without its comments, and whether the last of them is closed. Linear in the text's length. */
export function withoutComments(html: string): { rest: string; closed: boolean } {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = html.indexOf('<!--', at)
    if (start < 0) return { rest: kept.join('') + html.slice(at), closed: true }
    kept.push(html.slice(at, start))
    const end = html.indexOf('-->', start + 2)
    if (end < 0) return { rest: kept.join(''), closed: false }
    at = end + 3
  }
}

/** The first tag that opens something, as it is shown in a finding; nothing where there is none. */
export function firstTag(html: string): string | undefined {
  return /<[a-z][^\s>/]*/i.exec(html)?.[0].slice(0, 40)
}
