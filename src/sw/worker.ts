import { findStaleCacheNames, getShellCacheName, isDataFileUrl } from './cacheNames'
import { respondWithData, respondWithPage } from './cacheStrategies'

// What TypeScript knows of a page's own scope is not what a service worker has.
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
declare const self: {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

// The build writes both in: see `serviceWorkerPlugin.ts`.
declare const FILES: readonly string[]
declare const VERSION: string

const { scope } = self.registration
const shellCacheName = getShellCacheName(scope, VERSION)

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
  const waitUntil = (promise: Promise<unknown>) => event.waitUntil(promise)
  if (request.mode === 'navigate') return event.respondWith(respondWithPage(request, scope, shellCacheName))
  if (isDataFileUrl(href, scope)) return event.respondWith(respondWithData(request, scope, waitUntil))
  event.respondWith(respondWithAsset(request))
})

async function install(): Promise<void> {
  const cache = await caches.open(shellCacheName)
  // Past the browser's own cache, which may hold pages of the build before.
  const addToCache = (file: string) => cache.add(new Request(scope + file, { cache: 'reload' }))
  // Some hosts answer this one with the status in its name. The start page does in its place.
  const optionalNotFoundPage = addToCache('404.html').catch(() => undefined)
  await Promise.all([...FILES.map(addToCache), optionalNotFoundPage])
}

async function activate(): Promise<void> {
  const staleCacheNames = findStaleCacheNames(await caches.keys(), scope, shellCacheName)
  await Promise.all(staleCacheNames.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** Files of the build: those that were kept never change, since their names say what is in them. */
async function respondWithAsset(request: Request): Promise<Response> {
  const cache = await caches.open(shellCacheName)
  // A host may say that an answer varies by who asks, which a file of the build never does.
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request)
}
