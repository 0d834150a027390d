import { isRecord } from '../org/model/isRecord'

/** What a build leaves, as `prerender.json`, for the pages that are made of it and of the data. */
export interface BuiltSite {
  /** Where the site will be: `https://org.example/atlas/`, or as much as is known of that: `/atlas/`, `/`. */
  address: string
  /** The page without any text. */
  page: string
  /** Links for the head of a page with text, and of one with details: their styles and scripts. */
  links: { text: string; details: string }
}

/** The path that a site is mounted at, beginning and ending with a slash. */
export function getBasePath({ address }: BuiltSite): string {
  return new URL(address, 'http://nowhere.invalid').pathname
}

/** A path from the host's root as a whole address, where the host is known. */
export function toAbsoluteUrl({ address }: BuiltSite, path: string): string {
  return hasOrigin(address) ? new URL(path, address).href : path
}

/** Whether a site's address says its host. */
export function hasOrigin(address: string): boolean {
  return /^https?:/.test(address)
}

/** Reads `prerender.json`; undefined where it is not what a build leaves. */
export function parseBuiltSite(text: string): BuiltSite | undefined {
  try {
    const site: unknown = JSON.parse(text)
    return isBuiltSite(site) ? site : undefined
  } catch {
    return undefined
  }
}

function isBuiltSite(value: unknown): value is BuiltSite {
  if (!isRecord(value) || !isRecord(value.links)) return false
  const texts = [value.address, value.page, value.links.text, value.links.details]
  return texts.every((text) => typeof text === 'string')
}
