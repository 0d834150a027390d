import { defineConfig } from '@playwright/test'
import { findBrowser, launchFlags } from './helpers/browser'

// Another run beside this one needs another port.
const port = Number(process.env.E2E_PORT ?? 4173)
const executablePath = findBrowser()
const isCi = process.env.CI !== undefined

/**
 * What only a browser shows: the built site, as a host would serve it, in real Chromium. `npm test` leaves out the long
 * sweeps, which are the specs in `sweeps` and the tests tagged @sweep; `npm run test:all` runs both.
 */
export default defineConfig({
  testDir: '.',
  ...(process.env.E2E_SWEEPS === undefined && { testIgnore: 'sweeps/**', grepInvert: /@sweep/ }),
  outputDir: '../../test-results/e2e',
  snapshotPathTemplate: '{testDir}/accessibilityTrees/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  // A busy machine fails a test now and then. It is tried again, and .ci/run lists it as flaky.
  retries: isCi ? 2 : 0,
  reporter: isCi ? [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A cached page would answer in place of what a test serves; `offline.spec.ts` tests the worker.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: launchFlags },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})
