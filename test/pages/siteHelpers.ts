import { readFileSync } from 'node:fs'
import { indexOrg } from '../../src/org/model/indexOrg'
import type { Org } from '../../src/org/model/schema'
import { parseOrg } from '../../src/org/parse/parseOrg'
import type { BuiltSite } from '../../src/pages/builtSite'
import { type PreviewImageLookup, renderSitePages } from '../../src/pages/renderSitePages'

/** What a build leaves for a site at an address: the page itself, as it is before it is built. */
export function createBuiltSite(address = 'https://org.example/atlas/'): BuiltSite {
  return {
    address,
    page: readFileSync('index.html', 'utf8'),
    links: {
      text: '<link rel="stylesheet" href="text.css">',
      details: '<link rel="stylesheet" href="details.css">',
    },
  }
}

/** The pages of an organisation as HTML, by their files. */
export function renderPages(org: Org, site = createBuiltSite()): Map<string, string> {
  return new Map(
    [...renderSitePages(indexParsedOrg(org), site, () => previewImage)].map(({ file, html }) => [file, html]),
  )
}

/** A page as the browser reads it. Throws where there is none. */
export function parseHtml(html: string | undefined): Document {
  if (html === undefined) throw new Error('There is no such page')
  return new DOMParser().parseFromString(html, 'text/html')
}

/** The index of an organisation, read as from a file. */
export function indexParsedOrg(org: Org) {
  const parsed = parseOrg(org)
  if (!parsed.ok) throw new Error(parsed.fault.message)
  return indexOrg(parsed.org)
}

const previewImage: ReturnType<PreviewImageLookup> = { path: '/atlas/pictures/1.png', alt: 'A picture' }
