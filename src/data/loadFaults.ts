import type { LoadFault } from '../org/model/problem'

/** A server that sends nothing for so many ms is not waited for; one that is slow is, however long it takes. */
export const STALL_TIMEOUT_MS = 30_000

const STALL_TIMEOUT_PHRASE = `for ${STALL_TIMEOUT_MS / 1000} seconds`

/** What a server's refusal says to whoever keeps the file. */
export function createHttpFault(status: number): LoadFault {
  if (status === 404)
    return {
      code: 'not-found',
      message: 'The file was not found',
      expected: 'a data file at this address, beside the page',
    }
  const [message, expected] =
    status === 401 || status === 403
      ? ['The server does not give the file out', 'a file that everyone who opens the page may read']
      : status === 429
        ? ['The server is asked for too much at once', 'the data file, in a while']
        : ['The server answered with an error', 'the data file']
  return { code: 'refused', message: `${message} (${status})`, expected }
}

/** A server that says nothing, or stops in the middle. */
export const createTimeoutFault = (hasResponseStarted: boolean): LoadFault => ({
  code: 'too-slow',
  message: hasResponseStarted
    ? `The server stopped half-way, and sent nothing more ${STALL_TIMEOUT_PHRASE}`
    : `The server did not answer ${STALL_TIMEOUT_PHRASE}`,
  expected: 'the data file',
})

/** A connection that does not come about, or breaks off. */
export const createNetworkFault = (hasResponseStarted: boolean): LoadFault =>
  hasResponseStarted
    ? { code: 'broken-off', message: 'The file broke off half-way', expected: 'the whole file' }
    : {
        code: 'unreachable',
        message: 'The file could not be fetched',
        expected: 'a connection to the server, which sends the file itself and not on to another site',
      }

/** A page that came by way of another address, as from a network that wants a sign-in first. */
export const createRedirectFault = (url: string): LoadFault => ({
  code: 'html',
  message: `The server sent on to ${url}, which is a web page`,
  expected: 'a JSON file; it may be there once you have signed in',
})

/** A text in the wide letters that some editors and spreadsheets save. */
export const UTF16_FAULT: LoadFault = {
  code: 'encoding',
  message: 'The file is saved as UTF-16',
  expected: 'a file saved as UTF-8',
}

/** What is no text, and is not said to be any. */
export const createContentTypeFault = (contentType: string): LoadFault => ({
  code: 'syntax',
  message: `The file is not JSON: the server sends it as ${contentType}`,
  expected: 'a JSON file, sent as application/json',
})
