import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic, HandbookPage } from '../handbook/markdown/ast'
import { compareDiagnostics } from '../handbook/markdown/diagnostics'
import { createPageReader } from './createPageReader'
import { getErrorCode, listPages } from './listPages'
import type { PageParseResult } from './parsePageBytes'

/** A handbook as it was read: pages by path, and what could not be read or carried, sorted. */
export interface Handbook {
  pages: HandbookPage[]
  diagnostics: Diagnostic[]
}

/**
 * Reads every Markdown page below a folder, and nothing outside it. A page that takes longer than `deadline` ms, or
 * more than 10 MB, is reported and left out. Throws where the folder itself can't be read.
 */
export async function readHandbook(folder: string, { deadline = 20_000 } = {}): Promise<Handbook> {
  const { paths, diagnostics } = listPages(folder)
  const results: PageParseResult[] = []
  let nextIndex = 0
  // More threads would need more memory, and fewer pages are read before more have started.
  const threadCount = Math.min(2, availableParallelism(), Math.ceil(paths.length / 50))
  await Promise.all(Array.from({ length: threadCount }, readPages))
  const pages = results.flatMap(({ page }) => (page ? [page] : []))
  return {
    pages,
    diagnostics: [...diagnostics, ...results.flatMap((result) => result.diagnostics)].sort(
      compareDiagnostics,
    ),
  }

  async function readPages() {
    const reader = createPageReader()
    try {
      for (let i = nextIndex++; i < paths.length; i = nextIndex++) {
        const path = paths[i] ?? ''
        const bytes = await readPageBytes(join(folder, path))
        const result = 'fault' in bytes ? bytes : await reader.read(path, bytes, deadline)
        results[i] =
          'fault' in result ? { diagnostics: [createUnreadableDiagnostic(path, result.fault)] } : result
      }
    } finally {
      await reader.close()
    }
  }
}

/** The largest page that is read, in bytes. */
const MAX_PAGE_BYTES = 10_000_000

async function readPageBytes(file: string): Promise<Uint8Array | { fault: string }> {
  try {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      return size > MAX_PAGE_BYTES
        ? { fault: `is larger than ${MAX_PAGE_BYTES / 1e6} MB` }
        : await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { fault: `could not be read: ${getErrorCode(error)}` }
  }
}

function createUnreadableDiagnostic(path: string, message: string): Diagnostic {
  return { path, line: 1, column: 1, code: 'unreadable', message }
}
