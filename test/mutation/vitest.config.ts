import { defineConfig } from 'vitest/config'

const folder = process.env.MUTATED
const isPage = folder === 'urlState'

/**
 * The tests that look at mutants of a folder: the plain ones of the same folder, and where it has parts of the page
 * theirs too. Properties have fewer runs, always the same ones, and what fails is not shrunk.
 */
export default defineConfig({
  plugins: [
    {
      name: 'less',
      enforce: 'pre',
      transform: (code, id) =>
        /\.test\.tsx?$/.test(id) ? code.replaceAll(/numRuns: \d+/g, 'numRuns: 30') : null,
    },
  ],
  test: {
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    runner: 'test/mutation/warmWorker.mjs',
    environment: isPage ? 'jsdom' : 'node',
    testTimeout: 30_000,
    setupFiles: [...(isPage ? ['test/setup.ts'] : []), 'test/mutation/setup.ts'],
    include: [`test/${folder}/**/*.test.${isPage ? '{ts,tsx}' : 'ts'}`],
  },
})
