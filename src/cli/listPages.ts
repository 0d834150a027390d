import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Finding } from '../handbook/page'

/** The Markdown files below a folder, as paths from it with `/`, sorted; and what of it was not looked into. */
export interface Listing {
  paths: string[]
  findings: Finding[]
}

/**
 * Lists the pages below a folder. Symbolic links are not followed: what they lead to in the folder is read where it
 * is, and what is outside is not the handbook's. Folders whose names begin with a dot, node_modules and _build are
 * left out. Throws where the folder itself can't be read.
 */
export function listPages(folder: string): Listing {
  const root = realpathSync(folder)
  const paths: string[] = []
  const findings: Finding[] = []
  const folders = ['']
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of entriesOf(at)) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isSymbolicLink()) noteLink(path)
      else if (entry.isDirectory()) {
        if (!isSkipped(entry.name)) folders.push(path)
      } else if (!isPage(entry.name)) continue
      else if (entry.isFile()) paths.push(path)
      else note(path, 'is no file')
    }
  }
  return { paths: paths.sort(), findings }

  function entriesOf(path: string): Dirent[] {
    try {
      return readdirSync(join(root, path), { withFileTypes: true })
    } catch (error) {
      if (path === '') throw error
      note(path, `could not be read: ${codeOf(error)}`)
      return []
    }
  }

  function noteLink(path: string) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (isSkipped(name)) return
    try {
      const target = realpathSync(join(root, path))
      const isFolder = statSync(target).isDirectory()
      if (!isFolder && !isPage(name)) return
      const inside =
        target === root ? '' : target.startsWith(root + sep) ? target.slice(root.length + 1) : undefined
      if (inside === undefined) note(path, 'is a link that leads out of the folder, and is not followed')
      else if (isFolder) note(path, 'is a link to a folder, and is not followed')
      else if (!isPage(inside) || inside.split(sep).some(isSkipped))
        note(path, 'is a link to what is no page of the handbook, and is not followed')
    } catch (error) {
      if (isPage(name)) note(path, `is a link that leads nowhere: ${codeOf(error)}`)
    }
  }

  function note(path: string, message: string) {
    findings.push({ path, line: 1, column: 1, code: 'unreadable', message })
  }
}

/** What a fault of the file system is called: "ENOENT". */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function isPage(name: string): boolean {
  return /\.md$/i.test(name)
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === '_build'
}
