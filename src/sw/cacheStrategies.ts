import { getDataCacheName } from './cacheNames'

/** The header that says since when a data file has been kept: only what is not from the server carries it. */
const CACHED_SINCE_HEADER = 'atlas-kept'

// Who has waited this long for a first byte is better served with what is here.
const NETWORK_TIMEOUT_MS = 5000

// A server that makes nothing of an address, or finds it too long, does not come to say which page that would be.
const fallbackStatuses: ReadonlySet<number> = new Set([400, 414, 431])

/**
 * A page, from the server where it answers in time, else the one that opens every address. The server's pages are not
 * kept: each names the files of its own build, and only what was kept together belongs together. The start page comes
 * last, for its text is of the day when it was kept, and the data beside it may be newer.
 */
export async function respondWithPage(
  request: Request,
  scope: string,
  shellCacheName: string,
): Promise<Response> {
  const networkResponse = fetch(request)
  const timelyResponse = await withNetworkTimeout(networkResponse)
  if (timelyResponse && timelyResponse.status < 500 && !fallbackStatuses.has(timelyResponse.status))
    return timelyResponse
  const cache = await caches.open(shellCacheName)
  const cachedResponse = (await cache.match(`${scope}404.html`)) ?? (await cache.match(scope))
  return cachedResponse ? withoutRedirectFlag(cachedResponse) : (timelyResponse ?? networkResponse)
}

/**
 * A data file, from the server where it answers in time, and kept; else as it was kept. What a host says is not to be
 * stored is not. `later` outlives the answer.
 */
export async function respondWithData(
  request: Request,
  scope: string,
  waitUntil: (promise: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(getDataCacheName(scope))
  const { origin, pathname } = new URL(request.url)
  const cacheKey = origin + pathname
  const networkResponse = fetch(request)
  const timelyResponse = await withNetworkTimeout(networkResponse)
  if (timelyResponse && timelyResponse.status < 500) {
    waitUntil(cacheDataResponse(cache, cacheKey, timelyResponse.clone()).catch(() => undefined))
    return timelyResponse
  }
  const cachedResponse = await cache.match(cacheKey)
  if (!cachedResponse) return timelyResponse ?? networkResponse
  // Too late for now, and still good for the next time.
  if (!timelyResponse)
    waitUntil(
      networkResponse
        .then((lateResponse) => cacheDataResponse(cache, cacheKey, lateResponse))
        .catch(() => undefined),
    )
  return cachedResponse
}

async function cacheDataResponse(cache: Cache, cacheKey: string, response: Response): Promise<void> {
  if (!response.ok) return
  if (/no-store/i.test(response.headers.get('cache-control') ?? '')) {
    await cache.delete(cacheKey)
    return
  }
  const headers = new Headers({
    'content-type': 'application/json',
    [CACHED_SINCE_HEADER]: new Date().toISOString(),
  })
  const text = await response.text()
  // Some hosts send a page for a file that is missing, some networks for all until one has signed in; and a file that
  // is being replaced may come by half.
  if (isJson(text)) await cache.put(cacheKey, new Response(text, { headers }))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}

/** An answer, or undefined where it does not come, or not in time. */
async function withNetworkTimeout(response: Promise<Response>): Promise<Response | undefined> {
  const timeout = new Promise<undefined>((resolve) =>
    setTimeout(() => resolve(undefined), NETWORK_TIMEOUT_MS),
  )
  return Promise.race([response.catch(() => undefined), timeout])
}

/** What was fetched by way of a redirection is refused as a page. */
async function withoutRedirectFlag(response: Response): Promise<Response> {
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response
}
