import { escapeXml } from '../graph/svg/xml'
import type { OrgIndex } from '../org/model/indexOrg'
import { type BuiltSite, getBasePath, hasOrigin, toAbsoluteUrl } from './builtSite'
import { listSitePaths } from './renderSitePages'

/** Stands in each of these files, so that they are told from what somebody else put there. */
export const GENERATED_FILE_MARK = 'Written by npm run prerender'

/**
 * For search engines, as files by name: `sitemap.xml`, where that would hold too many addresses an index of several
 * others, and at the root of a host a `robots.txt` that names it. None where the site's whole address is not known.
 */
export function buildSitemap(
  index: OrgIndex,
  site: BuiltSite,
  maxUrls = MAX_SITEMAP_URLS,
): Map<string, string> {
  if (!hasOrigin(site.address)) return new Map()
  const rootUrl = toAbsoluteUrl(site, getBasePath(site))
  const files = buildSitemapFiles(
    rootUrl,
    listSitePaths(index, site).map((path) => toAbsoluteUrl(site, path)),
    maxUrls,
  )
  // A robots.txt counts at a host's root alone.
  if (getBasePath(site) === '/')
    files.set(
      'robots.txt',
      `# ${GENERATED_FILE_MARK}\nUser-agent: *\nAllow: /\n\nSitemap: ${rootUrl}sitemap.xml\n`,
    )
  return files
}

// What the format allows in one file: https://www.sitemaps.org/protocol.html
const MAX_SITEMAP_URLS = 50_000

function buildSitemapFiles(rootUrl: string, urls: readonly string[], maxUrls: number): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(urls.length / maxUrls) }, (_, i) =>
    renderUrlList('urlset', 'url', urls.slice(i * maxUrls, (i + 1) * maxUrls)),
  )
  const [only = ''] = parts
  if (parts.length === 1) return new Map([['sitemap.xml', only]])
  const files = parts.map((part, i): [string, string] => [`sitemap-${i + 1}.xml`, part])
  const names = files.map(([name]) => rootUrl + name)
  return new Map([['sitemap.xml', renderUrlList('sitemapindex', 'sitemap', names)], ...files])
}

function renderUrlList(listElement: string, itemElement: string, urls: readonly string[]): string {
  const lines = urls.map((address) => `<${itemElement}><loc>${escapeXml(address)}</loc></${itemElement}>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${GENERATED_FILE_MARK} -->
<${listElement} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${listElement}>
`
}
