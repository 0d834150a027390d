import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerData, answerPage } from '../../src/sw/answers'

const scope = 'https://example.org/atlas/'
const [one, two, late] = ['one', 'two', 'late'].map((name) => JSON.stringify({ name }))
const stores = new Map<string, Map<string, Response>>()
let waiting: Promise<unknown>[] = []

const cache = (name: string) => {
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
  waiting = []
  vi.useFakeTimers()
  vi.stubGlobal('caches', { open: async (name: string) => cache(name) })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const serve = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer))
const down = () => serve(() => Promise.reject(new TypeError('Failed to fetch')))

async function data(file = 'org.json') {
  const answer = answerData(new Request(scope + file), scope, (work) => waiting.push(work))
  // Awaited below; until then a failure of it is nobody's.
  answer.catch(() => undefined)
  await vi.advanceTimersByTimeAsync(6000)
  const { status, headers } = await answer
  const text = await (await answer).text()
  await Promise.all(waiting)
  return { status, text, isKept: headers.has('atlas-kept') }
}

/** A body that ends in the middle. */
const brokenOff = () =>
  new ReadableStream({
    pull(body) {
      body.error(new TypeError('terminated'))
    },
  })

describe('a data file', () => {
  it('is the server’s, and as it was kept where there is no server', async () => {
    serve(async () => new Response(one))
    expect(await data()).toEqual({ status: 200, text: one, isKept: false })
    serve(async () => new Response(two))
    expect(await data()).toEqual({ status: 200, text: two, isKept: false })
    down()
    expect(await data()).toEqual({ status: 200, text: two, isKept: true })
  })

  it('is kept under its own address', async () => {
    serve(async () => new Response(one))
    await data('org.json')
    down()
    await expect(data('other.json')).rejects.toThrow('Failed to fetch')
    expect((await data('org.json?again')).text).toBe(one)
  })

  it('is as it was kept where the server is out of order, or takes too long', async () => {
    serve(async () => new Response(one))
    await data()
    serve(async () => new Response('', { status: 503 }))
    expect(await data()).toMatchObject({ text: one, isKept: true })
    serve(() => new Promise((resolve) => setTimeout(() => resolve(new Response(late)), 5500)))
    expect(await data()).toMatchObject({ text: one, isKept: true })
    down()
    expect(await data()).toMatchObject({ text: late, isKept: true })
  })

  it('is missing where the server says so', async () => {
    serve(async () => new Response(one))
    await data()
    serve(async () => new Response('', { status: 404 }))
    expect(await data()).toMatchObject({ status: 404, isKept: false })
  })

  it('stays as it was kept where a page comes in its place', async () => {
    serve(async () => new Response(one))
    await data()
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    serve(async () => new Response('<title>Sign in</title>', { headers }))
    expect(await data()).toMatchObject({ text: '<title>Sign in</title>', isKept: false })
    down()
    expect(await data()).toMatchObject({ text: one, isKept: true })
  })

  it.each([
    ['half of it comes', () => new Response('{"name": "Ac')],
    ['it breaks off', () => new Response(brokenOff())],
    ['nothing comes', () => new Response('')],
    [
      'a page comes that says it is JSON',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'application/json' } }),
    ],
  ])('stays as it was kept where %s', async (_, answer) => {
    serve(async () => new Response(one))
    await data()
    serve(async () => answer())
    await data().catch(() => undefined)
    down()
    expect(await data()).toMatchObject({ text: one, isKept: true })
  })

  it('is not kept where the server says so, nor any longer', async () => {
    serve(async () => new Response(one))
    await data()
    serve(async () => new Response(two, { headers: { 'cache-control': 'private, no-store' } }))
    expect((await data()).text).toBe(two)
    down()
    await expect(data()).rejects.toThrow('Failed to fetch')
  })
})

describe('a page', () => {
  const page = async (path: string) => (await answerPage(new Request(scope + path), scope, 'shell')).text()
  const keep = (path: string, text: string) => cache('shell').put(scope + path, new Response(text))

  it('is the server’s, with whatever status it has', async () => {
    await keep('', 'start')
    serve(async () => new Response('from the server', { status: 404 }))
    expect(await page('role/a')).toBe('from the server')
  })

  it.each([400, 414, 431])('is the kept one where the server refuses an address with %s', async (status) => {
    serve(async () => new Response('Bad request', { status }))
    expect(await page('role/%zz')).toBe('Bad request')
    await keep('', 'start')
    expect(await page('role/%zz')).toBe('start')
  })

  it('is without a server the one that opens every address', async () => {
    await keep('', 'start')
    down()
    expect(await page('role/a')).toBe('start')
    await keep('404.html', 'any')
    expect(await page('role/a')).toBe('any')
    expect(await page('')).toBe('any')
  })
})
