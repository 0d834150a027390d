import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { byPlace } from '../handbook/findings'
import type { Finding, Page } from '../handbook/page'
import { codeOf, listPages } from './listPages'
import { pageReader } from './pageReaders'
import type { PageRead } from './readBytes'

/** A handbook as it was read: pages by path, and what could not be read or carried, sorted. */
export interface Handbook {
  pages: Page[]
  findings: Finding[]
}

/**
 * Reads every Markdown page below a folder, and nothing outside it. A page that takes longer than `deadline` ms, or
 * more than 10 MB, is reported and left out. Throws where the folder itself can't be read.
 */
export async function readFolder(folder: string, { deadline = 20_000 } = {}): Promise<Handbook> {
  const { paths, findings } = listPages(folder)
  const read: PageRead[] = []
  let next = 0
  // More threads would need more memory, and fewer pages are read before more have started.
  const threads = Math.min(2, availableParallelism(), Math.ceil(paths.length / 50))
  await Promise.all(Array.from({ length: threads }, readOn))
  const pages = read.flatMap(({ page }) => (page ? [page] : []))
  return { pages, findings: [...findings, ...read.flatMap((one) => one.findings)].sort(byPlace) }

  async function readOn() {
    const reader = pageReader()
    try {
      for (let i = next++; i < paths.length; i = next++) {
        const path = paths[i] ?? ''
        const bytes = await bytesOf(join(folder, path))
        const answer = 'fault' in bytes ? bytes : await reader.read(path, bytes, deadline)
        read[i] = 'fault' in answer ? { findings: [unreadable(path, answer.fault)] } : answer
      }
    } finally {
      await reader.close()
    }
  }
}

/** The largest page that is read, in bytes. */
const LARGEST = 10_000_000

async function bytesOf(file: string): Promise<Uint8Array | { fault: string }> {
  try {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      return size > LARGEST ? { fault: `is larger than ${LARGEST / 1e6} MB` } : await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { fault: `could not be read: ${codeOf(error)}` }
  }
}

function unreadable(path: string, message: string): Finding {
  return { path, line: 1, column: 1, code: 'unreadable', message }
}
