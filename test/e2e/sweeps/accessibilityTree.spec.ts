import type { Page } from '@playwright/test'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'
import { expect, test } from '../helpers/fixtures'
import { chart, details, navigateWithoutReload, outline } from '../helpers/page'
import { readAccessibilityTree } from '../helpers/readAccessibilityTree'

const org = anOrg({
  name: 'Acme',
  teams: [
    aTeam({ id: 'acme', name: 'Acme' }),
    aTeam({ id: 'engineering', name: 'Engineering', parent: 'acme', summary: 'Builds it.' }),
    aTeam({ id: 'council', name: 'Council', kind: 'external' }),
  ],
  qualities: [
    aQuality({ id: 'maps', name: 'Maps', category: 'Craft', summary: 'Knows how maps are made.' }),
    aQuality({ id: 'tact', name: 'Tact' }),
  ],
  roles: [
    aRole({
      id: 'lead',
      name: 'Tech Lead',
      teams: ['engineering', 'council'],
      aliases: ['TL'],
      holders: [{ name: 'Ada', note: 'acting' }],
      summary: 'Leads the work.',
      responsibilities: [{ items: ['Plan', 'Review'] }],
      qualities: { necessary: ['maps'], useful: ['tact'] },
    }),
    aRole({
      id: 'builder',
      name: 'Builder',
      teams: ['engineering'],
      status: 'vacant',
      reportsTo: ['lead'],
      qualities: { useful: ['maps'] },
    }),
    aRole({
      id: 'chair',
      name: 'Chair',
      teams: ['council'],
      status: 'draft',
      qualities: { unstated: ['tact'] },
    }),
  ],
  relations: [{ from: 'lead', to: 'chair', kind: 'advises', text: 'on maps' }],
})
const olderOrg = {
  ...org,
  roles: org.roles.slice(0, 2).map((role) => ({ ...role, summary: 'Once another.' })),
}

const regionNamed = (name: string) => (page: Page) => page.getByRole('region', { name, exact: true })
const anyDialog = (page: Page) => page.getByRole('dialog')

/** What is heard in the main states of the page: the part of it that is new there. */
const snapshots: Record<
  string,
  {
    at: string
    part: string
    shown: (page: Page) => ReturnType<Page['locator']>
    act?: (page: Page) => Promise<void>
  }
> = {
  page: { at: '/', part: 'body', shown: (page) => page.getByRole('combobox', { name: 'Team' }) },
  'chart, filtered and folded': {
    at: '/?quality=maps,tact&match=any&fold=council',
    part: 'main',
    shown: (page) => chart(page).getByRole('button', { name: 'Open Council' }),
  },
  role: {
    at: '/role/lead?quality=maps',
    part: 'aside',
    shown: (page) => details(page).getByText('Leads the work.'),
  },
  team: { at: '/team/engineering', part: 'aside', shown: (page) => details(page).getByText('Builds it.') },
  quality: { at: '/quality/maps', part: 'aside', shown: (page) => details(page).getByText('Knows how maps') },
  'unknown role': { at: '/role/leed', part: 'aside', shown: (page) => details(page).getByText('leed') },
  outline: {
    at: '/?view=outline&quality=maps',
    part: 'main',
    shown: (page) => outline(page).getByRole('tree'),
  },
  matrix: { at: '/?view=matrix', part: 'main', shown: regionNamed('Matrix') },
  compare: { at: '/?compare=lead,builder', part: 'main', shown: (page) => page.getByRole('table') },
  fit: { at: '/?view=fit&quality=maps', part: 'main', shown: regionNamed('Fit') },
  gaps: { at: '/?view=gaps', part: 'main', shown: regionNamed('Gaps') },
  changes: {
    at: '/?since=older.json',
    part: 'dialog',
    act: (page) => page.getByRole('button', { name: /since older/ }).click(),
    shown: anyDialog,
  },
  search: {
    at: '/',
    part: 'dialog',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: /^Search/ }).fill('maps')
    },
    shown: (page) => anyDialog(page).locator('[aria-live]').filter({ hasText: '4 found' }),
  },
  failure: { at: '/?data=broken.json', part: 'body', shown: (page) => page.getByRole('alert') },
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the accessibility tree of every state matches the recorded one', async ({ page }) => {
  test.setTimeout(120_000)
  await page.route('**/org.json', (route) => route.fulfill({ json: org }))
  await page.route('**/older.json', (route) => route.fulfill({ json: olderOrg }))
  await page.route('**/broken.json', (route) => route.fulfill({ body: '{' }))
  await page.goto('/')
  for (const [name, { at, part, act, shown }] of Object.entries(snapshots))
    await test.step(name, async () => {
      await navigateWithoutReload(page, at)
      await act?.(page)
      await expect(shown(page)).toBeVisible()
      const told = await readWhenStable(() => readAccessibilityTree(page, part))
      expect.soft(told).toMatchSnapshot(`${name.replaceAll(/\W+/g, '-')}.txt`)
      if (act) await page.keyboard.press('Escape')
    })
})

test("marks names and texts with the organisation's language", async ({ page }) => {
  await page.route('**/org.json', (route) => route.fulfill({ json: { ...org, lang: 'de' } }))
  await page.goto('/')
  const unmarked = new Set<string>()
  for (const at of [
    '/role/lead?view=chart&relations=all',
    '/?view=outline',
    '/?view=matrix',
    '/?compare=lead,builder',
    '/?view=fit&quality=maps',
    '/?view=gaps',
  ]) {
    await navigateWithoutReload(page, at)
    await expect(page.locator('main a', { hasText: 'Builder' }).first()).toBeVisible()
    await page.getByRole('combobox', { name: 'Team' }).focus()
    await expect(page.getByRole('option', { name: 'Engineering' })).toBeVisible()
    for (const name of await page.evaluate(findNamesOutsideLanguage, 'de')) unmarked.add(`${name} at ${at}`)
  }
  expect([...unmarked]).toEqual([])
})

/** Run in the page: which of the organisation's words stand by themselves, and are not marked as of a language. */
function findNamesOutsideLanguage(lang: string): string[] {
  const names = [
    'Acme',
    'Engineering',
    'Council',
    'Maps',
    'Tact',
    'Craft',
    'Tech Lead',
    'Builder',
    'Chair',
    'Plan',
    'Leads the work.',
  ]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent: data } = walker.currentNode
    const isHidden = parentElement?.closest('[aria-hidden="true"], .paper') !== null
    if (
      !isHidden &&
      data !== null &&
      names.includes(data.trim()) &&
      parentElement?.closest('[lang]')?.getAttribute('lang') !== lang
    )
      found.push(data)
  }
  return found
}

/** What is read twice in the same words, some frames apart. */
async function readWhenStable(read: () => Promise<string>): Promise<string> {
  let last = ''
  await expect(async () => {
    const before = last
    last = await read()
    expect(last).toBe(before)
  }).toPass({ intervals: [150] })
  return last
}
