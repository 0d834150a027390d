import { BroadcastChannel } from 'node:worker_threads'
import { inject, TestRunner } from 'vitest'

/**
 * Loads all test files once and runs none of them; then runs tests as it is asked to, with one mutant active at a time,
 * until it is told to stop. What takes long is loading, and so hundreds of mutants are tried in the time of one run.
 */
export default class WarmRunner extends TestRunner {
  #waiting = inject('testFiles')
  #tests = new Map()
  #state = globalThis.__stryker__ ?? {}

  constructor(config) {
    super(config)
    globalThis.__stryker__ = this.#state
  }

  /** Tests are run later. */
  async runTask() {}

  async onAfterRunFiles(files) {
    for (const file of files) {
      if (file.result?.state === 'fail') throw new Error(`${file.name} cannot be loaded.`)
      this.#add(file, [file])
    }
    this.#waiting -= files.length
    if (this.#waiting <= 0) await this.#serve()
  }

  #add(task, suites) {
    if (task.type === 'suite')
      for (const each of task.tasks) this.#add(each, [...suites, ...(each.type === 'suite' ? [each] : [])])
    else if (task.mode === 'run' || task.mode === 'queued') {
      const id = `${suites[0].name}#${[...suites.slice(1), task].map(({ name }) => name).join(' > ')}`
      const same = this.#tests.get(id) ?? []
      this.#tests.set(id, [...same, { task, suites }])
    }
  }

  async #serve() {
    const channel = new BroadcastChannel(inject('channel'))
    const stopped = new Promise((resolve) => {
      channel.onmessage = async ({ data }) => {
        if (data.stop) return resolve()
        const { call, ...asked } = data
        try {
          channel.postMessage({ call, answer: await (asked.mutant ? this.#try(asked) : this.#runAll()) })
        } catch (error) {
          channel.postMessage({ call, error: String(error) })
        }
      }
    })
    channel.postMessage({ ready: true })
    await stopped
    channel.close()
  }

  async #runAll() {
    const state = this.#state
    const tests = []
    for (const id of this.#tests.keys()) {
      state.currentTestId = id
      const start = performance.now()
      const failure = await this.#run(id)
      tests.push({ id, failure, ms: performance.now() - start })
      state.currentTestId = undefined
    }
    return { tests, coverage: state.mutantCoverage }
  }

  async #try({ mutant, asked }) {
    const state = this.#state
    state.activeMutant = mutant
    try {
      for (const [index, { id, limit }] of asked.entries()) {
        state.hitCount = 0
        state.hitLimit = limit
        const failure = await this.#run(id)
        const result = { killedBy: id, failure, tests: index + 1 }
        if (state.hitCount > limit) return { ...result, timeout: true }
        if (failure !== undefined) return result
      }
      return { tests: asked.length }
    } finally {
      state.activeMutant = undefined
      state.hitCount = undefined
    }
  }

  async #run(id) {
    try {
      for (const each of this.#tests.get(id) ?? []) await runTest(each)
      return undefined
    } catch (error) {
      return String(error?.message ?? error)
    }
  }
}

/** Runs a test with the hooks around it; rejects where any of them fails. */
async function runTest({ task, suites }) {
  const hooks = suites.map((suite) => TestRunner.getSuiteHooks(suite))
  const after = hooks.flatMap(({ afterEach }) => afterEach).reverse()
  try {
    for (const hook of hooks.flatMap(({ beforeEach }) => beforeEach)) await hook(task.context, task.suite)
    await TestRunner.getTestFn(task)()
  } finally {
    for (const hook of after) await hook(task.context, task.suite)
  }
}
