import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * A Vite plugin that gives the page's icon a URL with a content hash, so that browsers can cache it. Otherwise, Chromium
 * requests the icon again with each step in the history. The manifest keeps the URL without a hash.
 */
export function hashedIcon(): Plugin {
  let publicFolder = 'public'
  return {
    name: 'hashed-icon',
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
