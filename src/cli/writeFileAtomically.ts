import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file as a whole or not at all: whoever reads it meanwhile has the old one. */
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

/** The file itself where the path is a link to it, so that the link stays. */
function resolveExisting(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
