import { dataName } from './names'

/** The header that says since when a data file has been kept: only what is not from the server carries it. */
const KEPT = 'atlas-kept'

// Who has waited this long for a first byte is better served with what is here.
const PATIENCE_MS = 5000

// A server that makes nothing of an address, or finds it too long, does not come to say which page that would be.
const refusals: ReadonlySet<number> = new Set([400, 414, 431])

/**
 * A page, from the server where it answers in time, else the one that opens every address. The server's pages are not
 * kept: each names the files of its own build, and only what was kept together belongs together. The start page comes
 * last, for its text is of the day when it was kept, and the data beside it may be newer.
 */
export async function answerPage(request: Request, scope: string, shell: string): Promise<Response> {
  const answer = fetch(request)
  const inTime = await soon(answer)
  if (inTime && inTime.status < 500 && !refusals.has(inTime.status)) return inTime
  const cache = await caches.open(shell)
  const kept = (await cache.match(`${scope}404.html`)) ?? (await cache.match(scope))
  return kept ? asPage(kept) : (inTime ?? answer)
}

/**
 * A data file, from the server where it answers in time, and kept; else as it was kept. What a host says is not to be
 * stored is not. `later` outlives the answer.
 */
export async function answerData(
  request: Request,
  scope: string,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(dataName(scope))
  const { origin, pathname } = new URL(request.url)
  const name = origin + pathname
  const answer = fetch(request)
  const inTime = await soon(answer)
  if (inTime && inTime.status < 500) {
    later(keep(cache, name, inTime.clone()).catch(() => undefined))
    return inTime
  }
  const kept = await cache.match(name)
  if (!kept) return inTime ?? answer
  // Too late for now, and still good for the next time.
  if (!inTime) later(answer.then((late) => keep(cache, name, late)).catch(() => undefined))
  return kept
}

async function keep(cache: Cache, name: string, answer: Response): Promise<void> {
  if (!answer.ok) return
  if (/no-store/i.test(answer.headers.get('cache-control') ?? '')) {
    await cache.delete(name)
    return
  }
  const headers = new Headers({ 'content-type': 'application/json', [KEPT]: new Date().toISOString() })
  const text = await answer.text()
  // Some hosts send a page for a file that is missing, some networks for all until one has signed in; and a file that
  // is being replaced may come by half.
  if (isJson(text)) await cache.put(name, new Response(text, { headers }))
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
async function soon(answer: Promise<Response>): Promise<Response | undefined> {
  const timeout = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS))
  return Promise.race([answer.catch(() => undefined), timeout])
}

/** What was fetched by way of a redirection is refused as a page. */
async function asPage(kept: Response): Promise<Response> {
  return kept.redirected ? new Response(await kept.blob(), { headers: kept.headers }) : kept
}
