import type { Page } from 'playwright-core'
import type { BenchPage } from './pages'

/** What of a chart can be seen. */
export interface Look {
  /** The type sizes on screen of the names in sight, in px: those of roles, and all others, which are teams'. */
  roleNames: number[]
  otherNames: number[]
  /** How much of the pane the boxes span, from 0 to 1, in the direction in which that is more. */
  cover: number
  /** All elements of the page. */
  elements: number
}

/** Measures what is on screen now. Only the explorer tells apart its roles' names. */
export async function look(page: Page, { pane, box }: BenchPage): Promise<Look> {
  return page.evaluate(
    ({ pane, box }) => {
      const frame = document.querySelector(pane)?.getBoundingClientRect() ?? new DOMRect()
      const inSight = ({ left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>) =>
        right > left &&
        bottom > top &&
        right > frame.left &&
        bottom > frame.top &&
        left < frame.right &&
        top < frame.bottom
      const elements = document.querySelectorAll('*').length
      const canvas = window.drawnOnCanvas?.()
      const boxes = [
        ...(canvas?.boxes ?? []),
        ...[...document.querySelectorAll(`${pane} ${box}`)].map((each) => each.getBoundingClientRect()),
      ].filter(inSight)
      const span = (from: 'left' | 'top', to: 'right' | 'bottom') => {
        let least = Number.POSITIVE_INFINITY
        let most = Number.NEGATIVE_INFINITY
        for (const each of boxes) {
          least = Math.min(least, each[from])
          most = Math.max(most, each[to])
        }
        return boxes.length === 0
          ? 0
          : (Math.min(most, frame[to]) - Math.max(least, frame[from])) / (frame[to] - frame[from])
      }
      const sizes = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].flatMap((name) => {
          const rect = name.getBoundingClientRect()
          const scale = name.offsetWidth > 0 ? rect.width / name.offsetWidth : 1
          return inSight(rect) ? [Number.parseFloat(getComputedStyle(name).fontSize) * scale] : []
        })
      return {
        roleNames: sizes(`${pane} .role-name[data-name]`),
        otherNames: canvas ? boxes.map(() => canvas.typeSize) : sizes(`${pane} [data-name]:not(.role-name)`),
        cover: Math.max(span('left', 'right'), span('top', 'bottom')),
        elements,
      }
    },
    { pane, box },
  )
}
