import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file completely or not at all. Meanwhile, readers see the old one. */
export function writeFileAtomically(path: string, text: string): void {
  const target = resolveExisting(path) ?? path
  const temporaryPath = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(temporaryPath, text)
    renameSync(temporaryPath, target)
  } catch (error) {
    rmSync(temporaryPath, { force: true })
    throw error
  }
}

/** The target of a symbolic link, so that the link itself is kept; undefined if nothing exists at the path. */
function resolveExisting(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
