import { createHash } from 'node:crypto'
import { build, type Plugin } from 'vite'

/**
 * Builds the service worker beside the page, under a name that stays, with the list of what it keeps: all that the
 * build made, the start page and the icon; the worker adds 404.html.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const assetFiles = Object.keys(bundle).filter((file) =>
          /^assets\/.+\.(?:js|css|woff2|svg)$/.test(file),
        )
        const indexHtml = bundle['index.html']
        // The start page is asked for by the folder's name, as people do.
        const files = ['', 'icon.svg', ...assetFiles.sort()]
        const hash = createHash('sha256').update(files.join(' '))
        if (indexHtml?.type === 'asset') hash.update(indexHtml.source)
        const source = await buildWorker(files, hash.digest('hex').slice(0, 12))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}

/** The worker's code. A build of its own: it is no module, and shares nothing with the page. */
async function buildWorker(files: readonly string[], version: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
    build: { write: false, rolldownOptions: { input: 'src/sw/worker.ts', output: { format: 'iife' } } },
  })
  const chunk = 'output' in result ? result.output[0] : undefined
  if (!chunk) throw new Error('There is no service worker')
  return chunk.code
}
