import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { contentPolicy } from './src/cli/contentPolicy.ts'
import { hashedIcon } from './src/cli/hashedIcon.ts'
import { licences } from './src/cli/licences.ts'
import { staticPages } from './src/cli/staticPages.ts'
import { serviceWorkerPlugin } from './src/sw/serviceWorkerPlugin.ts'

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicy(),
    licences(),
    hashedIcon(),
    staticPages(),
    serviceWorkerPlugin(),
  ],
  // React has the hook itself: zustand, which React Flow uses, would bring a copy for versions that lack it.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector.js': 'use-sync-external-store/with-selector.js' },
  },
  build: {
    // The polyfill is an inline script in all but name; every browser that this page supports preloads modules.
    modulePreload: { polyfill: false },
    // test/bundleSize.ts holds the weight.
    chunkSizeWarningLimit: 1000,
    // Beside the page: what runs before its first paint, and the styles of pages that come with text.
    rolldownOptions: {
      input: ['index.html', 'src/early.ts', 'src/pages/pages.css'],
      output: { codeSplitting: { groups: [{ name: firstView, debugName: 'first view' }] } },
      // React Flow wraps components that this page does not use, such as its own minimap and controls, in calls of
      // React that have no side effects. Rolldown can't know that, and would keep them: 5.7 kB gzip.
      treeshake: { manualPureFunctions: ['createContext', 'forwardRef', 'lazy', 'memo'] },
      // The pages take their time, and are to.
      checks: { pluginTimings: false },
    },
  },
  test: {
    // Playwright runs the first; the others are packages of their own.
    exclude: ['test/e2e/**', 'test/bench/**', 'test/mutation/**'],
    // Properties over thousands of inputs take their time on a busy machine.
    testTimeout: 60_000,
    maxWorkers: '100%',
    // A busy machine fails a test now and then. It is tried again, and .ci/run lists it as flaky.
    retry: process.env.CI ? 2 : 0,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'test-results/unit.json' }], './test/reporters/flakyTests.ts']
      : ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'plain', environment: 'node', isolate: false, include: ['test/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          // Loading React and the page anew for each file would take nearly as long as the tests.
          isolate: false,
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
})

/**
 * One chunk for what the first view is made of. Left to itself the bundler takes what later parts share with it out into
 * chunks of their own, each of which costs a request and compresses worse.
 */
function firstView(id: string, modules: Modules): string | null {
  const isIn = (each: string, seen: Set<string>): boolean => {
    const info = modules.getModuleInfo(each)
    if (!info || seen.has(each)) return false
    seen.add(each)
    return each.endsWith('/index.html') || info.importers.some((importer) => isIn(importer, seen))
  }
  return isIn(id, new Set()) ? 'first' : null
}

interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null
}

/** Gives the built page its policy. While developing there is none, for the tools work by injecting scripts and styles. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
