import { Worker } from 'node:worker_threads'
import type { PageRead } from './readBytes'

/** MB of heap that one reader may take: a page of 5 MB needs half of it. */
const HEAP = 384

/** Reads one page at a time in a thread of its own, which can be ended where a page takes too long. */
export interface PageReader {
  /** What a page says; `fault` where it took longer than its deadline in ms, or more memory than there is. */
  read(path: string, bytes: Uint8Array, deadline: number): Promise<PageRead | { fault: string }>
  close(): Promise<void>
}

/** A reader, whose thread is replaced when a page was too much for it. */
export function pageReader(): PageReader {
  let thread: Promise<Worker> | undefined

  return {
    async read(path, bytes, deadline) {
      thread ??= start()
      const worker = await thread
      const answer = await answerTo(worker, { path, bytes }, deadline)
      if ('fault' in answer) {
        thread = undefined
        await worker.terminate()
      }
      return answer
    },
    async close() {
      await (await thread)?.terminate()
    },
  }
}

function start(): Promise<Worker> {
  const worker = new Worker(new URL('./pageWorker.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', () => {
      worker.off('error', reject)
      resolve(worker)
    })
  })
}

function answerTo(worker: Worker, page: object, deadline: number): Promise<PageRead | { fault: string }> {
  return new Promise((resolve) => {
    const fail = (error: Error) =>
      finish({
        fault:
          'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'takes too much memory to read'
            : `could not be read: ${error.message}`,
      })
    const timer = setTimeout(() => finish({ fault: 'takes too long to read' }), deadline)
    worker.once('message', finish)
    worker.once('error', fail)
    worker.postMessage(page)

    function finish(answer: PageRead | { fault: string }) {
      clearTimeout(timer)
      worker.off('message', finish)
      worker.off('error', fail)
      resolve(answer)
    }
  })
}
