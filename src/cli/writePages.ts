import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pluralize } from '../org/text/pluralize'
import { GENERATED_FILE_MARK } from '../pages/buildSitemap'
import { isPrerendered } from '../pages/fillTemplate'
import type { SitePage } from '../pages/renderSitePages'
import { writeFileAtomically } from './writeFileAtomically'

/**
 * Writes a site's pages and other files into its folder, and removes pages of an earlier run that are no longer among
 * them. Files from elsewhere are kept and listed. Unchanged files are not written, so that they keep their dates. A host
 * may serve the folder meanwhile.
 */
export function writePages(
  folder: string,
  pages: Iterable<SitePage>,
  otherFiles: ReadonlyMap<string, string>,
): string[] {
  const writtenFiles = new Set<string>()
  const foreignFiles: string[] = []
  for (const { file, html } of pages) {
    writtenFiles.add(file)
    // The build has written the start page, without text.
    if (
      !writeUnlessForeign(
        join(folder, file),
        html,
        (before) => file === 'index.html' || isPrerendered(before),
      )
    )
      foreignFiles.push(file)
  }
  for (const [file, text] of otherFiles)
    if (!writeUnlessForeign(join(folder, file), text, (before) => before.includes(GENERATED_FILE_MARK)))
      foreignFiles.push(file)
  const removedCount = removeStalePages(folder, writtenFiles)
  return [
    `${folder}: ${pluralize(writtenFiles.size, 'page')}${removedCount > 0 ? `, ${removedCount} removed` : ''}`,
    ...foreignFiles.map((file) => `${join(folder, file)}: kept, because this command did not write it`),
  ]
}

function writeUnlessForeign(path: string, text: string, isGenerated: (content: string) => boolean): boolean {
  const existingText = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (existingText === text) return true
  if (existingText !== undefined && !isGenerated(existingText)) return false
  if (existingText === undefined) mkdirSync(dirname(path), { recursive: true })
  writeFileAtomically(path, text)
  return true
}

/** Removes the pages of entries that are gone, and the folders that this leaves empty. */
function removeStalePages(folder: string, keptFiles: ReadonlySet<string>): number {
  let removed = 0
  for (const kind of ['role', 'team', 'quality']) {
    const kindFolder = join(folder, kind)
    for (const id of existsSync(kindFolder) ? readdirSync(kindFolder) : []) {
      const path = join(kindFolder, id, 'index.html')
      if (
        keptFiles.has(`${kind}/${id}/index.html`) ||
        !existsSync(path) ||
        !isPrerendered(readFileSync(path, 'utf8'))
      )
        continue
      rmSync(path)
      removed += 1
      if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path))
    }
  }
  return removed
}
