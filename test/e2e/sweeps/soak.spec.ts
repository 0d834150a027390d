import { expect, test } from '@playwright/test'
import { runSoak } from '../helpers/runSoak'

const { SOAK_ACTIONS, SOAK_ROLES, SOAK_COMPARED, SOAK_SEED, SOAK_SITE } = process.env
const options = {
  actionCount: Number(SOAK_ACTIONS ?? 60),
  comparedCount: Number(SOAK_COMPARED ?? 4),
  seed: Number(SOAK_SEED ?? 20_230_105),
  siteFolder: SOAK_SITE ?? 'dist',
}

for (const roleCount of (SOAK_ROLES ?? '1000').split(',').map(Number)) {
  test(`a day of random actions on ${roleCount} roles causes no error, no needless request and no memory leak`, async ({
    browser,
  }) => {
    console.log(`${roleCount} roles, ${options.actionCount} actions, SOAK_SEED=${options.seed}`)
    const report = await runSoak(
      browser,
      { ...options, roleCount },
      SOAK_ACTIONS === undefined ? () => {} : console.log,
    )
    const { early, late } = report.heapBytes
    console.log(
      [
        ['addresses visited', report.addressCount],
        ['of these opened anew', report.comparedCount],
        ['shown otherwise there', report.differences.length],
        ['written to the console', report.complaints.length],
        ['needless requests', report.needlessRequests.length],
        ['heap at the end, of that early on', (late / early).toFixed(2)],
      ]
        .map(([what, count]) => `${String(count).padStart(6)}  ${what}`)
        .join('\n'),
    )
    expect.soft(report.complaints, `console, SOAK_SEED=${options.seed}`).toEqual([])
    expect.soft(report.needlessRequests, 'requests').toEqual([])
    if (options.actionCount >= 500) expect.soft(report.unusedActions, 'actions never done').toEqual([])
    expect.soft(report.differences, 'addresses in a tab of their own').toEqual([])
    expect.soft(late / early, 'heap').toBeLessThan(1.3)
  })
}
