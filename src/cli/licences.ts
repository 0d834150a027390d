import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A Vite plugin that writes `licences.txt`: the packages in the built files and their licences. */
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

/** Formats the packages of files with their versions and licences, sorted by name. Throws if one states no licence. */
export function formatLicences(files: readonly string[]): string {
  const packageFolders = new Set(files.flatMap((file) => findPackageFolder(file) ?? []))
  const texts = [...packageFolders].map(formatPackageLicence).sort()
  return `${[LICENCES_HEADING, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

const LICENCES_HEADING = 'This site contains work of others, under the terms below.'

// Their code is in the built files, though they are no modules of the bundle: styles, and the loading of chunks.
const UNBUNDLED_PACKAGES = ['node_modules/tailwindcss/', 'node_modules/vite/', 'node_modules/rolldown/']

function listRenderedModules(modules: Readonly<Record<string, { renderedLength: number }>>): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
}

/** The folder of the package that a file belongs to; undefined for our own files. */
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

/** Removes the licences of bundled dependencies from a text: only a little of such packages is shipped. */
function stripBundledLicences(text: string): string {
  return (text.split(/^#+ Licenses of bundled dependencies/m)[0] ?? '').trim()
}
