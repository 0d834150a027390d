import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  centreOnRect,
  clampViewport,
  fitRect,
  isRectInView,
  revealRect,
} from '../../../src/graph/camera/viewport'

const arbitrarySizes = fc.record({
  width: fc.integer({ min: 100, max: 2000 }),
  height: fc.integer({ min: 100, max: 1500 }),
})
const arbitraryRects = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
})
const arbitraryViewports = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  zoom: fc.double({ min: 0.05, max: 2, noNaN: true }),
})

describe('viewport functions', () => {
  it('fit a rectangle into the pane, centred', () => {
    fc.assert(
      fc.property(arbitraryRects, arbitrarySizes, (box, pane) => {
        const fitted = fitRect(box, pane)
        expect(isRectInView(box, fitted, pane)).toBe(true)
        expect(fitted.zoom).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('move no further than needed to reveal a rectangle', () => {
    fc.assert(
      fc.property(arbitraryRects, arbitraryViewports, arbitrarySizes, (box, from, pane) => {
        const to = revealRect(box, from, pane)
        expect(to.zoom).toBe(from.zoom)
        const fits = box.width * from.zoom <= pane.width - 24 && box.height * from.zoom <= pane.height - 24
        if (fits) expect(isRectInView(box, { ...to, x: to.x + 1e-6, y: to.y + 1e-6 }, pane)).toBe(true)
        const again = revealRect(box, to, pane)
        expect(again.x).toBeCloseTo(to.x)
        expect(again.y).toBeCloseTo(to.y)
      }),
    )
  })

  it('do not move when the rectangle is visible', () => {
    const pane = { width: 800, height: 600 }
    const box = { x: 100, y: 100, width: 200, height: 64 }
    const from = centreOnRect(box, pane, 1)
    expect(revealRect(box, from, pane)).toBe(from)
  })

  it('leave no part of the pane empty while there is more of the chart', () => {
    const pane = { width: 800, height: 600 }
    const whole = { width: 2000, height: 400 }
    expect(clampViewport({ x: 300, y: 0, zoom: 1 }, whole, pane)).toEqual({ x: 12, y: 100, zoom: 1 })
    expect(clampViewport({ x: -5000, y: 0, zoom: 1 }, whole, pane).x).toBe(800 - 12 - 2000)
  })
})
