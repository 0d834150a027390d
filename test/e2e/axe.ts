import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Runs axe's A, AA and best-practice rules over the page as it is. Evaluated, for the page's policy lets no script in. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(source)
  const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ' at ' + nodes.map(({ html }) => html).join(' | ')))`)
  expect(found).toEqual([])
}
