import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file as a whole or not at all: whoever reads it meanwhile has the old one. */
export function writeWhole(path: string, text: string): void {
  const target = existing(path) ?? path
  const beside = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** The file itself where the path is a link to it, so that the link stays. */
function existing(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
