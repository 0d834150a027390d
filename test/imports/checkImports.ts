import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { rooms } from './rooms'

/** A source file, and the files that it imports: paths from `src`. */
export interface SourceFile {
  path: string
  imports: readonly string[]
}

// `import … from`, `export … from`, `import '…'` and `import('…')`, of types as well.
const IMPORT_PATTERN = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.[^'"]+)['"]/g

/** Every file of a folder with the relative imports in it; styles and JSON count, packages do not. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .map((path) => ({ path, imports: findImports(folder, path) }))
}

function findImports(folder: string, path: string): string[] {
  const text = readFileSync(join(folder, path), 'utf8')
  return [...text.matchAll(IMPORT_PATTERN)].flatMap(([, specifier = '']) => {
    const target = posix.join(dirname(path), specifier)
    const found = ['', '.ts', '.tsx', '.mjs']
      .map((suffix) => target + suffix)
      .find((each) => isFile(join(folder, each)))
    return found && !found.startsWith('..') ? [found] : []
  })
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

/** One line for each import from a room that the importing file's room may not use, and for each file without a room. */
export function findForbiddenImports(files: readonly SourceFile[], table = rooms): string[] {
  return files.flatMap(({ path, imports }) => {
    if (!path.includes('/')) return []
    const room = findRoom(path, table)
    if (room === undefined) return [`${path}: is in no room of test/imports/rooms.ts`]
    const allowed = [room, ...(table[room] ?? [])]
    return imports
      .filter((target) => !allowed.some((prefix) => isInside(target, prefix)))
      .map((target) => `${path}: may not import ${target}`)
  })
}

function findRoom(path: string, table: typeof rooms): string | undefined {
  return Object.keys(table)
    .filter((room) => isInside(path, room))
    .sort((a, b) => b.length - a.length)[0]
}

function isInside(path: string, prefix: string): boolean {
  return path.startsWith(`${prefix}/`) || path.replace(/\.tsx?$/, '') === prefix
}

/** The circles among files, imports of types included: each as the files that it goes through, the first one again. */
export function findImportCycles(files: readonly SourceFile[]): string[][] {
  const importsByPath = new Map(files.map(({ path, imports }) => [path, imports]))
  const finished = new Set<string>()
  const cycles: string[][] = []
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) return void cycles.push([...trail.slice(start), path])
    if (finished.has(path)) return
    for (const target of importsByPath.get(path) ?? []) visit(target, [...trail, path])
    finished.add(path)
  }
  for (const { path } of files) visit(path, [])
  return cycles
}
