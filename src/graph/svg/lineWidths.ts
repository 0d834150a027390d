import type { LevelOfDetail } from '../camera/levelOfDetail'
import { getScreenPx } from '../camera/lodSizes'

/** A thickness in chart space, and the least that it has on screen at the blocks level, where it would vanish. */
export interface LineWidth {
  chartPx: number
  screenPx: number
}

export const LINE_WIDTHS = {
  teamBorder: { chartPx: 1.5, screenPx: 1 },
  externalTeamBorder: { chartPx: 1, screenPx: 0.7 },
  /** The double line at the top of a cross-functional team. */
  crossFunctionalTeamBorder: { chartPx: 4, screenPx: 3 },
  teamRadius: { chartPx: 8, screenPx: 3 },
  /** Around a box that is highlighted. */
  relatedRing: { chartPx: 1, screenPx: 1 },
  selectedRing: { chartPx: 2, screenPx: 2 },
  changeTagBorder: { chartPx: 1.5, screenPx: 1 },
} as const satisfies Readonly<Record<string, LineWidth>>

/** The thickness of a line at a level of detail, in chart space. */
export function scaleLineWidth({ chartPx, screenPx }: LineWidth, lod: LevelOfDetail): number {
  return Math.max(chartPx, screenPx * getScreenPx(lod))
}
