import type { Page } from '@playwright/test'
import { waitForStableDom } from './page'

/** Where focus is: what has it, as a person would call it, and what is wrong there. */
interface FocusStop {
  name: string
  faults: string[]
}

/**
 * Goes through the page by Tab until it comes round, from wherever focus is, and says what is wrong: where focus cannot
 * be seen, is covered, goes against the order of reading or does not come round, and what it never reaches.
 */
export async function auditTabOrder(page: Page): Promise<string[]> {
  const faults: string[] = []
  await waitForStableDom(page)
  await page.evaluate(() => {
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-was-at]')) {
      delete dataset.wasAt
      delete dataset.wasLast
    }
  })
  for (let i = 0; i < MAX_TAB_PRESSES; i += 1) {
    await page.keyboard.press('Tab')
    const stop = await auditFocus(page, true)
    // Past the last is the browser's own window, and then the first again.
    if (stop.name === 'nothing') continue
    if (stop.name === 'again') return [...faults, ...(await findUnreachable(page))]
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`))
  }
  return [...faults, `does not come round in ${MAX_TAB_PRESSES} steps`]
}

const MAX_TAB_PRESSES = 400

/** What has focus, and whether it can be seen: its ring, in the window, with nothing on top. */
export function auditFocus(page: Page, isTabbing = false): Promise<FocusStop> {
  return page.evaluate(async (isOnWay) => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { name: 'nothing', faults: [] }
    if (isOnWay && element.dataset.wasAt !== undefined) return { name: 'again', faults: [] }
    // The chart moves to what has focus in the next frames.
    if (element.closest('.chart')) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const faults: string[] = []
    const accessibleLabel = element.getAttribute('aria-label') ?? element.textContent.trim()
    const kind = element.getAttribute('role') ?? element.tagName.toLowerCase()
    const fieldLabel = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : ''
    const name = `${kind} “${(accessibleLabel || fieldLabel || element.id || element.className).slice(0, 40)}”`

    // What is named is large at times, and other things stand in it: then its name is what must be seen.
    const labelElement = element.querySelector('[data-name]') ?? element
    const boxes = [...labelElement.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const box = element.getBoundingClientRect()
    const coversQuarterOfWindow = box.width * box.height > (innerWidth * innerHeight) / 4
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => [left + x * width, top + y * height] as const),
      ),
    )
    const isHit = ([x, y]: readonly [number, number]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element)
    }
    const hitCount = points.filter(isHit).length
    if (points.length === 0) faults.push('has no box')
    else if (!coversQuarterOfWindow && hitCount < points.length * 0.6) {
      const [x, y] = points.find((point) => !isHit(point)) ?? [0, 0]
      const coveringElement = document.elementFromPoint(x, y)
      faults.push(
        `${hitCount} of ${points.length} seen, under ${coveringElement?.className || coveringElement?.tagName || 'nothing'}`,
      )
    }

    const rings = [
      [element, null],
      [element, '::after'],
      [element.closest('label') ?? element, null],
      [element.parentElement ?? element, null],
    ] as const
    const focusRing = rings
      .map(([of, part]) => ({ of, style: getComputedStyle(of, part) }))
      .find(({ style }) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1.5)
    if (!focusRing) faults.push('no ring')
    else if (!coversQuarterOfWindow) {
      const ringExtent =
        Number.parseFloat(focusRing.style.outlineOffset) + Number.parseFloat(focusRing.style.outlineWidth)
      const { left, top, right, bottom } = focusRing.of.getBoundingClientRect()
      const clipRect = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
      for (let ancestor = focusRing.of.parentElement; ancestor; ancestor = ancestor.parentElement) {
        if (getComputedStyle(ancestor).overflow === 'visible') continue
        const clip = ancestor.getBoundingClientRect()
        clipRect.left = Math.max(clipRect.left, clip.left)
        clipRect.top = Math.max(clipRect.top, clip.top)
        clipRect.right = Math.min(clipRect.right, clip.right)
        clipRect.bottom = Math.min(clipRect.bottom, clip.bottom)
        if (getComputedStyle(ancestor).position === 'fixed') break
      }
      const clippedSides = [
        left - ringExtent < clipRect.left - 1 && 'left',
        top - ringExtent < clipRect.top - 1 && 'top',
        right + ringExtent > clipRect.right + 1 && 'right',
        bottom + ringExtent > clipRect.bottom + 1 && 'bottom',
      ].filter(Boolean)
      if (clippedSides.length > 1) faults.push(`its ring is cut off at ${clippedSides.join(', ')}`)
    }

    if (!isOnWay) return { name, faults }
    const previous = document.querySelector<HTMLElement>('[data-was-last]')
    if (previous) {
      const previousBox = previous.getBoundingClientRect()
      const isAbove = box.bottom <= previousBox.top && box.left < previousBox.right
      const isBefore =
        box.right <= previousBox.left && box.bottom > previousBox.top && box.top < previousBox.bottom
      // What floats above a view, and what is a view as a whole, has no place in an order of lines.
      const scope = element.closest('dialog') ?? document.body
      const isFirst = scope.querySelector('a[href], button, input') === element
      const isOutOfOrderExempt =
        isFirst ||
        coversQuarterOfWindow ||
        previous.offsetParent !== element.offsetParent ||
        [previous, element].some((each) => getComputedStyle(each).position === 'absolute')
      if (!isOutOfOrderExempt && (isAbove || isBefore))
        faults.push(`stands before ${previous.textContent.slice(0, 30)}`)
      delete previous.dataset.wasLast
    }
    element.dataset.wasAt = ''
    element.dataset.wasLast = ''
    return { name, faults }
  }, isTabbing)
}

/** What a person can act on, by pointer, and Tab never came to. */
function findUnreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    const candidates = scope.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    )
    return [...candidates]
      .filter((element) => {
        if (element.dataset.wasAt !== undefined || element.matches(':disabled')) return false
        // Within a part with one tab stop arrow keys go on; of radio buttons one is it.
        if (element.tabIndex < 0 || element.closest('[inert]')) return false
        if (element instanceof HTMLInputElement && element.type === 'radio') return false
        return element.checkVisibility({ visibilityProperty: true })
      })
      .map(
        (element) =>
          `never reached: ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40) || element.outerHTML}`,
      )
  })
}
