import { rmSync } from 'node:fs'
import { test } from './fixtures'
import { buildSiteBelowPath, type StaticHost, startStaticHost } from './staticHost'

/** Has a static host, which knows the site below `/atlas/`, for the tests around the call. */
export function setUpHostBelowPath(): Pick<StaticHost, 'url'> {
  let folder = ''
  let host: StaticHost | undefined
  test.beforeAll(async () => {
    folder = buildSiteBelowPath()
    host = await startStaticHost(folder, '/atlas/')
  })
  test.afterAll(() => {
    host?.close()
    rmSync(folder, { recursive: true })
  })
  return {
    get url() {
      if (!host) throw new Error('The host starts before the first test.')
      return host.url
    },
  }
}
