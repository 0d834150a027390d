import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const WORKER = 'sw.js'

/**
 * Builds the service worker beside the page, under a name that stays, and writes into it what it keeps: all that the
 * build made, the two pages that open every address, and the icon.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/sw/worker.ts', fileName: WORKER })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[WORKER]
        if (worker?.type !== 'chunk') throw new Error('There is no service worker')
        // A worker that is not a module can't import; what it shared with the page would be a file of its own.
        if (worker.imports.length > 0) throw new Error('The service worker shares code with the page')
        const built = Object.keys(bundle).filter((file) => /^assets\/.+\.(?:js|css|woff2)$/.test(file))
        // The start page is asked for by the folder's name, as people do.
        const files = ['', '404.html', 'icon.svg', ...built.sort()]
        const page = bundle['index.html']
        const source = page?.type === 'asset' ? page.source : ''
        const hash = createHash('sha256').update(files.join(' ')).update(source).update(worker.code)
        worker.code = worker.code
          .replace('%FILES%', () => files.join(' '))
          .replace('%VERSION%', hash.digest('hex').slice(0, 12))
      },
    },
  }
}
