import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/*
 * npm run mutants [-- folder or file …]: changes the files one place at a time, and tells which share of these mutants
 * the tests of each folder notice.
 */

const folders = ['org', 'urlState', 'graph'] as const
const MIN_SCORE_PERCENT = 85
const STRYKER_PATH = 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js'

type MutationReport = { files: Record<string, { mutants: { status: string }[] }> }

const requestedPaths = process.argv.slice(2)
for (const folder of folders) {
  const files = requestedPaths.filter((each) => each.startsWith(`src/${folder}/`))
  if (requestedPaths.length > 0 && files.length === 0 && !requestedPaths.includes(folder)) continue
  const { status } = spawnSync(
    process.execPath,
    [
      STRYKER_PATH,
      'run',
      'test/mutation/stryker.config.mjs',
      ...(files.length > 0 ? ['--mutate', files.join(',')] : []),
    ],
    { stdio: 'inherit', env: { ...process.env, MUTATED: folder } },
  )
  if (status !== 0) process.exit(status ?? 1)
  const { files: mutatedFiles }: MutationReport = JSON.parse(
    readFileSync(`test/mutation/.kept/${folder}.json`, 'utf8'),
  )
  const mutants = Object.values(mutatedFiles).flatMap((file) => file.mutants)
  const count = (...statuses: string[]) => mutants.filter((each) => statuses.includes(each.status)).length
  const detectedCount = count('Killed', 'Timeout')
  const totalCount = detectedCount + count('Survived', 'NoCoverage')
  const scorePercent = (100 * detectedCount) / totalCount
  console.log(
    `src/${folder}: of ${totalCount} mutants ${scorePercent.toFixed(1)} % are noticed; ${count('Timeout')} of them never end, ` +
      `${count('Survived')} survive, ${count('NoCoverage')} are in no test`,
  )
  if (scorePercent < MIN_SCORE_PERCENT) process.exitCode = 1
}
