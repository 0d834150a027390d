import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { darkPalette } from '../../src/graph/svg/palettes'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { expect, test } from './helpers/fixtures'
import { chart } from './helpers/page'

/** Opens a chart, and the dialog with the pictures of it. */
async function openImageExport(page: Page, search = '', org?: unknown) {
  if (org) await page.route('**/org.json', (route) => route.fulfill({ json: org }))
  await page.goto(`/${search}`)
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog', { name: 'Share' }).getByText('As a picture, or on paper').click()
}

async function saveImage(page: Page, format: 'SVG' | 'PNG') {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save as ${format}` }).click()
  const download = await saving
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** What an image shows in a page that is not ours: its size, and how many colours a sample of its px has. */
async function readImagePixels(page: Page, bytes: Buffer, type: string) {
  const address = `data:${type};base64,${bytes.toString('base64')}`
  const other = await page.context().newPage()
  const seen = await other.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 400, height: 300 })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0, 400, 300)
    const data = context?.getImageData(0, 0, 400, 300).data ?? []
    const colours = new Set<string>()
    for (let i = 0; i < data.length; i += 4) colours.add([data[i], data[i + 1], data[i + 2]].join(' '))
    return { width: image.naturalWidth, height: image.naturalHeight, colours: colours.size }
  }, address)
  await other.close()
  return seen
}

/** The texts of an SVG file, read in a page that is not ours: ours parses nothing. */
async function readSvgTexts(page: Page, svg: Buffer) {
  const other = await page.context().newPage()
  const texts = await other.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [...parsed.querySelectorAll('text')].map((each) => each.textContent)
  }, svg.toString())
  await other.close()
  return texts
}

test('saves the whole chart as an SVG that another page can show', async ({ page }) => {
  await openImageExport(page)
  const { name, bytes } = await saveImage(page, 'SVG')
  expect(name).toBe('2i2c-chart.svg')
  expect(bytes.toString()).toContain('>Technology Lead</tspan>')
  expect(bytes.toString()).toContain('/role/technology-lead"')
  const { width, colours } = await readImagePixels(page, bytes, 'image/svg+xml')
  expect(width).toBeGreaterThan(1000)
  expect(colours).toBeGreaterThan(20)
})

for (const scale of [1, 2, 4]) {
  test(`a PNG at ${scale} × has the requested size and is not blank`, {
    tag: scale === 4 ? [] : '@sweep',
  }, async ({ page }) => {
    await openImageExport(page)
    await page.getByText(`${scale} ×`, { exact: true }).click()
    const asked = await page.getByText(/^[\d,]+ × [\d,]+ px$/).textContent()
    const { name, bytes } = await saveImage(page, 'PNG')
    expect(name).toBe(scale === 1 ? '2i2c-chart.png' : `2i2c-chart-${scale}x.png`)
    const { width, height, colours } = await readImagePixels(page, bytes, 'image/png')
    expect(`${width.toLocaleString('en')} × ${height.toLocaleString('en')} px`).toBe(asked)
    expect(colours).toBeGreaterThan(20)
  })
}

test("saves what is on screen at the pane's size, in the chosen colours", async ({ page }) => {
  await openImageExport(page)
  const pane = await chart(page).boundingBox()
  await page.getByText('What is on screen').click()
  await page.getByText('Dark', { exact: true }).click()
  await page.getByText('1 ×', { exact: true }).click()
  const { bytes } = await saveImage(page, 'PNG')
  const { width, height } = await readImagePixels(page, bytes, 'image/png')
  expect({ width, height }).toEqual({ width: pane?.width, height: pane?.height })
  const svg = (await saveImage(page, 'SVG')).bytes.toString()
  expect(svg).toContain(darkPalette.paper)
})

test('saves 1,000 roles complete and sharp, and reports a picture that is too large', {
  tag: '@sweep',
}, async ({ page }) => {
  const org = makeOrgWithRoles(1000)
  await openImageExport(page, '?open=*', org)
  const { bytes } = await saveImage(page, 'SVG')
  const names = await readSvgTexts(page, bytes)
  expect(org.roles.filter(({ name }) => !names.includes(name))).toEqual([])
  await page.getByText('4 ×', { exact: true }).click()
  await page.getByRole('button', { name: 'Save as PNG' }).click()
  await expect(page.getByText(/more than this browser can draw\. At \d × it can/)).toBeVisible()
  await page.getByText('2 ×', { exact: true }).click()
  const png = await saveImage(page, 'PNG')
  const { width, colours } = await readImagePixels(page, png.bytes, 'image/png')
  expect(width).toBeGreaterThan(8000)
  expect(colours).toBeGreaterThan(20)
})

test('the Print button prints the chart after it is drawn', async ({ page }) => {
  await openImageExport(page)
  // What the browser's own does, less the dialog that a test could not close.
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      document.title = `${document.querySelectorAll('[data-sheet] svg a').length} links`
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page).toHaveTitle(/^\d{2} links$/)
})
