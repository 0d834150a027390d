import type { Page } from '@playwright/test'

/** What does not fit: text cut off without an ellipsis, or out of its box or the window; and what scrolls sideways. */
export function findOverflowingText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>()
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth} px wide in ${clientWidth}`)
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.matches('.react-flow *, .matrix-scroller, .matrix-scroller *, .views, textarea, input'))
        continue
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX)
      if (scrolls && element.scrollWidth > element.clientWidth + 1 && element.checkVisibility())
        faults.add(`scrolls sideways: ${element.className || element.tagName}`)
    }
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement
      if (!parent || !text.nodeValue?.trim() || parent.closest('.sr-only, option, script, style, .skip-link'))
        continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      range.selectNodeContents(text)
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
      const excerpt = text.nodeValue.trim().slice(0, 30)
      let isTruncatedOnPurpose = false
      for (let ancestor: HTMLElement | null = parent; ancestor; ancestor = ancestor.parentElement) {
        const style = getComputedStyle(ancestor)
        if (style.display === 'inline') continue
        const { width, height } = ancestor.getBoundingClientRect()
        // Seen by nobody, as what is for screen readers alone is made.
        if (style.clipPath !== 'none' || width <= 1 || height <= 1) break
        // An ellipsis ends a line that goes on, not the last of several.
        const isOneLine = style.textOverflow === 'ellipsis' && style.textWrapMode === 'nowrap'
        isTruncatedOnPurpose ||= isOneLine || style.webkitLineClamp !== 'none'
        const clips = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY)
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break
        const box = ancestor.getBoundingClientRect()
        const slack = clips ? 1.5 : 3
        if (!isTruncatedOnPurpose)
          for (const rect of rects) {
            if (rect.left < box.left - slack || rect.right > box.right + slack)
              faults.add(`“${excerpt}” is wider than ${ancestor.className || ancestor.tagName}`)
            // The line's box is higher than its letters.
            const tolerance = rect.height * 0.3
            if (clips && (rect.top < box.top - tolerance || rect.bottom > box.bottom + tolerance))
              faults.add(`“${excerpt}” is higher than ${ancestor.className || ancestor.tagName}`)
          }
        if (clips || ancestor.matches('.react-flow__node, .react-flow__viewport-portal > *')) break
      }
    }
    return [...faults]
  })
}

/**
 * Names of the data that stand beside other words without being set apart from them: the direction of one would move
 * the other's punctuation and numbers. `texts` is all that the data says.
 */
export function findUnisolatedNames(page: Page, dataTexts: readonly string[]): Promise<string[]> {
  return page.evaluate((texts) => {
    const RTL_LETTER = /[\u0590-\u08FF]/
    const isIsolated = (element: Element) => {
      const { display, unicodeBidi } = getComputedStyle(element)
      return display !== 'inline' || /isolate|plaintext/.test(unicodeBidi)
    }
    const findIsolatingAncestor = (node: Node): Element | undefined => {
      for (let ancestor = node.parentElement; ancestor; ancestor = ancestor.parentElement)
        if (isIsolated(ancestor)) return ancestor
      return undefined
    }
    const faults = new Set<string>()
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    const textByBox = new Map<Element, string>()
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement
      if (!parent || parent.closest('script, style, textarea, .sr-only, svg') || !parent.checkVisibility())
        continue
      const box = findIsolatingAncestor(text)
      if (box) textByBox.set(box, (textByBox.get(box) ?? '') + text.nodeValue)
    }
    for (const [box, text] of textByBox) {
      // Strings set names apart by characters of their own.
      const words = text
        .replaceAll(/\u2068[^\u2069]*\u2069/g, '')
        .replaceAll('…', '')
        .trim()
      if (RTL_LETTER.test(words) && !texts.some((each) => each.includes(words)))
        faults.add(`${box.tagName.toLowerCase()}.${box.className}: ${text}`)
    }
    return [...faults]
  }, dataTexts)
}
