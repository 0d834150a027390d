import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Diagnostic } from '../handbook/markdown/ast'

/** The Markdown files below a folder, as paths from it with `/`, sorted; and what of it was not looked into. */
export interface PageListing {
  paths: string[]
  diagnostics: Diagnostic[]
}

/**
 * Lists the pages below a folder. Symbolic links are not followed: what they lead to in the folder is read where it
 * is, and what is outside is not the handbook's. Folders whose names begin with a dot, node_modules and _build are
 * left out. Throws where the folder itself can't be read.
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
      else report(path, 'is no file')
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
        report(path, 'is a link that leads out of the folder, and is not followed')
      else if (isFolder) report(path, 'is a link to a folder, and is not followed')
      else if (!isMarkdownFile(relativeTarget) || relativeTarget.split(sep).some(isIgnored))
        report(path, 'is a link to what is no page of the handbook, and is not followed')
    } catch (error) {
      if (isMarkdownFile(name)) report(path, `is a link that leads nowhere: ${getErrorCode(error)}`)
    }
  }

  function report(path: string, message: string) {
    diagnostics.push({ path, line: 1, column: 1, code: 'unreadable', message })
  }
}

/** What a fault of the file system is called: "ENOENT". */
export function getErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function isMarkdownFile(name: string): boolean {
  return /\.md$/i.test(name)
}

function isIgnored(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === '_build'
}
