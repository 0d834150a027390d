import { readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

interface ServeOptions {
  /** The built explorer: a folder mounted at `/`. */
  site: string
  /** The built peers: `/peers/NAME` is a page that loads NAME.js and NAME.css of this folder. */
  peers: string
  /** What `/org.json` answers, for all of them. */
  org: string
}

/** A server on loopback: its address without a slash at the end, what a file weighs, and how to stop it. */
export interface BenchServer {
  url: string
  /** The size of the answer for a path in bytes, compressed and without headers; undefined where there is no such file. */
  getCompressedSize: (path: string) => number | undefined
  close: () => void
}

/** Serves the explorer and its peers on one organisation, compressed beforehand, so that no measurement waits for it. */
export async function startBenchServer({ site, peers, org }: ServeOptions): Promise<BenchServer> {
  const compressedByPath = new Map<string, Buffer>([['/org.json', gzipSync(org)]])
  const getCompressed = (path: string): Buffer | undefined => {
    const content = compressedByPath.get(path) ?? gzipContent(readContent(path, site, peers))
    if (content) compressedByPath.set(path, content)
    return content
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://bench.invalid').pathname)
    const content = getCompressed(path)
    if (content) sendResponse(response, CONTENT_TYPES[extname(path)] ?? 'text/html; charset=utf-8', content)
    // An address of the explorer, such as /role/r-1, opens its page.
    else if (extname(path) === '') sendResponse(response, 'text/html; charset=utf-8', getCompressed('/'))
    else response.writeHead(404).end()
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    getCompressedSize: (path) => getCompressed(path)?.length,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function sendResponse(response: ServerResponse, type: string, content: Buffer | undefined): void {
  response.writeHead(content ? 200 : 404, {
    'content-type': type,
    'content-encoding': 'gzip',
    'cache-control': 'no-store',
  })
  response.end(content)
}

function readContent(path: string, site: string, peers: string): Buffer | string | undefined {
  const [, peer] = /^\/peers\/([^/.]+)$/.exec(path) ?? []
  if (peer !== undefined) return renderPeerPage(peer, readFileIn(peers, `${peer}.css`) !== undefined)
  if (path.startsWith('/peers/')) return readFileIn(peers, path.slice('/peers/'.length))
  return readFileIn(site, path === '/' ? 'index.html' : path)
}

function gzipContent(content: Buffer | string | undefined): Buffer | undefined {
  return content === undefined ? undefined : gzipSync(content, { level: 9 })
}

function readFileIn(folder: string, path: string): Buffer | undefined {
  // Normalised from the root, a path cannot climb out of the folder.
  const file = join(folder, normalize(`/${path}`))
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined
}

function renderPeerPage(name: string, hasStyles: boolean): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>${name}</title>
    <style>html, body, #chart { width: 100%; height: 100%; margin: 0; overflow: hidden }</style>
    ${hasStyles ? `<link rel="stylesheet" href="/peers/${name}.css">` : ''}
  </head>
  <body>
    <div id="chart"></div>
    <script type="module" src="/peers/${name}.js"></script>
  </body>
</html>
`
}
