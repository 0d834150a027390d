import { Worker } from 'node:worker_threads'
import type { PageParseResult } from './parsePageBytes'

/** The heap of a reader, in MB. A page of 5 MB needs half of it. */
const MAX_READER_HEAP_MB = 384

/** Reads one page at a time in its own thread, which is ended if a page takes too long. */
export interface PageReader {
  /** Parses a page. Resolves to a `fault` if that takes longer than `timeoutMs` or more memory than allowed. */
  read(path: string, bytes: Uint8Array, timeoutMs: number): Promise<PageParseResult | { fault: string }>
  close(): Promise<void>
}

/** Creates a reader. After a fault, it starts a new thread. */
export function createPageReader(): PageReader {
  let workerPromise: Promise<Worker> | undefined

  return {
    async read(path, bytes, timeoutMs) {
      workerPromise ??= startWorker()
      const worker = await workerPromise
      const result = await parseInWorker(worker, { path, bytes }, timeoutMs)
      if ('fault' in result) {
        workerPromise = undefined
        await worker.terminate()
      }
      return result
    },
    async close() {
      await (await workerPromise)?.terminate()
    },
  }
}

function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./pageWorker.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_READER_HEAP_MB },
  })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', () => {
      worker.off('error', reject)
      resolve(worker)
    })
  })
}

function parseInWorker(
  worker: Worker,
  request: object,
  timeoutMs: number,
): Promise<PageParseResult | { fault: string }> {
  return new Promise((resolve) => {
    const fail = (error: Error) =>
      settle({
        fault:
          'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'needs too much memory to read'
            : `could not be read: ${error.message}`,
      })
    const timer = setTimeout(() => settle({ fault: 'takes too long to read' }), timeoutMs)
    worker.once('message', settle)
    worker.once('error', fail)
    worker.postMessage(request)

    function settle(result: PageParseResult | { fault: string }) {
      clearTimeout(timer)
      worker.off('message', settle)
      worker.off('error', fail)
      resolve(result)
    }
  })
}
