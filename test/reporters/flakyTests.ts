import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestCase } from 'vitest/node'

const FOLDER = 'test-results'

/** Writes the names of tests that failed first and passed when tried again, for .ci/run to list: a JSON array. */
export default class FlakyTests implements Reporter {
  private readonly names: string[] = []

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.names.push(`${test.module.relativeModuleId} › ${test.fullName}`)
  }

  onTestRunEnd(): void {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(join(FOLDER, 'unit-flaky.json'), JSON.stringify(this.names))
  }
}
