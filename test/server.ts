import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

/** The network of the tests that show the page. Only what a test serves is there; `setup.ts` starts and stops it. */
export const server = setupServer()

/**
 * Serves a data file beside the page, for the rest of this test: any value, so that faulty files can be served too;
 * a string as it is, so that it need not be JSON.
 */
export function serveOrg(org: unknown, file = 'org.json'): void {
  const body = typeof org === 'string' ? org : JSON.stringify(org)
  server.use(
    http.get(`*/${file}`, () => new HttpResponse(body, { headers: { 'content-type': 'application/json' } })),
  )
}
