import type { Page } from 'playwright-core'
import { quantile } from './statistics'

/** 95th percentiles of the ms between frames during two gestures. */
export interface Smoothness {
  drag: number
  zoom: number
}

const MAX_GESTURE_SECONDS = 12
const DRAG_MOVE_COUNT = 300
const WHEEL_TICK_COUNT = 100

/** Drags a chart about for some 300 frames, then zooms it in and out by the wheel for as long. */
export async function measureSmoothness(page: Page): Promise<Smoothness> {
  const drag = await recordFrames(page, () => dragInFigure(page))
  const zoom = await recordFrames(page, () => zoomInAndOut(page))
  return { drag: quantile(drag, 0.95), zoom: quantile(zoom, 0.95) }
}

/** One of a wide figure: 300 px to each side, 250 px up and down, beginning low in the middle of the pane. */
export async function dragInFigure(page: Page): Promise<void> {
  const hasTimeLeft = startDeadline()
  await page.mouse.move(640, 700)
  await page.mouse.down()
  for (let i = 0; i < DRAG_MOVE_COUNT && hasTimeLeft(); i++)
    await page.mouse.move(640 + Math.round(300 * Math.sin(i / 24)), 700 - Math.round(250 * Math.sin(i / 40)))
  await page.mouse.up()
}

/** Twenty turns of the wheel in, twenty out, and so on, one every 30 ms, where the drag ends. */
export async function zoomInAndOut(page: Page): Promise<void> {
  // A drag that was cut short ends elsewhere: over the overview, say, which takes no wheel.
  await page.mouse.move(608, 468)
  const hasTimeLeft = startDeadline()
  for (let i = 0; i < WHEEL_TICK_COUNT && hasTimeLeft(); i++) {
    await page.mouse.wheel(0, i % 40 < 20 ? -60 : 60)
    await page.waitForTimeout(30)
  }
}

async function recordFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => window.probe.startFrames())
  await act()
  return page.evaluate(() => window.probe.stopFrames())
}

/** A page on which every frame takes a second is not waited for three hundred times. */
function startDeadline(): () => boolean {
  const end = Date.now() + MAX_GESTURE_SECONDS * 1000
  return () => Date.now() < end
}
