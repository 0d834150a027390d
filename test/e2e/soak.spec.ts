import { expect, test } from '@playwright/test'
import { spendDay } from './soak'

const { SOAK_ACTIONS, SOAK_ROLES, SOAK_COMPARED, SOAK_SEED, SOAK_SITE } = process.env
const day = {
  actions: Number(SOAK_ACTIONS ?? 60),
  compared: Number(SOAK_COMPARED ?? 4),
  seed: Number(SOAK_SEED ?? 20_230_105),
  site: SOAK_SITE ?? 'dist',
}

for (const roles of (SOAK_ROLES ?? '1000').split(',').map(Number)) {
  test(`a day of random actions on ${roles} roles leaves no error, no needless request and no heap behind`, async ({
    browser,
  }) => {
    console.log(`${roles} roles, ${day.actions} actions, SOAK_SEED=${day.seed}`)
    const found = await spendDay(
      browser,
      { ...day, roles },
      SOAK_ACTIONS === undefined ? () => {} : console.log,
    )
    const { early, late } = found.heap
    console.log(
      [
        ['addresses visited', found.addresses],
        ['of these opened anew', found.compared],
        ['shown otherwise there', found.otherwise.length],
        ['written to the console', found.said.length],
        ['needless requests', found.needless.length],
        ['heap at the end, of that early on', (late / early).toFixed(2)],
      ]
        .map(([what, count]) => `${String(count).padStart(6)}  ${what}`)
        .join('\n'),
    )
    expect.soft(found.said, `console, SOAK_SEED=${day.seed}`).toEqual([])
    expect.soft(found.needless, 'requests').toEqual([])
    if (day.actions >= 500) expect.soft(found.idle, 'actions never done').toEqual([])
    expect.soft(found.otherwise, 'addresses in a tab of their own').toEqual([])
    expect.soft(late / early, 'heap').toBeLessThan(1.3)
  })
}
