import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { counted } from '../org/counted'
import { isFilled } from '../pages/fillPage'
import { MARK } from '../pages/siteMap'
import type { SitePage } from '../pages/sitePages'
import { writeWhole } from './writeWhole'

/**
 * Writes a site's pages and other files into its folder, and removes the pages that were written earlier and are no
 * longer among them. A page or file that somebody else put there stays, and is named. What is the same is not written
 * again, so that it keeps its date; a host may serve the folder meanwhile.
 */
export function writePages(
  folder: string,
  pages: Iterable<SitePage>,
  others: ReadonlyMap<string, string>,
): string[] {
  const kept = new Set<string>()
  const foreign: string[] = []
  for (const { file, html } of pages) {
    kept.add(file)
    // The start page is the build's, which has no text yet.
    if (!write(join(folder, file), html, (before) => file === 'index.html' || isFilled(before)))
      foreign.push(file)
  }
  for (const [file, text] of others)
    if (!write(join(folder, file), text, (before) => before.includes(MARK))) foreign.push(file)
  const gone = removeOthers(folder, kept)
  return [
    `${folder}: ${counted(kept.size, 'page')}${gone > 0 ? `, ${gone} removed` : ''}`,
    ...foreign.map((file) => `${join(folder, file)}: left as it is, for it was not written by this command`),
  ]
}

function write(path: string, text: string, isOurs: (before: string) => boolean): boolean {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (before === text) return true
  if (before !== undefined && !isOurs(before)) return false
  if (before === undefined) mkdirSync(dirname(path), { recursive: true })
  writeWhole(path, text)
  return true
}

/** Removes the pages of entries that are gone, and the folders that this leaves empty. */
function removeOthers(folder: string, kept: ReadonlySet<string>): number {
  let removed = 0
  for (const kind of ['role', 'team', 'quality']) {
    const place = join(folder, kind)
    for (const id of existsSync(place) ? readdirSync(place) : []) {
      const path = join(place, id, 'index.html')
      if (kept.has(`${kind}/${id}/index.html`) || !existsSync(path) || !isFilled(readFileSync(path, 'utf8')))
        continue
      rmSync(path)
      removed += 1
      if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path))
    }
  }
  return removed
}
