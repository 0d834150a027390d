import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Org } from '../../src/org/model/schema'
import { expect, test } from './helpers/fixtures'
import { chart, details, outline } from './helpers/page'

const org: Org = JSON.parse(readFileSync('public/org.json', 'utf8'))

/** The shipped organisation some time later: a role new, one gone, one renamed, one moved, one filled, texts changed. */
const laterOrg: Org = {
  ...org,
  name: '2i2c, later',
  roles: [
    ...org.roles
      .filter(({ id }) => id !== 'external-liason')
      .map((role) => {
        if (role.id === 'engineering-manager')
          return {
            ...role,
            id: 'head-of-engineering',
            name: 'Head of Engineering',
            aliases: ['engineering-manager'],
          }
        if (role.id === 'technology-lead')
          return {
            ...role,
            teams: ['community'],
            holders: [{ name: 'Ada Example' }],
            summary: `${role.summary ?? ''} It answers for the budget too.`,
          }
        return role
      }),
    {
      id: 'research-engineer',
      name: 'Research Engineer',
      teams: ['engineering'],
      status: 'vacant' as const,
      summary: 'Brings methods from research into the platform.',
    },
  ],
}

const files = { 'later.json': laterOrg, 'older.json': org }

async function serveFiles(page: Page) {
  for (const [name, json] of Object.entries(files))
    await page.route(`**/${name}`, (route) => route.fulfill({ json }))
}

interface DroppedFile {
  name: string
  text: string
  type?: string
}

/** Drops files on the page as a person does: held over it first. */
async function dropFiles(page: Page, droppedFiles: readonly DroppedFile[]) {
  const data = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer()
    for (const { name, text, type = 'application/json' } of files)
      transfer.items.add(new File([text], name, { type }))
    return transfer
  }, droppedFiles)
  // Told again and again while it is held there, as browsers do: what takes files may be on its way yet.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
    await expect(page.getByText('nothing is uploaded')).toBeVisible({ timeout: 200 })
  }).toPass()
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

const fileBar = (page: Page) => page.getByRole('complementary', { name: 'Files' })
const laterJson = JSON.stringify(laterOrg)

test('a dropped file opens in this tab, can be compared, and closes again', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`))
  await page.goto('/role/technology-lead')
  await expect(page.getByRole('button', { name: 'Open a file…' })).toBeVisible()
  await dropFiles(page, [{ name: 'draft.json', text: laterJson }])
  await expect(fileBar(page)).toContainText('draft.json is a local file, open in this tab only')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2i2c, later')
  await expect(page).toHaveTitle('Technology Lead · 2i2c, later')
  await expect(details(page)).toContainText('Ada Example')
  await expect(details(page)).toContainText('No link: this file is open in this tab only')
  await chart(page)
    .getByRole('link', { name: /^Research Engineer/ })
    .click()
  expect(new URL(page.url()).pathname).toBe('/role/research-engineer')

  await fileBar(page).getByRole('button', { name: 'Compare with the site’s data' }).click()
  await expect(
    fileBar(page).getByRole('button', { name: /changes since the site’s org.json$/ }),
  ).toBeVisible()
  await fileBar(page).getByRole('button', { name: 'Stop comparing' }).click()
  await fileBar(page).getByRole('button', { name: 'Close the file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2i2c')
  await expect(fileBar(page)).toHaveCount(0)
  expect(sent.every((request) => request === 'GET ')).toBe(true)
})

test('a reload closes a local file and says so', { tag: '@sweep' }, async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('dialog', { name: 'Open a file' }).getByText('Choose a file…').click()
  await (await chooser).setFiles({
    name: 'draft.json',
    mimeType: 'application/json',
    buffer: Buffer.from(laterJson),
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2i2c, later')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2i2c')
  await expect(fileBar(page)).toContainText('draft.json is closed again')
  await fileBar(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(fileBar(page)).toHaveCount(0)
})

test('refuses a file that is not a data file, and says where a faulty one is wrong', async ({ page }) => {
  await page.goto('/')
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  await dropFiles(page, [{ name: 'photo.png', text: 'x', type: 'image/png' }])
  const refused = page.getByRole('dialog', { name: 'This can’t be opened' })
  await expect(refused.getByRole('alert')).toContainText('“photo.png” is not a JSON file')
  await page.keyboard.press('Escape')
  await expect(chart(page)).toBeVisible()

  await dropFiles(page, [{ name: 'broken.json', text: '{ "version": 1,\n  "teams": [,] }' }])
  await expect(page.getByRole('alert')).toContainText('broken.json, line 2, column 13')
  await page.getByRole('button', { name: 'Back to the site’s own data' }).click()
  await expect(chart(page).getByRole('link').first()).toBeVisible()
})

test('?data opens another file of the folder, without fetching or warning of the site’s own', async ({
  page,
}) => {
  await serveFiles(page)
  await page.goto('/role/research-engineer?data=later.json')
  await expect(page).toHaveTitle('Research Engineer · 2i2c, later')
  await expect(details(page).getByRole('link', { name: 'Engineering' }).first()).toHaveAttribute(
    'href',
    '/team/engineering?data=later.json',
  )
  // The browser warns of what was preloaded in vain, some seconds after the page has loaded.
  await page.waitForTimeout(7000)
})

test('?data with anything but a file’s name is refused, with the reason and a way to the site’s own', {
  tag: '@sweep',
}, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const data of [
    '../secret.json',
    'https://evil.example/org.json',
    '//evil.example/a.json',
    'a%252fb.json',
    '\\\\a\\b.json',
  ]) {
    await page.goto(`/team/engineering?data=${data}`)
    await expect(page.getByRole('alert')).toContainText('it is not opened')
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  }
  expect(
    asked.filter((url) => /secret|evil|a%|b\.json$/.test(new URL(url).pathname + new URL(url).host)),
  ).toEqual([])
  await page.getByRole('link', { name: 'Open the site’s own data' }).click()
  await expect(details(page).getByRole('heading', { level: 2, name: 'Engineering' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
})

test('?since marks what changed in the chart, the outline, the details and a list', async ({ page }) => {
  await serveFiles(page)
  await page.goto('/?data=later.json&since=older.json')
  const list = fileBar(page).getByRole('button', { name: '6 changes since older.json' })
  await expect(list).toBeVisible()
  const tagOf = (name: RegExp) => chart(page).getByRole('link', { name }).first()
  await expect(tagOf(/^Research Engineer/)).toHaveAttribute('data-change', 'New')
  await expect(tagOf(/^Head of Engineering/)).toHaveAttribute('data-change', /Renamed/)
  await expect(tagOf(/^Technology Lead/)).toHaveAttribute('data-change', 'Moved, changed')

  await list.click()
  const dialog = page.getByRole('dialog', { name: 'Changes since older.json' })
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
    'The organisation',
    'New 1',
    'Removed 1',
    'Renamed 1',
    'Moved 1',
    'Changed 1',
  ])
  await dialog.getByRole('link', { name: 'Technology Lead' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(details(page).getByRole('heading', { level: 3, name: 'Changes' })).toBeVisible()
  await expect(details(page).locator('ins').first()).toBeVisible()
  await expect(details(page)).toContainText('It answers for the budget too.')

  await page.goto('/role/external-liason?data=later.json&since=older.json&view=outline')
  await expect(details(page)).toContainText('Removed')
  await expect(details(page)).toContainText('since older.json')
  await outline(page).getByRole('treeitem').first().focus()
  await page.keyboard.type('external')
  const gone = outline(page).getByRole('treeitem', { name: 'External Liason' })
  await expect(gone).toBeFocused()
  await expect(gone).toHaveAccessibleDescription(/removed/)
  await page.goto('/role/engineering-manager?data=later.json&since=older.json')
  await expect(page).toHaveURL(/\/role\/head-of-engineering\?/)
  await fileBar(page).getByRole('button', { name: 'Stop comparing' }).click()
  await expect(page).toHaveURL(/\/role\/head-of-engineering\?data=later\.json$/)
})

test('a missing older file is reported, and the page stays', { tag: '@sweep' }, async ({ page }) => {
  await page.goto('/?since=nowhere.json')
  await expect(fileBar(page).getByRole('alert')).toContainText('nowhere.json')
  await expect(chart(page).getByRole('link').first()).toBeVisible()
})
