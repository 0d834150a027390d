import type { BuiltSite } from './builtSite'

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
export function fillTemplate(
  { page: template, links }: BuiltSite,
  { path, head, body, hasDetails }: PageContent,
): string {
  const stylesheetLinks = links.text + (hasDetails ? links.details : '')
  const replacements: readonly [RegExp, string][] = [
    [/<html /, `${PRERENDERED_MARK}${path}" `],
    [/<meta name="description"[^>]*>\s*<title>[^<]*<\/title>/, head],
    [/<\/head>/, `${stylesheetLinks}</head>`],
    [/<div id="root"><\/div>/, `<div id="root">${body}</div>`],
    [/<noscript>[^<]*<\/noscript>/, ''],
  ]
  return replacements.reduce(
    (html, [pattern, replacement]) => replaceOnce(html, pattern, replacement),
    template,
  )
}

/** Whether a page begins as those do that `fillPage` makes. */
export function isPrerendered(html: string): boolean {
  return html.slice(0, 100).includes(PRERENDERED_MARK)
}

const PRERENDERED_MARK = '<html data-page="'

function replaceOnce(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`The built page has no ${pattern.source}`)
  // Given as a function: in a text, `$` would mean something.
  return html.replace(pattern, () => replacement)
}
