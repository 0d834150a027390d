import { expect, test } from './fixtures'
import { tabThrough } from './lookAtFocus'

const wide = {
  'a role beside the chart': '/role/technology-lead?view=chart&quality=containers',
  'the outline': '/?view=outline',
  'the matrix': '/?view=matrix&quality=containers',
  'a comparison': '/?compare=technology-lead,partnerships-lead',
}

const narrow = {
  'the map': '/?view=chart&layout=map',
  'a role beside the chart': '/role/technology-lead?view=chart&quality=containers',
  'a quality beside the outline': '/quality/containers?view=outline',
  'the matrix': '/?view=matrix',
  'a comparison': '/?compare=technology-lead,partnerships-lead',
  Fit: '/?view=fit&quality=containers',
  Gaps: '/?view=gaps',
  'an unknown address': '/role/nobody?view=chart',
}

for (const { width, height, pages } of [
  { width: 1280, height: 800, pages: wide },
  { width: 390, height: 844, pages: narrow },
]) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('Tab goes through every page as it is read, comes round, and is seen at each step', async ({
      page,
    }) => {
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address)
        await expect(page.locator('main a').first()).toBeVisible()
        expect.soft(await tabThrough(page), name).toEqual([])
      }
    })
  })
}
