import type { Page } from '@playwright/test'

/** What does not fit: text cut off without an ellipsis, or out of its box or the window; and what scrolls sideways. */
export function misfits(page: Page): Promise<string[]> {
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
      const said = text.nodeValue.trim().slice(0, 30)
      let isCutWell = false
      for (let at: HTMLElement | null = parent; at; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (style.display === 'inline') continue
        const { width, height } = at.getBoundingClientRect()
        // Seen by nobody, as what is for screen readers alone is made.
        if (style.clipPath !== 'none' || width <= 1 || height <= 1) break
        // An ellipsis ends a line that goes on, not the last of several.
        const isOneLine = style.textOverflow === 'ellipsis' && style.textWrapMode === 'nowrap'
        isCutWell ||= isOneLine || style.webkitLineClamp !== 'none'
        const clips = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY)
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break
        const box = at.getBoundingClientRect()
        const slack = clips ? 1.5 : 3
        if (!isCutWell)
          for (const rect of rects) {
            if (rect.left < box.left - slack || rect.right > box.right + slack)
              faults.add(`“${said}” is wider than ${at.className || at.tagName}`)
            // The line's box is higher than its letters.
            const over = rect.height * 0.3
            if (clips && (rect.top < box.top - over || rect.bottom > box.bottom + over))
              faults.add(`“${said}” is higher than ${at.className || at.tagName}`)
          }
        if (clips || at.matches('.react-flow__node, .react-flow__viewport-portal > *')) break
      }
    }
    return [...faults]
  })
}

/**
 * Names of the data that stand beside other words without being set apart from them: the direction of one would move
 * the other's punctuation and numbers. `texts` is all that the data says.
 */
export function bareNames(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate((texts) => {
    const leftward = /[\u0590-\u08FF]/
    const isApart = (element: Element) => {
      const { display, unicodeBidi } = getComputedStyle(element)
      return display !== 'inline' || /isolate|plaintext/.test(unicodeBidi)
    }
    const around = (node: Node): Element | undefined => {
      for (let at = node.parentElement; at; at = at.parentElement) if (isApart(at)) return at
      return undefined
    }
    const faults = new Set<string>()
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    const said = new Map<Element, string>()
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement
      if (!parent || parent.closest('script, style, textarea, .sr-only, svg') || !parent.checkVisibility())
        continue
      const box = around(text)
      if (box) said.set(box, (said.get(box) ?? '') + text.nodeValue)
    }
    for (const [box, text] of said) {
      // Strings set names apart by characters of their own.
      const words = text
        .replaceAll(/\u2068[^\u2069]*\u2069/g, '')
        .replaceAll('…', '')
        .trim()
      if (leftward.test(words) && !texts.some((each) => each.includes(words)))
        faults.add(`${box.tagName.toLowerCase()}.${box.className}: ${text}`)
    }
    return [...faults]
  }, texts)
}
