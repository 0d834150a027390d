import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { BuiltSite } from '../pages/site'

// What draws the text at first paint goes before what takes over from it.
const LATE = 'fetchpriority="low"'

/**
 * The site's address, pages that stand without scripts, and deep links on static hosts. `base` may be a path or a whole
 * address, and SITE_URL says the same. The build leaves a 404.html without any text, so that what a static host answers
 * for an unknown address opens the explorer; and then writes the pages of all that is in org.json.
 */
export function staticPages(): Plugin[] {
  let address = '/'
  let folder = 'dist'
  const toAddress: Plugin = {
    name: 'site-address',
    config: ({ base = process.env.SITE_URL || '/' }) => {
      address = base.endsWith('/') ? base : `${base}/`
      return { base: new URL(address, 'http://nowhere.invalid').pathname }
    },
  }
  const toPages: Plugin = {
    name: 'static-pages',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html
        const src = pathOf(chunkOf(bundle, 'src/early.ts').fileName, address)
        return html
          .replace('<link rel="icon"', (icon) => `<script src="${src}"></script>\n    ${icon}`)
          .replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, `$& ${LATE}`)
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const site = builtSite(String(page.source), address, bundle)
        this.emitFile({ type: 'asset', fileName: 'prerender.json', source: JSON.stringify(site) })
        const withDetails = site.page.replace('</head>', () => `${site.links.details}</head>`)
        this.emitFile({ type: 'asset', fileName: '404.html', source: withDetails })
      },
    },
    closeBundle: {
      order: 'post',
      handler: () => writePages(folder),
    },
  }
  return [toAddress, toPages]
}

/** In a process of its own, which can read components as they are. */
function writePages(folder: string): void {
  const words = ['--import', 'tsx', '--import', './src/cli/noStyles.ts', 'src/cli/prerender.tsx', folder]
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env })
  // The explorer is built, and says itself what is wrong with the file.
  if (status !== 0) console.warn('No pages of entries were written: see above.')
}

function builtSite(page: string, address: string, bundle: Rolldown.OutputBundle): BuiltSite {
  const details = chunkOf(bundle, 'src/panel/DetailsPanel.tsx')
  const chunks = [details, ...details.imports.flatMap((name) => chunkNamed(bundle, name) ?? [])]
  const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
  const isNew = (fileName: string) => !page.includes(fileName)
  const toLink =
    (rel: string, more = '') =>
    (fileName: string) =>
      `  <link rel="${rel}"${more} crossorigin href="${pathOf(fileName, address)}">\n  `
  const [text] = Object.values(bundle).filter(
    (each) => each.type === 'asset' && each.names.includes('pages.css'),
  )
  return {
    address,
    page,
    links: {
      text: text ? toLink('stylesheet')(text.fileName) : '',
      details: [
        ...chunks
          .map(({ fileName }) => fileName)
          .filter(isNew)
          .map(toLink('modulepreload', ` ${LATE}`)),
        ...[...new Set(styles)].filter(isNew).map(toLink('stylesheet')),
      ].join(''),
    },
  }
}

function pathOf(fileName: string, address: string): string {
  return new URL(address, 'http://nowhere.invalid').pathname + fileName
}

function chunkNamed(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk | undefined {
  const found = bundle[name]
  return found?.type === 'chunk' ? found : undefined
}

/** The chunk that begins with a module of ours. */
function chunkOf(bundle: Rolldown.OutputBundle, path: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find(
    (each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(path),
  )
  if (found?.type !== 'chunk') throw new Error(`Nothing was built of ${path}`)
  return found
}
