import type { Problem } from '../org/problems'
import { decode } from './decode'
import { PATIENCE_MS, refused, sentOn, tooSlow, unreachable, utf16 } from './faultWords'
import { LoadError } from './loadError'

/** A data file as it came. */
export interface Fetched {
  text: string
  /** What was wrong with its letters. */
  problems: Problem[]
  /** What tells this state of the file from another, where the server says anything of the kind. */
  stamp: string | undefined
  /** Since when it has been kept: see `LoadedOrg`. */
  kept: string | undefined
  /** What the server says that it is. */
  type: string
}

/** How a file is asked for. */
export interface Asked {
  signal: AbortSignal
  /** Asks the server whether the file is still what the browser has, and gives undefined where its stamp is this one. */
  unless?: string | undefined
  cache?: RequestCache
}

/**
 * Fetches a data file. Rejects with a `LoadError` that says what is wrong; where `signal` ends it, with its reason.
 * A server may take its time, as long as something comes.
 */
export async function fetchFile(
  address: string,
  asked: Asked & { unless: string | undefined },
): Promise<Fetched | undefined>
export async function fetchFile(address: string, asked: Asked): Promise<Fetched>
export async function fetchFile(
  address: string,
  { signal, unless, cache }: Asked,
): Promise<Fetched | undefined> {
  const silence = silenceAfter(PATIENCE_MS)
  let hasBegun = false
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, silence.signal]),
      ...(cache && { cache }),
    })
    const { ok, status, headers, redirected, url } = response
    if (!ok) throw new LoadError(address, refused(status))
    const stamp = headers.get('etag') ?? headers.get('last-modified') ?? undefined
    if (unless !== undefined && stamp === unless) {
      void response.body?.cancel()
      return undefined
    }
    hasBegun = true
    const decoded = decode(await bytesOf(response, silence.heard))
    if (decoded === 'utf-16') throw new LoadError(address, utf16)
    if (redirected && /^\s*</.test(decoded.text)) throw new LoadError(address, sentOn(url))
    return {
      ...decoded,
      stamp,
      kept: headers.get('atlas-kept') ?? undefined,
      type: headers.get('content-type') ?? '',
    }
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error
    throw new LoadError(address, silence.signal.aborted ? tooSlow(hasBegun) : unreachable(hasBegun))
  } finally {
    silence.end()
  }
}

/** A signal that comes once nothing has been heard for so many ms. */
function silenceAfter(ms: number) {
  const controller = new AbortController()
  const wait = () => setTimeout(() => controller.abort(), ms)
  let timer = wait()
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer)
      timer = wait()
    },
    end: () => clearTimeout(timer),
  }
}

async function bytesOf({ body }: Response, onPart: () => void): Promise<ArrayBuffer> {
  if (!body) return new ArrayBuffer(0)
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      onPart()
      controller.enqueue(part)
    },
  })
  return new Response(body.pipeThrough(heard)).arrayBuffer()
}
