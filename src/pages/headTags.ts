import { escapeHtml, scriptJson } from './html'
import { absolute, type BuiltSite, isKnown } from './site'

/** What a page's head says of it. */
export interface HeadFacts {
  title: string
  description: string
  /** The organisation's name. */
  siteName: string
  /** The path from the host's root that is the page's own, whichever other leads to it. */
  path: string
  /** The picture that unfurls: its path from the host's root, and what it shows; undefined where there is none. */
  picture: { path: string; alt: string } | undefined
  /** Linked data: schema.org. */
  data: unknown
}

/** The head of a page as HTML: what search engines read, and what chats unfurl. Addresses are whole where that can be. */
export function headTags(site: BuiltSite, facts: HeadFacts): string {
  const { title, description, siteName, path, picture, data } = facts
  const address = absolute(site, path)
  const meta: readonly (readonly [key: 'name' | 'property', name: string, content: string])[] = [
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:type', 'website'],
    // Without a host it is no address, and would only be misread.
    ...(isKnown(site.address) ? [['property', 'og:url', address] as const] : []),
    ['property', 'og:site_name', siteName],
    ...(picture ? pictureTags(absolute(site, picture.path), picture.alt) : []),
    ['name', 'twitter:card', picture ? 'summary_large_image' : 'summary'],
  ]
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    ...meta.map(([key, name, content]) => `<meta ${key}="${name}" content="${escapeHtml(content)}">`),
    `<script type="application/ld+json">${scriptJson(data)}</script>`,
  ].join('\n    ')
}

function pictureTags(address: string, alt: string) {
  return [
    ['property', 'og:image', address],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', alt],
  ] as const
}
