import { escapeXml } from '../graph/xml'
import type { OrgIndex } from '../org/indexOrg'
import { absolute, type BuiltSite, baseOf, isKnown } from './site'
import { sitePaths } from './sitePages'

/** Stands in each of these files, so that they are told from what somebody else put there. */
export const MARK = 'Written by npm run prerender'

/**
 * For search engines, as files by name: `sitemap.xml`, where that would hold too many addresses an index of several
 * others, and at the root of a host a `robots.txt` that names it. None where the site's whole address is not known.
 */
export function siteMap(index: OrgIndex, site: BuiltSite, most = MOST): Map<string, string> {
  if (!isKnown(site.address)) return new Map()
  const root = absolute(site, baseOf(site))
  const files = mapFiles(
    root,
    sitePaths(index, site).map((path) => absolute(site, path)),
    most,
  )
  // A robots.txt counts at a host's root alone.
  if (baseOf(site) === '/')
    files.set('robots.txt', `# ${MARK}\nUser-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`)
  return files
}

// What the format allows in one file: https://www.sitemaps.org/protocol.html
const MOST = 50_000

function mapFiles(root: string, addresses: readonly string[], most: number): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, i) =>
    listed('urlset', 'url', addresses.slice(i * most, (i + 1) * most)),
  )
  const [only = ''] = parts
  if (parts.length === 1) return new Map([['sitemap.xml', only]])
  const files = parts.map((part, i): [string, string] => [`sitemap-${i + 1}.xml`, part])
  const names = files.map(([name]) => root + name)
  return new Map([['sitemap.xml', listed('sitemapindex', 'sitemap', names)], ...files])
}

function listed(list: string, item: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${MARK} -->
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${list}>
`
}
