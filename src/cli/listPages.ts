import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Diagnostic } from '../handbook/markdown/ast'

/** The Markdown files below a folder, as sorted relative paths with `/`, and diagnostics about the rest. */
export interface PageListing {
  paths: string[]
  diagnostics: Diagnostic[]
}

/**
 * Lists the pages below a folder. Symbolic links are not followed: a target inside the folder is read in its own place,
 * and a target outside does not belong to the handbook. Skips node_modules, _build and names that begin with a dot.
 * Throws if the folder itself cannot be read.
 */
export function listPages(folder: string): PageListing {
  const root = realpathSync(folder)
  const paths: string[] = []
  const diagnostics: Diagnostic[] = []
  const folders = ['']
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const dirent of listFolder(current)) {
      const path = current === '' ? dirent.name : `${current}/${dirent.name}`
      if (dirent.isSymbolicLink()) reportLink(path)
      else if (dirent.isDirectory()) {
        if (!isIgnored(dirent.name)) folders.push(path)
      } else if (!isMarkdownFile(dirent.name)) continue
      else if (dirent.isFile()) paths.push(path)
      else report(path, 'is not a regular file')
    }
  }
  return { paths: paths.sort(), diagnostics }

  function listFolder(path: string): Dirent[] {
    try {
      return readdirSync(join(root, path), { withFileTypes: true })
    } catch (error) {
      if (path === '') throw error
      report(path, `could not be read: ${getErrorCode(error)}`)
      return []
    }
  }

  function reportLink(path: string) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (isIgnored(name)) return
    try {
      const target = realpathSync(join(root, path))
      const isFolder = statSync(target).isDirectory()
      if (!isFolder && !isMarkdownFile(name)) return
      const relativeTarget =
        target === root ? '' : target.startsWith(root + sep) ? target.slice(root.length + 1) : undefined
      if (relativeTarget === undefined)
        report(path, 'is a symbolic link out of the folder; it is not followed')
      else if (isFolder) report(path, 'is a symbolic link to a folder; it is not followed')
      else if (!isMarkdownFile(relativeTarget) || relativeTarget.split(sep).some(isIgnored))
        report(path, 'is a symbolic link to a file that is no page of the handbook; it is not followed')
    } catch (error) {
      if (isMarkdownFile(name)) report(path, `is a broken symbolic link: ${getErrorCode(error)}`)
    }
  }

  function report(path: string, message: string) {
    diagnostics.push({ path, line: 1, column: 1, code: 'unreadable', message })
  }
}

/** The code of a file system error: "ENOENT". */
export function getErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function isMarkdownFile(name: string): boolean {
  return /\.md$/i.test(name)
}

function isIgnored(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === '_build'
}
