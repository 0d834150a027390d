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
export function baseOf({ address }: BuiltSite): string {
  return new URL(address, 'http://nowhere.invalid').pathname
}

/** A path from the host's root as a whole address, where the host is known. */
export function absolute({ address }: BuiltSite, path: string): string {
  return isKnown(address) ? new URL(path, address).href : path
}

/** Whether a site's address says its host. */
export function isKnown(address: string): boolean {
  return /^https?:/.test(address)
}

/** Reads `prerender.json`; undefined where it is not what a build leaves. */
export function readSite(text: string): BuiltSite | undefined {
  try {
    const site: unknown = JSON.parse(text)
    return isSite(site) ? site : undefined
  } catch {
    return undefined
  }
}

function isSite(value: unknown): value is BuiltSite {
  if (!isObject(value) || !isObject(value.links)) return false
  const texts = [value.address, value.page, value.links.text, value.links.details]
  return texts.every((text) => typeof text === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
