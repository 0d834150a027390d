import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const peers = fileURLToPath(new URL('./peers', import.meta.url))

/**
 * Builds the project as `npm run build` does, for the address where it will be, into a folder outside of it. Throws
 * where the build fails.
 */
export function buildSite(folder: string, base = '/'): void {
  // What npm and Vite say goes to stderr: stdout is for the report.
  execFileSync('npm', ['run', 'build', '--', '--base', base, '--outDir', folder, '--emptyOutDir'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
}

/** Builds a page of `peers` into a folder: `NAME.js`, and `NAME.css` where it has styles. Throws where that fails. */
export async function buildPeer(file: string, name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: peers,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: { [name]: join(peers, file) },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[hash].js`,
          assetFileNames: `${name}[extname]`,
        },
      },
    },
  })
}
