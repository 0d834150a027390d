import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { BroadcastChannel } from 'node:worker_threads'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { createVitest } from 'vitest/node'

/** What the first run told of each test, for every process that Stryker starts: how long it took, and what it ran. */
const DRY_RUN_FILE = 'first-run.json'

/** Tests that take longer, in ms, are left out: they are of sizes, and each mutant would wait for them. */
const MAX_TEST_MS = 600

/** Stryker's side of `warmWorker.mjs`. */
class WarmRunner {
  static inject = [commonTokens.options]
  #name = randomUUID()
  #channel = new BroadcastChannel(this.#name)
  #calls = new Map()
  #vitest
  #started
  #tests = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    process.env.VITEST = '1'
    process.env.NODE_ENV = 'test'
    this.#vitest = await createVitest('test', {
      config: 'test/mutation/vitest.config.ts',
      watch: false,
      reporters: [{}],
    })
    const specifications = await this.#vitest.globTestSpecifications()
    this.#vitest.provide('channel', this.#name)
    this.#vitest.provide('testFiles', specifications.length)
    await new Promise((resolve, reject) => {
      this.#channel.onmessage = ({ data }) => {
        if (data.ready) return resolve()
        const call = this.#calls.get(data.call)
        this.#calls.delete(data.call)
        if (data.error) call?.reject(new Error(data.error))
        else call?.resolve(data.answer)
      }
      this.#started = this.#vitest.runTestSpecifications(specifications).then(() => {
        const errors = this.#vitest.state.getUnhandledErrors().map(String)
        reject(new Error(`The tests ended by themselves. ${errors.join('\n')}`))
      }, reject)
    })
  }

  async dryRun() {
    const { tests: all, coverage } = await this.#ask({})
    const tests = all.filter(({ ms }) => ms <= MAX_TEST_MS)
    for (const { id } of all) if (!tests.some((test) => test.id === id)) delete coverage.perTest[id]
    writeFileSync(
      DRY_RUN_FILE,
      JSON.stringify(tests.map(({ id, ms }) => [id, { ms, hits: coverage.perTest[id] ?? {} }])),
    )
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: coverage,
      tests: tests.map(({ id, ms, failure }) => ({
        id,
        name: id,
        fileName: id.slice(0, id.indexOf('#')),
        timeSpentMs: ms,
        ...(failure === undefined
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage: failure }),
      })),
    }
  }

  async mutantRun({ activeMutant, testFilter }) {
    if (this.#tests.size === 0) this.#tests = new Map(JSON.parse(readFileSync(DRY_RUN_FILE, 'utf8')))
    const asked = (testFilter ?? [...this.#tests.keys()])
      .map((id) => ({ id, ms: 0, hits: {}, ...this.#tests.get(id) }))
      .sort((one, other) => one.ms - other.ms)
      // What runs a mutant so much more often than it did the original is taken never to end.
      .map(({ id, hits }) => ({ id, limit: 20 * (hits[activeMutant.id] ?? 0) + 10_000 }))
    const { killedBy, failure, timeout, tests } = await this.#ask({ mutant: activeMutant.id, asked })
    if (timeout) return { status: MutantRunStatus.Timeout, reason: `${killedBy} ran it far too often` }
    if (killedBy === undefined) return { status: MutantRunStatus.Survived, nrOfTests: tests }
    return { status: MutantRunStatus.Killed, killedBy: [killedBy], failureMessage: failure, nrOfTests: tests }
  }

  async dispose() {
    this.#channel.postMessage({ stop: true })
    await this.#started
    await this.#vitest?.close()
    this.#channel.close()
  }

  #ask(asked) {
    const call = randomUUID()
    return new Promise((resolve, reject) => {
      this.#calls.set(call, { resolve, reject })
      this.#channel.postMessage({ call, ...asked })
    })
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)]
