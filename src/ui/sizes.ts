/**
 * Sizes that scripts and styles share. `sizesPlugin.ts` gives them to Tailwind: the breakpoints as its own (`md:`,
 * `max-md:`), the low window as `low:`, and the rest as custom properties.
 */

/** Widths of the window from which on something has its room, in px. */
export const BREAKPOINTS_PX = {
  /** The chart is the default view; below, the outline is. */
  '2xs': 360,
  /** The chart's controls stand in one row. */
  xs: 420,
  /** Texts have wide margins, and rows of the matrix one line. */
  sm: 600,
  /** The details are a column; below, a sheet. */
  md: 768,
  /** The filters are a column; below, a sheet that a button opens. */
  lg: 1024,
} as const

export type Breakpoint = keyof typeof BREAKPOINTS_PX

/** A window lower than this leaves the view as much of its height as it can, in px. */
export const LOW_WINDOW_HEIGHT_PX = 480

/** What the details sheet of a small screen covers while it only peeks; in a low window little more than the name. */
export const DETAILS_PEEK_HEIGHT_PX = 140
export const DETAILS_PEEK_HEIGHT_LOW_PX = 84
