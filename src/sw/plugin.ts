import { createHash } from 'node:crypto'
import { build, type Plugin } from 'vite'

/**
 * Builds the service worker beside the page, under a name that stays, with the list of what it keeps: all that the
 * build made, the start page and the icon; the worker adds 404.html.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = Object.keys(bundle).filter((file) => /^assets\/.+\.(?:js|css|woff2|svg)$/.test(file))
        const page = bundle['index.html']
        // The start page is asked for by the folder's name, as people do.
        const files = ['', 'icon.svg', ...built.sort()]
        const hash = createHash('sha256').update(files.join(' '))
        if (page?.type === 'asset') hash.update(page.source)
        const source = await worker(files, hash.digest('hex').slice(0, 12))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}

/** The worker's code. A build of its own: it is no module, and shares nothing with the page. */
async function worker(files: readonly string[], version: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
    build: { write: false, rolldownOptions: { input: 'src/sw/worker.ts', output: { format: 'iife' } } },
  })
  const chunk = 'output' in made ? made.output[0] : undefined
  if (!chunk) throw new Error('There is no service worker')
  return chunk.code
}
