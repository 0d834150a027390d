import type { Problem } from '../org/model/problem'
import { decodeText } from './decodeText'
import { LoadError } from './loadError'
import {
  createHttpFault,
  createNetworkFault,
  createRedirectFault,
  createTimeoutFault,
  STALL_TIMEOUT_MS,
  UTF16_FAULT,
} from './loadFaults'

/** A data file as it came. */
export interface FetchedFile {
  text: string
  /** What was wrong with its letters. */
  problems: Problem[]
  /** What tells this state of the file from another, where the server says anything of the kind. */
  etag: string | undefined
  /** Since when it has been kept: see `LoadedOrg`. */
  cachedSince: string | undefined
  /** What the server says that it is. */
  contentType: string
}

/** How a file is asked for. */
export interface FetchOptions {
  signal: AbortSignal
  /** Asks the server whether the file is still what the browser has, and gives undefined where its stamp is this one. */
  ifNoneMatch?: string | undefined
  cache?: RequestCache
}

/**
 * Fetches a data file. Rejects with a `LoadError` that says what is wrong; where `signal` ends it, with its reason.
 * A server may take its time, as long as something comes.
 */
export async function fetchFile(
  url: string,
  options: FetchOptions & { ifNoneMatch: string | undefined },
): Promise<FetchedFile | undefined>
export async function fetchFile(url: string, options: FetchOptions): Promise<FetchedFile>
export async function fetchFile(
  fileUrl: string,
  { signal, ifNoneMatch, cache }: FetchOptions,
): Promise<FetchedFile | undefined> {
  const stallTimer = createStallTimer(STALL_TIMEOUT_MS, signal)
  let hasResponseStarted = false
  try {
    const response = await fetch(fileUrl, {
      signal: stallTimer.signal,
      ...(cache && { cache }),
    })
    const { ok, status, headers, redirected, url } = response
    if (!ok) throw new LoadError(fileUrl, createHttpFault(status))
    const etag = headers.get('etag') ?? headers.get('last-modified') ?? undefined
    if (ifNoneMatch !== undefined && etag === ifNoneMatch) {
      void response.body?.cancel()
      return undefined
    }
    hasResponseStarted = true
    const decoded = decodeText(await readBody(response, stallTimer.restart))
    if (decoded === 'utf-16') throw new LoadError(fileUrl, UTF16_FAULT)
    if (redirected && /^\s*</.test(decoded.text)) throw new LoadError(fileUrl, createRedirectFault(url))
    return {
      ...decoded,
      etag,
      cachedSince: headers.get('atlas-kept') ?? undefined,
      contentType: headers.get('content-type') ?? '',
    }
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error
    throw new LoadError(
      fileUrl,
      stallTimer.signal.aborted
        ? createTimeoutFault(hasResponseStarted)
        : createNetworkFault(hasResponseStarted),
    )
  } finally {
    stallTimer.clear()
  }
}

/**
 * A signal that aborts once nothing has been heard for so many ms, or with another signal. `AbortSignal.any` would join
 * the two, but browsers have it only since 2023 (Chrome 116) and 2024 (Firefox 124, Safari 17.4).
 */
function createStallTimer(ms: number, parentSignal: AbortSignal) {
  const controller = new AbortController()
  const abort = () => controller.abort()
  if (parentSignal.aborted) abort()
  parentSignal.addEventListener('abort', abort)
  let timer = setTimeout(abort, ms)
  return {
    signal: controller.signal,
    restart: () => {
      clearTimeout(timer)
      timer = setTimeout(abort, ms)
    },
    clear: () => {
      clearTimeout(timer)
      parentSignal.removeEventListener('abort', abort)
    },
  }
}

async function readBody({ body }: Response, onChunk: () => void): Promise<ArrayBuffer> {
  if (!body) return new ArrayBuffer(0)
  const observedStream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      onChunk()
      controller.enqueue(chunk)
    },
  })
  return new Response(body.pipeThrough(observedStream)).arrayBuffer()
}
