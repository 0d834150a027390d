import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { respondWithData, respondWithPage } from '../../src/sw/cacheStrategies'

const scope = 'https://example.org/atlas/'
const [one, two, late] = ['one', 'two', 'late'].map((name) => JSON.stringify({ name }))
const stores = new Map<string, Map<string, Response>>()
let pendingWork: Promise<unknown>[] = []

const fakeCache = (name: string) => {
  const store = stores.get(name) ?? new Map<string, Response>()
  stores.set(name, store)
  return {
    match: async (address: string) => store.get(address)?.clone(),
    put: async (address: string, answer: Response) => void store.set(address, answer),
    delete: async (address: string) => store.delete(address),
  }
}

beforeEach(() => {
  stores.clear()
  pendingWork = []
  vi.useFakeTimers()
  vi.stubGlobal('caches', { open: async (name: string) => fakeCache(name) })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const stubFetch = (respond: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(respond))
const goOffline = () => stubFetch(() => Promise.reject(new TypeError('Failed to fetch')))

async function requestData(file = 'org.json') {
  const response = respondWithData(new Request(scope + file), scope, (work) => pendingWork.push(work))
  // Awaited below; until then a failure of it is nobody's.
  response.catch(() => undefined)
  await vi.advanceTimersByTimeAsync(6000)
  const { status, headers } = await response
  const text = await (await response).text()
  await Promise.all(pendingWork)
  return { status, text, isFromCache: headers.has('atlas-kept') }
}

/** A body that ends in the middle. */
const createBrokenBody = () =>
  new ReadableStream({
    pull(body) {
      body.error(new TypeError('terminated'))
    },
  })

describe('a data file', () => {
  it('is the server’s, and as it was kept where there is no server', async () => {
    stubFetch(async () => new Response(one))
    expect(await requestData()).toEqual({ status: 200, text: one, isFromCache: false })
    stubFetch(async () => new Response(two))
    expect(await requestData()).toEqual({ status: 200, text: two, isFromCache: false })
    goOffline()
    expect(await requestData()).toEqual({ status: 200, text: two, isFromCache: true })
  })

  it('is kept under its own address', async () => {
    stubFetch(async () => new Response(one))
    await requestData('org.json')
    goOffline()
    await expect(requestData('other.json')).rejects.toThrow('Failed to fetch')
    expect((await requestData('org.json?again')).text).toBe(one)
  })

  it('is as it was kept where the server is out of order, or takes too long', async () => {
    stubFetch(async () => new Response(one))
    await requestData()
    stubFetch(async () => new Response('', { status: 503 }))
    expect(await requestData()).toMatchObject({ text: one, isFromCache: true })
    stubFetch(() => new Promise((resolve) => setTimeout(() => resolve(new Response(late)), 5500)))
    expect(await requestData()).toMatchObject({ text: one, isFromCache: true })
    goOffline()
    expect(await requestData()).toMatchObject({ text: late, isFromCache: true })
  })

  it('is missing where the server says so', async () => {
    stubFetch(async () => new Response(one))
    await requestData()
    stubFetch(async () => new Response('', { status: 404 }))
    expect(await requestData()).toMatchObject({ status: 404, isFromCache: false })
  })

  it('stays as it was kept where a page comes in its place', async () => {
    stubFetch(async () => new Response(one))
    await requestData()
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    stubFetch(async () => new Response('<title>Sign in</title>', { headers }))
    expect(await requestData()).toMatchObject({ text: '<title>Sign in</title>', isFromCache: false })
    goOffline()
    expect(await requestData()).toMatchObject({ text: one, isFromCache: true })
  })

  it.each([
    ['half of it comes', () => new Response('{"name": "Ac')],
    ['it breaks off', () => new Response(createBrokenBody())],
    ['nothing comes', () => new Response('')],
    [
      'a page comes that says it is JSON',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'application/json' } }),
    ],
  ])('stays as it was kept where %s', async (_, answer) => {
    stubFetch(async () => new Response(one))
    await requestData()
    stubFetch(async () => answer())
    await requestData().catch(() => undefined)
    goOffline()
    expect(await requestData()).toMatchObject({ text: one, isFromCache: true })
  })

  it('is not kept where the server says so, nor any longer', async () => {
    stubFetch(async () => new Response(one))
    await requestData()
    stubFetch(async () => new Response(two, { headers: { 'cache-control': 'private, no-store' } }))
    expect((await requestData()).text).toBe(two)
    goOffline()
    await expect(requestData()).rejects.toThrow('Failed to fetch')
  })
})

describe('a page', () => {
  const requestPage = async (path: string) =>
    (await respondWithPage(new Request(scope + path), scope, 'shell')).text()
  const putInCache = (path: string, text: string) => fakeCache('shell').put(scope + path, new Response(text))

  it('is the server’s, with whatever status it has', async () => {
    await putInCache('', 'start')
    stubFetch(async () => new Response('from the server', { status: 404 }))
    expect(await requestPage('role/a')).toBe('from the server')
  })

  it.each([400, 414, 431])('is the kept one where the server refuses an address with %s', async (status) => {
    stubFetch(async () => new Response('Bad request', { status }))
    expect(await requestPage('role/%zz')).toBe('Bad request')
    await putInCache('', 'start')
    expect(await requestPage('role/%zz')).toBe('start')
  })

  it('is without a server the one that opens every address', async () => {
    await putInCache('', 'start')
    goOffline()
    expect(await requestPage('role/a')).toBe('start')
    await putInCache('404.html', 'any')
    expect(await requestPage('role/a')).toBe('any')
    expect(await requestPage('')).toBe('any')
  })
})
