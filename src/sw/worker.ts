import { answerData, answerPage } from './answers'
import { isData, shellName, staleNames } from './names'

// What TypeScript knows of a page's own scope is not what a service worker has.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
declare const self: {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
}

// The build writes both in: see `plugin.ts`.
declare const FILES: readonly string[]
declare const VERSION: string

const { scope } = self.registration
const shell = shellName(scope, VERSION)

/*
 * A new worker waits until no page of the old one is left: it is installed beside it, so that an open page finds all
 * of its own parts, and a page without a connection is all of one build.
 */
self.addEventListener('install', (event) => event.waitUntil(install()))

self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { href } = new URL(request.url)
  if (request.method !== 'GET' || !href.startsWith(scope)) return
  const later = (work: Promise<unknown>) => event.waitUntil(work)
  if (request.mode === 'navigate') return event.respondWith(answerPage(request, scope, shell))
  if (isData(href, scope)) return event.respondWith(answerData(request, scope, later))
  event.respondWith(answerFile(request))
})

async function install(): Promise<void> {
  const cache = await caches.open(shell)
  // Past the browser's own cache, which may hold pages of the build before.
  const add = (file: string) => cache.add(new Request(scope + file, { cache: 'reload' }))
  // Some hosts answer this one with the status in its name. The start page does in its place.
  const spare = add('404.html').catch(() => undefined)
  await Promise.all([...FILES.map(add), spare])
}

async function activate(): Promise<void> {
  const names = staleNames(await caches.keys(), scope, shell)
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** Files of the build: those that were kept never change, since their names say what is in them. */
async function answerFile(request: Request): Promise<Response> {
  const cache = await caches.open(shell)
  // A host may say that an answer varies by who asks, which a file of the build never does.
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request)
}
