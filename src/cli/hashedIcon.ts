import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Gives the page's icon an address that says what is in it, which hosts let browsers keep: Chromium asks for an icon
 * anew with each step in the history, unless it never changes. The manifest names the one that stays in its place.
 */
export function hashedIcon(): Plugin {
  let publicFolder = 'public'
  return {
    name: 'lasting-icon',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir
    },
    buildStart() {
      this.emitFile({ type: 'asset', name: 'icon.svg', source: readFileSync(join(publicFolder, 'icon.svg')) })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const icon = Object.values(bundle).find(
          (each) => each.type === 'asset' && each.names.includes('icon.svg'),
        )
        return icon
          ? html.replace(/(?<=<link rel="icon"[^>]* href="[^"]*)icon\.svg(?=")/, icon.fileName)
          : html
      },
    },
  }
}
