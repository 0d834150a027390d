/** What Stryker is to do in the folder of `src` that `run.ts` names. */
const folder = process.env.MUTATED
const cacheFolder = 'test/mutation/.kept'

export default {
  testRunner: 'warm',
  plugins: ['./test/mutation/warmRunner.mjs'],
  coverageAnalysis: 'perTest',
  mutate: [`src/${folder}/**/*.{ts,tsx}`],
  // Texts and patterns have tests of their own kind, or are the look of things.
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  // What runs once, while a file is loaded, would have to be loaded anew for each mutant.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'docs', 'hosting', 'test-results', 'test/bench', 'test/e2e', cacheFolder],
  incremental: true,
  incrementalFile: `${cacheFolder}/${folder}.json`,
  tempDirName: `${cacheFolder}/sandbox`,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
  allowConsoleColors: false,
  concurrency: 1,
  timeoutMS: 4000,
  timeoutFactor: 2,
  // There is none: Stryker would read it by a version of TypeScript that is not ours.
  tsconfigFile: 'test/mutation/tsconfig.json',
}
