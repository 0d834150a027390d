import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const ruleTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const options = JSON.stringify({ runOnly: ruleTags, resultTypes: ['violations'] })

/**
 * Runs axe's A, AA and best-practice rules over the page as it is; `state` names it where there are several.
 * Evaluated, for the page's policy lets no script in.
 */
export async function expectNoAxeViolations(page: Page, state = 'the page'): Promise<void> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const violations = await page.evaluate(`axe.run(${options}).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ' at ' + nodes.map(({ html }) => html).join(' | ')))`)
  expect.soft(violations, `axe on ${state}`).toEqual([])
}
