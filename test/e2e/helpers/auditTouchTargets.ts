import type { Page } from '@playwright/test'

/**
 * What a finger could miss: each thing in the window that can be acted on and whose hit area, as far as the browser
 * answers with it, is under 44 px; under 24 px of the chart's entries and of links in lists. Links in the midst of a
 * sentence are as high as its lines.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const candidates = scope.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type="file"]), select, summary, [role="option"], [role="treeitem"]',
    )
    return [...candidates].flatMap((element) => {
      if (element.matches(':disabled') || element.closest('[inert], [aria-hidden="true"]')) return []
      if (element.matches('.skip-link') || !element.checkVisibility({ visibilityProperty: true })) return []
      const control = element instanceof HTMLInputElement ? element : undefined
      const label = control?.labels?.[0] ?? control?.closest('label')
      const [line = element.getBoundingClientRect()] = (
        element.querySelector('[data-name]') ?? element
      ).getClientRects()
      const box = /^(?:checkbox|radio)$/.test(control?.type ?? '')
        ? (label ?? element).getBoundingClientRect()
        : line
      const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      if (centre.x < 0 || centre.y < 0 || centre.x > innerWidth || centre.y > innerHeight) return []
      const isHit = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y)
        if (!hit) return false
        return element.contains(hit) || label?.contains(hit) === true
      }
      // Under something else, or scrolled out: another test's concern.
      if (!isHit(centre.x, centre.y)) return []
      const isEntry =
        element.closest('.react-flow') !== null || element.matches('a:not(.view-link, .home-link)')
      const minSizePx = isEntry ? 24 : 44
      // How far it is hit along a line through its middle, up to what is enough.
      const measureExtent = (dx: number, dy: number) => {
        let extentPx = 0
        for (const sign of [-1, 1])
          for (
            let at = 1;
            extentPx < minSizePx && isHit(centre.x + sign * dx * at, centre.y + sign * dy * at);
            at += 1
          )
            extentPx += 1
        return extentPx
      }
      const width = measureExtent(1, 0)
      const height = measureExtent(0, 1)
      const parent = element.parentElement
      const isInSentence =
        element.matches('a') &&
        getComputedStyle(element).display === 'inline' &&
        [...(parent?.childNodes ?? [])].some((node) => node !== element && node.textContent?.trim())
      if (isInSentence) return []
      // A px and a half is lost to rounding at each end, and to lines between.
      if (Math.min(width, height) >= minSizePx - 1.5) return []
      // Cards stand on most of a team's box.
      if (element.matches('.team-box') && Math.min(element.offsetWidth, box.width) >= minSizePx) return []
      const name =
        element.getAttribute('aria-label') ?? (element.textContent.trim() || label?.textContent || element.id)
      // Its edge is out of the window or the pane, or under what stays in place above what scrolls.
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const pane = element.closest('.react-flow, dialog, .text-view, .details-body') ?? document.body
      const isPartlyHidden = [top + 1, bottom - 1].some((y) => {
        const hit = document.elementFromPoint((left + right) / 2, y)
        const isCovered = !hit || !pane.contains(hit) || hit.closest('.react-flow__panel') !== null
        return isCovered || (label?.offsetHeight ?? 0) >= minSizePx - 1.5
      })
      return isPartlyHidden
        ? []
        : [
            `${element.tagName.toLowerCase()}.${element.className.slice(0, 20)} “${name.slice(0, 30)}”: ${width} × ${height}`,
          ]
    })
  })
}
