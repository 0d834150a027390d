import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { BuiltSite } from '../pages/builtSite'

// The resources of the first paint load before the scripts that take over.
const LOW_PRIORITY_ATTRIBUTE = 'fetchpriority="low"'

/**
 * Vite plugins for the site's URL, pages that work without scripts, and deep links on static hosts. `base` may be a path
 * or a whole URL; SITE_URL is the same setting. The build writes a 404.html that opens the explorer, because static hosts
 * answer with it for unknown paths, and then the pages of all entries in org.json.
 */
export function staticPages(): Plugin[] {
  let siteAddress = '/'
  let outputFolder = 'dist'
  const siteAddressPlugin: Plugin = {
    name: 'site-address',
    config: ({ base = process.env.SITE_URL || '/' }) => {
      siteAddress = base.endsWith('/') ? base : `${base}/`
      return { base: new URL(siteAddress, 'http://nowhere.invalid').pathname }
    },
  }
  const pagesPlugin: Plugin = {
    name: 'static-pages',
    apply: 'build',
    configResolved: ({ root, build }) => {
      outputFolder = resolve(root, build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html
        const earlyScriptPath = toSitePath(getChunkOfModule(bundle, 'src/early.ts').fileName, siteAddress)
        return html
          .replace('<link rel="icon"', (icon) => `<script src="${earlyScriptPath}"></script>\n    ${icon}`)
          .replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, `$& ${LOW_PRIORITY_ATTRIBUTE}`)
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const site = describeBuiltSite(String(page.source), siteAddress, bundle)
        this.emitFile({ type: 'asset', fileName: 'prerender.json', source: JSON.stringify(site) })
        const notFoundPage = site.page.replace('</head>', () => `${site.links.details}</head>`)
        this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundPage })
      },
    },
    closeBundle: {
      order: 'post',
      handler: () => runPrerender(outputFolder),
    },
  }
  return [siteAddressPlugin, pagesPlugin]
}

/** Runs in its own process, which can import components without a build. */
function runPrerender(folder: string): void {
  const nodeArguments = [
    '--import',
    'tsx',
    '--import',
    './src/cli/ignoreCssImports.ts',
    'src/cli/prerender.ts',
    folder,
  ]
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status } = spawnSync(process.execPath, nodeArguments, { stdio: 'inherit', env })
  // The build still succeeds: the explorer shows what is wrong with the file.
  if (status !== 0) console.warn('No pages of entries were written; see above.')
}

function describeBuiltSite(page: string, address: string, bundle: Rolldown.OutputBundle): BuiltSite {
  const detailsChunk = getChunkOfModule(bundle, 'src/details/DetailsPanel.tsx')
  const detailsChunks = [
    detailsChunk,
    ...detailsChunk.imports.flatMap((name) => findChunk(bundle, name) ?? []),
  ]
  const styles = detailsChunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
  const isMissingFromPage = (fileName: string) => !page.includes(fileName)
  const createLinkTag =
    (rel: string, attributes = '') =>
    (fileName: string) =>
      `  <link rel="${rel}"${attributes} crossorigin href="${toSitePath(fileName, address)}">\n  `
  const [pageStyles] = Object.values(bundle).filter(
    (each) => each.type === 'asset' && each.names.includes('pages.css'),
  )
  return {
    address,
    page,
    links: {
      text: pageStyles ? createLinkTag('stylesheet')(pageStyles.fileName) : '',
      details: [
        ...detailsChunks
          .map(({ fileName }) => fileName)
          .filter(isMissingFromPage)
          .map(createLinkTag('modulepreload', ` ${LOW_PRIORITY_ATTRIBUTE}`)),
        ...[...new Set(styles)].filter(isMissingFromPage).map(createLinkTag('stylesheet')),
      ].join(''),
    },
  }
}

function toSitePath(fileName: string, address: string): string {
  return new URL(address, 'http://nowhere.invalid').pathname + fileName
}

function findChunk(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk | undefined {
  const found = bundle[name]
  return found?.type === 'chunk' ? found : undefined
}

/** The chunk whose entry is one of our modules. */
function getChunkOfModule(bundle: Rolldown.OutputBundle, path: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find(
    (each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(path),
  )
  if (found?.type !== 'chunk') throw new Error(`No chunk was built from ${path}`)
  return found
}
