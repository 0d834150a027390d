import { type BuiltSite, hasOrigin, toAbsoluteUrl } from './builtSite'
import { escapeHtml, serializeScriptJson } from './escapeHtml'

/** What a page's head says of it. */
export interface PageMetadata {
  title: string
  description: string
  /** The organisation's name. */
  siteName: string
  /** The path from the host's root that is the page's own, whichever other leads to it. */
  path: string
  /** The picture that unfurls: its path from the host's root, and what it shows; undefined where there is none. */
  previewImage: { path: string; alt: string } | undefined
  /** Linked data: schema.org. */
  linkedData: unknown
}

/** The head of a page as HTML: what search engines read, and what chats unfurl. Addresses are whole where that can be. */
export function renderHeadTags(site: BuiltSite, metadata: PageMetadata): string {
  const { title, description, siteName, path, previewImage, linkedData } = metadata
  const canonicalUrl = toAbsoluteUrl(site, path)
  const metaTags: readonly (readonly [key: 'name' | 'property', name: string, content: string])[] = [
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:type', 'website'],
    // Without a host it is no address, and would only be misread.
    ...(hasOrigin(site.address) ? [['property', 'og:url', canonicalUrl] as const] : []),
    ['property', 'og:site_name', siteName],
    ...(previewImage ? listOpenGraphImageTags(toAbsoluteUrl(site, previewImage.path), previewImage.alt) : []),
    ['name', 'twitter:card', previewImage ? 'summary_large_image' : 'summary'],
  ]
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(canonicalUrl)}">`,
    ...metaTags.map(([key, name, content]) => `<meta ${key}="${name}" content="${escapeHtml(content)}">`),
    `<script type="application/ld+json">${serializeScriptJson(linkedData)}</script>`,
  ].join('\n    ')
}

function listOpenGraphImageTags(imageUrl: string, alt: string) {
  return [
    ['property', 'og:image', imageUrl],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', alt],
  ] as const
}
