import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Writes `licences.txt` beside the built page: what of other people's work is in its files, and under which terms. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const bundledModules = Object.values(bundle).flatMap((each) =>
        each.type === 'chunk' ? listRenderedModules(each.modules) : [],
      )
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: formatLicences([...bundledModules, ...UNBUNDLED_PACKAGES]),
      })
    },
  }
}

/** The packages that files are of, each with its version and licence, by name. Throws for one that states none. */
export function formatLicences(files: readonly string[]): string {
  const packageFolders = new Set(files.flatMap((file) => findPackageFolder(file) ?? []))
  const texts = [...packageFolders].map(formatPackageLicence).sort()
  return `${[LICENCES_HEADING, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

const LICENCES_HEADING = 'This site contains work of others, under the terms below.'

// What the build writes into the page's files without their being modules of it: styles, and the loading of chunks.
const UNBUNDLED_PACKAGES = ['node_modules/tailwindcss/', 'node_modules/vite/', 'node_modules/rolldown/']

function listRenderedModules(modules: Readonly<Record<string, { renderedLength: number }>>): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
}

/** The folder of the package that a file is in, which may lie in another's; undefined for a file of ours. */
function findPackageFolder(file: string): string | undefined {
  return /^.*[\\/]?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0]
}

function formatPackageLicence(folder: string): string {
  const { name, version, license }: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  if (typeof license !== 'string') throw new Error(`${name} states no licence`)
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
  const terms = file === undefined ? [] : [stripBundledLicences(readFileSync(join(folder, file), 'utf8'))]
  return [`${name} ${version}, ${license}`, ...terms].join('\n\n')
}

/** A licence's text less what a package that bundles others says of these: of such files only a little is shipped. */
function stripBundledLicences(text: string): string {
  return (text.split(/^#+ Licenses of bundled dependencies/m)[0] ?? '').trim()
}
