import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { BroadcastChannel } from 'node:worker_threads'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { createVitest } from 'vitest/node'

/** How long each test took, so that quick ones come first, in every process that Stryker starts. */
const timesFile = 'test-times.json'

/** Stryker's side of `warmWorker.mjs`. */
class WarmRunner {
  static inject = [commonTokens.options]
  #name = randomUUID()
  #channel = new BroadcastChannel(this.#name)
  #calls = new Map()
  #vitest
  #started
  #times = new Map()

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
    const { tests, coverage } = await this.#ask({})
    writeFileSync(timesFile, JSON.stringify(tests.map(({ id, ms }) => [id, ms])))
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

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (this.#times.size === 0) this.#times = new Map(JSON.parse(readFileSync(timesFile, 'utf8')))
    const ids = (testFilter ?? [...this.#times.keys()]).toSorted(
      (one, other) => (this.#times.get(one) ?? 0) - (this.#times.get(other) ?? 0),
    )
    const { killedBy, failure, timeout, tests } = await this.#ask({ mutant: activeMutant.id, ids, hitLimit })
    if (timeout) return { status: MutantRunStatus.Timeout, reason: 'Hit limit' }
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
