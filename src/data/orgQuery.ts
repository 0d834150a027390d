import { queryOptions } from '@tanstack/react-query'
import { isFileName } from '../org/fileName'
import { indexOrg, type OrgIndex } from '../org/indexOrg'
import { parseOrgText } from '../org/parseOrg'
import type { Fault, Problem } from '../org/problems'

/** An organisation ready to be shown, with what was wrong in its file. */
export interface LoadedOrg {
  index: OrgIndex
  problems: Problem[]
  /** Since when a file that no server was there for has been kept, by the service worker: ISO, with the time. */
  kept?: string
}

/** Why there is nothing to show: in words for the person who keeps the file, and the file's address. */
export class LoadError extends Error {
  readonly file: string
  readonly fault: Fault

  constructor(file: string, fault: Fault) {
    super(fault.message)
    this.name = 'LoadError'
    this.file = file
    this.fault = fault
  }
}

// A server that says nothing for this long will not be waited for.
const PATIENCE_MS = 30_000

/**
 * Query options for a data file: fetch, parse, index. `file` is its name beside the page, from `base`.
 * A failure is not tried again unasked: the page says what is wrong and has a button for it.
 */
export function orgQuery(file: string, base: string) {
  return queryOptions({
    queryKey: ['org', base, file],
    queryFn: async ({ signal }) => {
      // Whatever the address says, nothing but a file of this folder is ever asked for.
      if (!isFileName(file)) throw new LoadError(file, (await import('./refusal')).refusal(file))
      return load(base + encodeURIComponent(file), signal)
    },
    // Offline too: the service worker may answer.
    networkMode: 'always',
    retry: false,
    retryOnMount: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}

async function load(address: string, signal: AbortSignal): Promise<LoadedOrg> {
  const { text, kept } = await fetchText(address, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]))
  const parsed = await parseOrgText(text)
  if (!parsed.ok) throw new LoadError(address, parsed.fault)
  const index = indexOrg(parsed.org)
  performance.mark('atlas:data')
  return { index, problems: parsed.problems, ...(kept !== null && { kept }) }
}

async function fetchText(
  address: string,
  signal: AbortSignal,
): Promise<{ text: string; kept: string | null }> {
  try {
    const response = await fetch(address, { signal })
    if (response.ok) return { text: await response.text(), kept: response.headers.get('atlas-kept') }
    throw new LoadError(address, refused(response.status))
  } catch (error) {
    if (error instanceof LoadError) throw error
    throw new LoadError(address, signal.aborted ? tooSlow : unreachable)
  }
}

function refused(status: number): Fault {
  return {
    code: status === 404 ? 'not-found' : 'refused',
    message: status === 404 ? 'The file was not found' : `The server answered with an error (${status})`,
    expected: status === 404 ? 'a data file at this address, beside the page' : 'the data file',
  }
}

const tooSlow: Fault = {
  code: 'too-slow',
  message: `The server did not answer within ${PATIENCE_MS / 1000} seconds`,
  expected: 'the data file',
}

const unreachable: Fault = {
  code: 'unreachable',
  message: 'The file could not be fetched, or broke off half-way',
  expected: 'a connection to the server, and the whole file',
}
