import { QueryClient } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { fetchFile } from '../../src/data/fetchFile'
import { LoadError } from '../../src/data/loadError'
import { buildFileUrl, fetchOrg } from '../../src/data/orgQueryOptions'
import { updateQueryOptions } from '../../src/data/updateQueryOptions'
import { anOrg, aRole } from '../builders'
import { server } from '../server'

beforeAll(() => server.listen({ onUnhandledRequest: (_, say) => say.error() }))
afterAll(() => server.close())
afterEach(() => {
  server.resetHandlers()
  vi.useRealTimers()
})

const base = 'http://example.org/atlas/'
const org = anOrg({ roles: [aRole({ id: 'lead', name: 'Café lead' })] })
const json = JSON.stringify(org)
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
const serveOrgFile = (respond: (request: Request) => Response | Promise<Response>) =>
  server.use(http.get(`${base}org.json`, ({ request }) => respond(request)))
const createSignal = () => new AbortController().signal
const loadOrg = () => fetchOrg(buildFileUrl('org.json', base), { signal: createSignal() })

/** A body that gives its parts, and then goes on as said. */
function createBody(
  parts: readonly (string | Uint8Array<ArrayBuffer>)[],
  ending: 'whole' | 'broken',
): ReadableStream<Uint8Array> {
  const remainingParts = parts.map((part) =>
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  )
  return new ReadableStream({
    pull(controller) {
      const part = remainingParts.shift()
      if (part) controller.enqueue(part)
      else if (ending === 'whole') controller.close()
      else controller.error(new TypeError('terminated'))
    },
  })
}

describe('what a server may answer', () => {
  it.each<[string, () => Response, RegExp]>([
    ['404', () => new HttpResponse(null, { status: 404 }), /not-found: The file was not found/],
    [
      '401',
      () => new HttpResponse(null, { status: 401 }),
      /refused: .*does not give the file out \(401\).*everyone/,
    ],
    ['403', () => new HttpResponse(null, { status: 403 }), /\(403\)/],
    ['429', () => new HttpResponse(null, { status: 429 }), /too much at once \(429\).*in a while/],
    [
      '500',
      () => new HttpResponse(null, { status: 500 }),
      /refused: The server answered with an error \(500\)/,
    ],
    ['503', () => new HttpResponse('<h1>Sorry', { status: 503 }), /\(503\)/],
    [
      'no connection',
      () => HttpResponse.error(),
      /unreachable: .*could not be fetched.*not on to another site/,
    ],
    [
      'a body that breaks off',
      () => new HttpResponse(createBody([json.slice(0, 40)], 'broken')),
      /broken-off: .*broke off half-way/,
    ],
    [
      'half a body that claims to be whole',
      () => new HttpResponse(json.slice(0, 40)),
      /syntax: .*not JSON.*break off half-way/,
    ],
    ['nothing', () => new HttpResponse(''), /syntax: The file is empty/],
    ['no body', () => new HttpResponse(null, { status: 204 }), /syntax: The file is empty/],
    [
      'a page',
      () => HttpResponse.html('\n<!doctype html>'),
      /html: .*web page.*wrong path.*lies beside the page/,
    ],
    [
      'a page as JSON',
      () => new HttpResponse('<html>', { headers: { 'content-type': 'application/json' } }),
      /html: /,
    ],
    [
      'a picture',
      () => new HttpResponse('\u0089PNG', { headers: { 'content-type': 'image/png' } }),
      /not JSON: the server sends it as image\/png/,
    ],
    [
      'UTF-16',
      () => new HttpResponse(bytes(`\uFEFF${json}`, 'utf16le')),
      /encoding: .*UTF-16.*saved as UTF-8/,
    ],
  ])('%s: says what to mend', async (_, answer, words) => {
    serveOrgFile(answer)
    const error = await loadOrg().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(LoadError)
    if (!(error instanceof LoadError)) return
    expect(`${error.fault.code}: ${error.fault.message}; ${error.fault.expected}`).toMatch(words)
    expect(error.file).toBe(`${base}org.json`)
  })

  it.each<[string, () => Response]>([
    ['as text', () => HttpResponse.text(json)],
    ['as a page', () => HttpResponse.html(json)],
    ['as nothing in particular', () => new HttpResponse(createBody([json], 'whole'))],
    [
      'in pieces that cut a letter in two',
      () =>
        new HttpResponse(
          createBody(
            [...bytes(json, 'utf8')].map((byte) => Uint8Array.of(byte)),
            'whole',
          ),
        ),
    ],
    ['with a mark of its encoding', () => new HttpResponse(`\uFEFF${json}`)],
  ])('the file %s is read', async (_, answer) => {
    serveOrgFile(answer)
    expect(await loadOrg()).toMatchObject({ index: { org }, problems: [] })
  })

  it('letters in another encoding cost only themselves, and are reported', async () => {
    serveOrgFile(() => new HttpResponse(bytes(JSON.stringify(org, null, 1), 'latin1')))
    const { index, problems } = await loadOrg()
    expect(index.org.roles[0]?.name).toBe('Caf\uFFFD lead')
    expect(problems).toMatchObject([
      { code: 'encoding', message: expect.stringMatching(/not saved as UTF-8, from line \d+ on/) },
    ])
  })

  it('a page by way of another address is taken for a sign-in', async () => {
    vi.stubGlobal('fetch', async () =>
      Object.defineProperties(new Response('<title>Sign in</title>'), {
        redirected: { value: true },
        url: { value: 'https://example.org/login' },
      }),
    )
    await expect(loadOrg()).rejects.toThrow(
      'The server sent on to https://example.org/login, which is a web page',
    )
    vi.unstubAllGlobals()
  })
})

describe('a server that takes its time', () => {
  const fetchWithin = async (fakeFetch: (address: string, init: RequestInit) => Promise<Response>) => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', fakeFetch)
    const result = fetchFile(`${base}org.json`, { signal: createSignal() }).then(
      ({ text }) => text,
      (reason: unknown) => String(reason),
    )
    await vi.advanceTimersByTimeAsync(200_000)
    vi.unstubAllGlobals()
    return result
  }
  const rejectOnAbort = ({ signal }: RequestInit) =>
    new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

  it('is not waited for when it says nothing', async () => {
    expect(await fetchWithin((_, init) => rejectOnAbort(init))).toMatch(/did not answer for 30 seconds/)
  })

  it('is not waited for when it stops half-way', async () => {
    const half = async (_: string, init: RequestInit) => {
      const stalled = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{'))
          rejectOnAbort(init).catch((reason: unknown) => controller.error(reason))
        },
      })
      return new Response(stalled)
    }
    expect(await fetchWithin(half)).toMatch(/stopped half-way, and sent nothing more for 30 seconds/)
  })

  it('is waited for as long as something comes', async () => {
    const slow = async () => {
      let sent = 0
      const drips = new ReadableStream({
        async pull(controller) {
          await new Promise((done) => setTimeout(done, 20_000))
          sent += 1
          controller.enqueue(new TextEncoder().encode('x'))
          if (sent === 8) controller.close()
        },
      })
      return new Response(drips)
    }
    expect(await fetchWithin(slow)).toBe('xxxxxxxx')
  })
})

describe('updateQueryOptions', () => {
  const checkForUpdate = async (respond: (request: Request) => Response) => {
    serveOrgFile(() => HttpResponse.json(org, { headers: { etag: '"1"' } }))
    const options = updateQueryOptions('org.json', base, await loadOrg(), Date.now())
    serveOrgFile(respond)
    return new QueryClient().fetchQuery({ ...options, staleTime: 0 })
  }
  const respondWithEtag = (value: object, etag: string) => HttpResponse.json(value, { headers: { etag } })

  it('returns the newer organisation if the file has other content', async () => {
    const update = await checkForUpdate(() => respondWithEtag({ ...org, name: 'Newer' }, '"2"'))
    expect(update?.index.org.name).toBe('Newer')
  })

  it.each<[string, (request: Request) => Response]>([
    ['the ETag is the same', () => respondWithEtag(org, '"1"')],
    ['only the ETag differs', () => respondWithEtag(org, '"2"')],
    ['only the formatting differs', () => HttpResponse.text(JSON.stringify(org, null, 4))],
  ])('returns null if %s', async (_, respond) => {
    expect(await checkForUpdate(respond)).toBeNull()
  })

  it.each<[string, (request: Request) => Response]>([
    ['half a file', () => HttpResponse.text(json.slice(0, -2))],
    ['a web page', () => HttpResponse.html('<title>Sign in</title>')],
    ['another version of the format', () => respondWithEtag({ ...org, version: 2 }, '"2"')],
    ['404', () => new HttpResponse(null, { status: 404 })],
    ['500', () => new HttpResponse(null, { status: 500 })],
    ['nothing', () => HttpResponse.error()],
    [
      'what the service worker has cached',
      () =>
        HttpResponse.json(
          { ...org, name: 'Older' },
          { headers: { 'atlas-kept': '2026-11-24T13:05:00.000Z' } },
        ),
    ],
  ])('fails if the answer is %s', async (_, respond) => {
    await expect(checkForUpdate(respond)).rejects.toThrow()
  })

  it('makes a request that a 304 can answer', async () => {
    let cache: RequestCache | undefined
    await checkForUpdate((request) => {
      cache = request.cache
      return respondWithEtag(org, '"1"')
    })
    expect(cache).toBe('no-cache')
  })
})
