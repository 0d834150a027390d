import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/fixtures'
import { chart, details, navigateWithoutReload } from '../helpers/page'

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing is animated', async ({ page }) => {
    await page.goto('/')
    await expect(chart(page).getByRole('link').first()).toBeVisible()
    for (const act of [
      () => page.getByRole('button', { name: 'Zoom in' }).click(),
      () => page.getByRole('button', { name: 'Fit to window' }).click(),
      () => navigateWithoutReload(page, '/role/technology-lead'),
      () => navigateWithoutReload(page, '/team/engineering?layout=map'),
      () => page.getByRole('button', { name: 'Open all' }).click(),
      () => page.keyboard.press('Escape'),
    ]) {
      await act()
      const places = await recordFrames(page)
      // Where the chart stands is one place from the first frame in which it has moved.
      expect(new Set(places).size).toBeLessThanOrEqual(2)
    }
    expect(await page.evaluate('document.getAnimations().length')).toBe(0)
  })
})

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('states told by colour or shadow get a border', async ({ page }) => {
    await page.goto('/role/technology-lead?need=necessary&quality=containers')
    await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible()
    const lineOf = async (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => {
          const widths = [undefined, '::before', '::after'].flatMap((part) => {
            const style = getComputedStyle(node, part)
            const outline = style.outlineStyle === 'none' ? '0' : style.outlineWidth
            return [outline, style.borderTopWidth, style.borderLeftWidth]
          })
          return Math.max(...widths.map((width) => Number.parseFloat(width) || 0))
        })
    const lines: Record<string, readonly string[]> = {
      '/role/technology-lead?view=chart': [
        '.role-card[data-highlight="selected"]',
        '[role="radiogroup"] label:has(:checked)',
        'input[role="combobox"]',
        '.team-box',
      ],
      '/role/technology-lead?view=outline&quality=containers': [
        '.outline-item[aria-current="true"]',
        '.outline-row[data-strength="matched"] .outline-item',
      ],
      '/?view=matrix&quality=containers': ['[data-need="necessary"]', '[data-need="useful"]'],
    }
    for (const [address, selectors] of Object.entries(lines)) {
      await navigateWithoutReload(page, address)
      for (const selector of selectors)
        await expect.poll(() => lineOf(selector), `${selector} at ${address}`).toBeGreaterThanOrEqual(1)
    }
  })

  test('every focused element has an outline in a system colour', async ({ page }) => {
    await page.goto('/role/technology-lead')
    await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible()
    const bare: string[] = []
    for (let stop = 0; stop < 45; stop++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(measureFocusRing)
      if (found !== undefined && !found.isSeen) bare.push(found.name)
    }
    expect(bare).toEqual([])
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('edges of controls and focus rings have a contrast of 3 : 1', async ({ page }) => {
      await page.goto('/role/technology-lead')
      await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible()
      const faint = new Set<string>()
      for (const address of [
        '/role/technology-lead?quality=containers&layout=map',
        '/?view=outline',
        '/?view=matrix&quality=containers',
        '/?compare=technology-lead,engineering-manager',
        '/?view=fit&quality=containers',
        '/?view=gaps',
      ]) {
        await navigateWithoutReload(page, address)
        await expect(page.locator('main a').first()).toBeVisible()
        for (const edge of await page.evaluate(measureControlBorders)) faint.add(edge)
      }
      for (const open of ['Share', 'Search', 'Open a file…']) {
        await page.getByRole('banner').getByRole('button', { name: open }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        for (const edge of await page.evaluate(measureControlBorders)) faint.add(edge)
        await page.keyboard.press('Escape')
      }
      expect([...faint]).toEqual([])
      // That it would be found.
      await page.evaluate(() => {
        const field = document.createElement('input')
        field.style.cssText = 'border: 1px solid var(--line); background: var(--sheet)'
        document.querySelector('.filter-panel')?.append(field)
      })
      expect(await page.evaluate(measureControlBorders)).toHaveLength(1)
    })
  })

/** Where the chart stands in each of the next frames. */
function recordFrames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const places: string[] = []
    for (let frame = 0; frame < 20; frame++) {
      await new Promise(requestAnimationFrame)
      places.push(document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '')
    }
    return places
  })
}

/** Run in the page: what has focus, and whether a line is drawn around it, or around the label that stands for it. */
function measureFocusRing() {
  const focused = document.activeElement
  if (!focused || focused === document.body) return undefined
  const drawn = [focused, focused.closest('label'), focused.nextElementSibling]
  const isSeen = drawn.some((node) => {
    if (!node) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(node)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  })
  return { name: focused.outerHTML.slice(0, 120), isSeen }
}

/**
 * Run in the page: the controls whose edge, where they need one to be told from what is around, is fainter than 3 : 1.
 * One that has a ground of its own of that contrast, or words that say what it is with no edge at all, needs none.
 */
function measureControlBorders(): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const paint = (colours: readonly string[]) => {
    if (!canvas) return [0, 0, 0]
    canvas.clearRect(0, 0, 1, 1)
    for (const colour of colours) {
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const luminance = (rgb: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((each) => {
      const part = each / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: readonly number[], b: readonly number[]) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
  }
  const grounds = (node: Element | null): string[] =>
    node ? [...grounds(node.parentElement), getComputedStyle(node).backgroundColor] : ['white']
  return [
    ...document.querySelectorAll(
      'input, select, textarea, button, summary, label, [role="radiogroup"] > div',
    ),
  ]
    .filter((node) => node.checkVisibility() && node.getBoundingClientRect().width > 8)
    .flatMap((node) => {
      const { borderTopWidth, borderTopColor, appearance } = getComputedStyle(node)
      const isNative = /checkbox|radio/.test(node.getAttribute('type') ?? '') && appearance !== 'none'
      const edge = paint([...grounds(node), borderTopColor])
      const around = paint(grounds(node.parentElement))
      const hasEdge = Number.parseFloat(borderTopWidth) > 0 && !/, 0\)$|transparent/.test(borderTopColor)
      const isField = node.matches('input, select, textarea')
      const best = Math.max(hasEdge ? contrast(edge, around) : 1, contrast(paint(grounds(node)), around))
      return isNative || (!hasEdge && !isField) || best >= 3
        ? []
        : [`${best.toFixed(2)} ${node.outerHTML.slice(0, 140)}`]
    })
}
