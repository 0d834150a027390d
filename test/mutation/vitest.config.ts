import { defineConfig } from 'vitest/config'

/** The tests that look at mutants: fewer runs of each property, always the same ones, and no shrinking of what fails. */
export default defineConfig({
  plugins: [
    {
      name: 'fewer-runs',
      enforce: 'pre',
      transform: (code, id) =>
        /\/test\/.*\.test\.tsx?$/.test(id) ? code.replace(/numRuns: \d+/g, 'numRuns: 40') : null,
    },
  ],
  test: {
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    runner: 'test/mutation/warmWorker.mjs',
    environment: 'jsdom',
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts', 'test/mutation/setup.ts'],
    include: ['test/{org,view,graph}/**/*.test.{ts,tsx}'],
  },
})
