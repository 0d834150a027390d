import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** A host that has been started: where its site is, with a slash at the end, and how to stop it. */
export interface StaticHost {
  url: string
  close: () => void
}

/** What a host answers in its own way; false where it leaves a request to the folder. */
type RequestHandler = (request: IncomingMessage, response: ServerResponse, path: string) => boolean

/**
 * Serves a folder under a path such as `/atlas/`, as a static host does that knows nothing of the site: files as they
 * are, a folder's index.html, and for all else the 404.html with that status. Without a port it takes one that is free.
 */
export async function startStaticHost(
  folder: string,
  base: string,
  port = 0,
  handleRequest: RequestHandler = () => false,
): Promise<StaticHost> {
  // Addresses may be long, as `hosting/nginx.conf` has it.
  const server = createServer({ maxHeaderSize: 256 * 1024 }, async (request, response) => {
    const [path = ''] = (request.url ?? '/').split(/[?#]/)
    if (handleRequest(request, response, path)) return
    const requestedFile = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : undefined
    const file = requestedFile ?? join(folder, '404.html')
    // A page that goes may still ask for files when the folder is gone too.
    const body = await readFile(file).catch(() => '')
    response.writeHead(requestedFile === undefined ? 404 : 200, {
      'content-type': CONTENT_TYPES[extname(file)] ?? 'text/plain',
      // As hosting/nginx.conf does.
      'cache-control': path.startsWith(`${base}assets/`) ? 'max-age=31536000, immutable' : 'no-cache',
    })
    response.end(body)
  })
  await new Promise<void>((started) => server.listen(port, '127.0.0.1', started))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The static host has no port')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The file that a path names, by itself or as a folder; undefined where there is none. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
  // Normalised from the root, a path cannot climb out of the folder.
  const file = join(folder, normalize(`/${decodePath(path)}`))
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) return findFile(folder, join(path, 'index.html'))
  return found ? file : undefined
}

/** A path without its escapes; one whose escapes are broken names no file as it is. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Builds the site for `/atlas/` into a folder of its own, with more words for Vite; gives the folder. */
export function buildSiteBelowPath(...viteArguments: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  // Playwright says `test`, which would build React's slow half.
  const env = { ...process.env, NODE_ENV: 'production' }
  const buildArguments = [
    'build',
    '--base',
    '/atlas/',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ]
  execFileSync('npx', ['vite', ...buildArguments, ...viteArguments], { env })
  return folder
}
