import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { serviceWorker } from './src/sw/plugin.ts'

export default defineConfig({
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), deepLinks(), serviceWorker()],
  build: {
    // The polyfill is an inline script in all but name; every browser that this page supports preloads modules.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstView, debugName: 'first view' }] } },
    },
  },
  test: {
    // Playwright runs the one, and the other is a package of its own.
    exclude: ['test/e2e/**', 'test/bench/**'],
    // Properties over thousands of inputs take their time on a busy machine.
    testTimeout: 30_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'test-results/unit.json' }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'plain', environment: 'node', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
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
    // The service worker is built by itself, and shares nothing.
    return (
      (info.isEntry && !each.includes('/src/sw/')) || info.importers.some((importer) => isIn(importer, seen))
    )
  }
  return isIn(id, new Set()) ? 'first' : null
}

interface Modules {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Gives the built page its policy. While developing there is none, for the tools work by injecting scripts and styles. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Leaves a 404.html that is the same page: what a static host answers for the address of a role opens the explorer. */
function deepLinks(): Plugin {
  return {
    name: 'deep-links',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type === 'asset')
          this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
      },
    },
  }
}
