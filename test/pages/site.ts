import { readFileSync } from 'node:fs'
import { indexOrg } from '../../src/org/indexOrg'
import { parseOrg } from '../../src/org/parseOrg'
import type { Org } from '../../src/org/schema'
import type { BuiltSite } from '../../src/pages/site'
import { type PictureFor, sitePages } from '../../src/pages/sitePages'

/** What a build leaves for a site at an address: the page itself, as it is before it is built. */
export function aSite(address = 'https://org.example/atlas/'): BuiltSite {
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
export function pagesOf(org: Org, site = aSite()): Map<string, string> {
  return new Map([...sitePages(indexOf(org), site, () => picture)].map(({ file, html }) => [file, html]))
}

/** A page as the browser reads it. Throws where there is none. */
export function parsed(html: string | undefined): Document {
  if (html === undefined) throw new Error('There is no such page')
  return new DOMParser().parseFromString(html, 'text/html')
}

/** The index of an organisation, read as from a file. */
export function indexOf(org: Org) {
  const parsed = parseOrg(org)
  if (!parsed.ok) throw new Error(parsed.fault.message)
  return indexOrg(parsed.org)
}

const picture: ReturnType<PictureFor> = { path: '/atlas/pictures/1.png', alt: 'A picture' }
