import type { BuiltSite } from './site'

/** What a page says. */
export interface PageContent {
  /** Its path from the host's root, percent-encoded as in an address. */
  path: string
  /** Tags for its head, and the HTML of its text. */
  head: string
  body: string
  hasDetails: boolean
}

/** The built page with a text in it. Throws where the page is not as the build leaves it: a fault of ours. */
export function fillPage({ page, links }: BuiltSite, { path, head, body, hasDetails }: PageContent): string {
  const added = links.text + (hasDetails ? links.details : '')
  const parts: readonly [RegExp, string][] = [
    [/<html /, `${MARK}${path}" `],
    [/<meta name="description"[^>]*>\s*<title>[^<]*<\/title>/, head],
    [/<\/head>/, `${added}</head>`],
    [/<div id="root"><\/div>/, `<div id="root">${body}</div>`],
    [/<noscript>[^<]*<\/noscript>/, ''],
  ]
  return parts.reduce((html, [place, text]) => replaceOnce(html, place, text), page)
}

/** Whether a page begins as those do that `fillPage` makes. */
export function isFilled(html: string): boolean {
  return html.slice(0, 100).includes(MARK)
}

const MARK = '<html data-page="'

function replaceOnce(html: string, place: RegExp, text: string): string {
  if (!place.test(html)) throw new Error(`The built page has no ${place.source}`)
  // Given as a function: in a text, `$` would mean something.
  return html.replace(place, () => text)
}
