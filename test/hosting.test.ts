import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { contentPolicy } from '../src/cli/contentPolicy'

const nginxConf = readFileSync('hosting/nginx.conf', 'utf8')

describe('hosting/nginx.conf', () => {
  it('sends the same content policy as the pages, plus frame-ancestors', () => {
    expect(parseAddedHeaders().get('Content-Security-Policy')).toBe(
      `"${contentPolicy}; frame-ancestors *" always`,
    )
  })

  it('sends the isolation headers, with errors too', () => {
    const always = [...parseAddedHeaders()]
      .filter(([, value]) => value.endsWith(' always'))
      .map(([name]) => name)
    expect(always).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
    ])
  })

  it('marks every line that names a path with `# path`', () => {
    const linesWithPath = nginxConf
      .split('\n')
      .filter((line) => /^\s*(?:location|rewrite|error_page|~\^|[^#]*\^\/)/.test(line))
    expect(linesWithPath.length).toBeGreaterThan(8)
    expect(linesWithPath.filter((line) => !line.endsWith('# path') && !line.includes('@entry {'))).toEqual([])
  })

  it('refers only to the site itself, as the pages do', () => {
    expect(parseAddedHeaders().get('Referrer-Policy')).toBe('same-origin always')
    expect(readFileSync('index.html', 'utf8')).toContain('<meta name="referrer" content="same-origin" />')
  })
})

/** Tests a site below a path, which is the harder case. Skipped where nginx is not installed. */
describe.skipIf(spawnSync('nginx', ['-v']).error)('nginx with hosting/nginx.conf', () => {
  const port = 20_000 + (process.pid % 20_000)
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  let server: ReturnType<typeof spawn> | undefined

  beforeAll(async () => {
    // When root starts nginx, its workers read files as another user.
    chmodSync(folder, 0o755)
    mkdirSync(join(folder, 'atlas'))
    for (const name of ['index.html', '404.html']) writeFileSync(join(folder, 'atlas', name), `the ${name}`)
    const site = execFileSync('sed', ['/# path$/s#/#/atlas/#', 'hosting/nginx.conf'], { encoding: 'utf8' })
      .replace(/^\s*listen \[::\].*$/m, '')
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('/usr/share/nginx/html', folder)
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const temporary = paths.map((each) => `${each}_temp_path ${join(folder, each)};`).join(' ')
    const config = `daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; types { text/html html; } ${temporary} ${site} }`
    writeFileSync(join(folder, 'nginx.conf'), config)
    server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'log')])
    await vi.waitFor(() => requestRaw('/atlas/'), { timeout: 10_000 })
  })

  afterAll(async () => {
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    server?.kill()
    await ended
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['the start page', '/atlas/', 200, 'index.html'],
    ['a role without a page', '/atlas/role/nobody', 200, '404.html'],
    ['an address of 100 kB', `/atlas/role/${'a'.repeat(100_000)}`, 200, '404.html'],
    ['a search of 100 kB', `/atlas/?quality=${'a,'.repeat(50_000)}`, 200, 'index.html'],
    ['a path outside the site', '/nothing', 404, '404.html'],
    ['a broken escape', '/atlas/role/%zz', 400, '404.html'],
    ['an escaped NUL', '/atlas/role/%00', 400, '404.html'],
    ['an address above the site', '/atlas/../../../etc/passwd', 400, '404.html'],
    ['an address of 300 kB', `/atlas/?quality=${'a'.repeat(300_000)}`, 414, '404.html'],
  ])('answers %s with the page', async (_, path, status, page) => {
    const answer = await requestRaw(path)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toContain(`the ${page}`)
    expect(answer).toContain(`Content-Security-Policy: ${contentPolicy}; frame-ancestors *\r\n`)
    expect(answer).toContain('Content-Type: text/html')
  })

  /** Sends a path as it is, unlike an HTTP library, and returns the whole response. */
  function requestRaw(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n`),
      )
      let response = ''
      socket.setEncoding('utf8').on('data', (part) => {
        response += part
      })
      // A response sent before the whole request was read ends with a reset.
      socket.on('error', (error) => (response ? resolve(response) : reject(error)))
      socket.on('close', () => resolve(response))
    })
  }
})

/** The headers that the server adds, as name and value. */
function parseAddedHeaders(): Map<string, string> {
  return new Map(
    [...nginxConf.matchAll(/^ {2}add_header (\S+) (.+);$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}
