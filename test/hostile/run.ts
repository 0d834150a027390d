import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'

/*
 * The properties of hostile files and addresses on many more of them, from a seed of its own that is said first:
 * `npm run hostile`, or with `HOSTILE_RUNS` and `HOSTILE_SEED` to say how many, and to try the same again.
 */
const { HOSTILE_RUNS = '20000', HOSTILE_SEED = String(randomInt(2 ** 31)) } = process.env
console.log(`HOSTILE_RUNS=${HOSTILE_RUNS} HOSTILE_SEED=${HOSTILE_SEED} npm run hostile`)
const env = { ...process.env, HOSTILE_RUNS, HOSTILE_SEED }
const { status } = spawnSync('npx', ['vitest', 'run', 'test/hostile'], { stdio: 'inherit', env })
process.exitCode = status ?? 1
