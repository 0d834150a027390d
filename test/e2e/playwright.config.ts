import { defineConfig } from '@playwright/test'
import { findBrowser, launchFlags } from './helpers/browser'

// Another run beside this one needs another port.
const port = Number(process.env.E2E_PORT ?? 4173)
const executablePath = findBrowser()

/** The suite for what only a browser shows: the built site, as a host would serve it, in real Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  snapshotPathTemplate: '{testDir}/accessibilityTrees/{arg}{ext}',
  workers: 2,
  reporter: process.env.CI ? [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // What it keeps would answer in place of what a test serves; `offline.spec.ts` is about it.
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
