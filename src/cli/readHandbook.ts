import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic, HandbookPage } from '../handbook/markdown/ast'
import { compareDiagnostics } from '../handbook/markdown/diagnostics'
import { createPageReader } from './createPageReader'
import { getErrorCode, listPages } from './listPages'
import type { PageParseResult } from './parsePageBytes'

/** The pages of a handbook by path, and its diagnostics, sorted. */
export interface Handbook {
  pages: HandbookPage[]
  diagnostics: Diagnostic[]
}

/**
 * Reads every Markdown page below a folder, and nothing outside it. A page that takes longer than `timeoutMs`, or is
 * larger than 10 MB, is reported and skipped. Throws if the folder itself cannot be read.
 */
export async function readHandbook(folder: string, { timeoutMs = 20_000 } = {}): Promise<Handbook> {
  const { paths, diagnostics } = listPages(folder)
  const results: PageParseResult[] = []
  let nextIndex = 0
  // More threads would need more memory, and starting one takes as long as reading many pages.
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
        const result = 'fault' in bytes ? bytes : await reader.read(path, bytes, timeoutMs)
        results[i] =
          'fault' in result ? { diagnostics: [createUnreadableDiagnostic(path, result.fault)] } : result
      }
    } finally {
      await reader.close()
    }
  }
}

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
