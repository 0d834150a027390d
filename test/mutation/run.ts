import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/*
 * npm run mutants [-- folder or file …]: changes the files one place at a time, and tells which share of these mutants
 * the tests of each folder notice.
 */

const folders = ['org', 'view', 'graph'] as const
const LEAST = 85
const stryker = 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js'

type Report = { files: Record<string, { mutants: { status: string }[] }> }

const asked = process.argv.slice(2)
for (const folder of folders) {
  const files = asked.filter((each) => each.startsWith(`src/${folder}/`))
  if (asked.length > 0 && files.length === 0 && !asked.includes(folder)) continue
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      'run',
      'test/mutation/stryker.config.mjs',
      ...(files.length > 0 ? ['--mutate', files.join(',')] : []),
    ],
    { stdio: 'inherit', env: { ...process.env, MUTATED: folder } },
  )
  if (status !== 0) process.exit(status ?? 1)
  const { files: tried }: Report = JSON.parse(readFileSync(`test/mutation/.kept/${folder}.json`, 'utf8'))
  const mutants = Object.values(tried).flatMap((file) => file.mutants)
  const count = (...statuses: string[]) => mutants.filter((each) => statuses.includes(each.status)).length
  const noticed = count('Killed', 'Timeout')
  const all = noticed + count('Survived', 'NoCoverage')
  const share = (100 * noticed) / all
  console.log(
    `src/${folder}: of ${all} mutants ${share.toFixed(1)} % are noticed; ${count('Timeout')} of them never end, ` +
      `${count('Survived')} survive, ${count('NoCoverage')} are in no test`,
  )
  if (share < LEAST) process.exitCode = 1
}
