import type { Page } from '@playwright/test'
import { settled } from './page'

/** Where focus is: what has it, as a person would call it, and what is wrong there. */
interface Stop {
  name: string
  faults: string[]
}

/**
 * Goes through the page by Tab until it comes round, from wherever focus is, and says what is wrong: where focus cannot
 * be seen, is covered, goes against the order of reading or does not come round, and what it never reaches.
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const faults: string[] = []
  await settled(page)
  await page.evaluate(() => {
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-was-at]')) {
      delete dataset.wasAt
      delete dataset.wasLast
    }
  })
  for (let i = 0; i < MOST; i += 1) {
    await page.keyboard.press('Tab')
    const stop = await lookAtFocus(page, true)
    // Past the last is the browser's own window, and then the first again.
    if (stop.name === 'nothing') continue
    if (stop.name === 'again') return [...faults, ...(await neverReached(page))]
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`))
  }
  return [...faults, `does not come round in ${MOST} steps`]
}

const MOST = 400

/** What has focus, and whether it can be seen: its ring, in the window, with nothing on top. */
export function lookAtFocus(page: Page, isOnWay = false): Promise<Stop> {
  return page.evaluate(async (isOnWay) => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { name: 'nothing', faults: [] }
    if (isOnWay && element.dataset.wasAt !== undefined) return { name: 'again', faults: [] }
    // The chart moves to what has focus in the next frames.
    if (element.closest('.chart')) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const faults: string[] = []
    const label = element.getAttribute('aria-label') ?? element.textContent.trim()
    const kind = element.getAttribute('role') ?? element.tagName.toLowerCase()
    const field = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : ''
    const name = `${kind} “${(label || field || element.id || element.className).slice(0, 40)}”`

    // What is named is large at times, and other things stand in it: then its name is what must be seen.
    const shown = element.querySelector('[data-name]') ?? element
    const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const box = element.getBoundingClientRect()
    const isLarge = box.width * box.height > (innerWidth * innerHeight) / 4
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => [left + x * width, top + y * height] as const),
      ),
    )
    const isSeen = ([x, y]: readonly [number, number]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element)
    }
    const seen = points.filter(isSeen).length
    if (points.length === 0) faults.push('has no box')
    else if (!isLarge && seen < points.length * 0.6) {
      const [x, y] = points.find((point) => !isSeen(point)) ?? [0, 0]
      const by = document.elementFromPoint(x, y)
      faults.push(`${seen} of ${points.length} seen, under ${by?.className || by?.tagName || 'nothing'}`)
    }

    const rings = [
      [element, null],
      [element, '::after'],
      [element.closest('label') ?? element, null],
      [element.parentElement ?? element, null],
    ] as const
    const ring = rings
      .map(([of, part]) => ({ of, style: getComputedStyle(of, part) }))
      .find(({ style }) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1.5)
    if (!ring) faults.push('no ring')
    else if (!isLarge) {
      const by = Number.parseFloat(ring.style.outlineOffset) + Number.parseFloat(ring.style.outlineWidth)
      const { left, top, right, bottom } = ring.of.getBoundingClientRect()
      const room = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
      for (let at = ring.of.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue
        const clip = at.getBoundingClientRect()
        room.left = Math.max(room.left, clip.left)
        room.top = Math.max(room.top, clip.top)
        room.right = Math.min(room.right, clip.right)
        room.bottom = Math.min(room.bottom, clip.bottom)
        if (getComputedStyle(at).position === 'fixed') break
      }
      const cut = [
        left - by < room.left - 1 && 'left',
        top - by < room.top - 1 && 'top',
        right + by > room.right + 1 && 'right',
        bottom + by > room.bottom + 1 && 'bottom',
      ].filter(Boolean)
      if (cut.length > 1) faults.push(`its ring is cut off at ${cut.join(', ')}`)
    }

    if (!isOnWay) return { name, faults }
    const before = document.querySelector<HTMLElement>('[data-was-last]')
    if (before) {
      const last = before.getBoundingClientRect()
      const isAbove = box.bottom <= last.top && box.left < last.right
      const isBefore = box.right <= last.left && box.bottom > last.top && box.top < last.bottom
      // What floats above a view, and what is a view as a whole, has no place in an order of lines.
      const scope = element.closest('dialog') ?? document.body
      const isFirst = scope.querySelector('a[href], button, input') === element
      const isApart =
        isFirst ||
        isLarge ||
        before.offsetParent !== element.offsetParent ||
        [before, element].some((each) => getComputedStyle(each).position === 'absolute')
      if (!isApart && (isAbove || isBefore)) faults.push(`stands before ${before.textContent.slice(0, 30)}`)
      delete before.dataset.wasLast
    }
    element.dataset.wasAt = ''
    element.dataset.wasLast = ''
    return { name, faults }
  }, isOnWay)
}

/** What a person can act on, by pointer, and Tab never came to. */
function neverReached(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    const able = scope.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    )
    return [...able]
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
