/**
 * The chart's sizes: in chart-space px, which are px on screen at zoom 1, where nothing else is said. The layout, the
 * label fitting and the SVG drawing read them here; `canvas/chartSizesPlugin.ts` gives them to
 * CSS as custom properties.
 */

/** A role's card, its border included. */
export const CARD_SIZE_PX = { width: 200, height: 64 } as const
export const CARD_GAP_PX = 8
export const CARD_BORDER_WIDTH_PX = 1
export const DRAFT_CARD_BORDER_WIDTH_PX = 2
export const CARD_RADIUS_PX = 6
/** From the outer edge of a card to its text. */
export const CARD_TEXT_INSET_PX = 10

export const TEAM_HEADER_HEIGHT_PX = 32
/** Between the elements of a header: the name, "external", the number of roles. */
export const TEAM_HEADER_GAP_PX = 8
/** What the fold button takes of a header's line. */
export const FOLD_BUTTON_WIDTH_PX = 26
export const TEAM_PADDING_PX = 10
/** Above the name in an empty box, whose header grows with a second line. */
export const EMPTY_HEADER_PADDING_TOP_PX = 4
/** An empty box has its header, and two lines of note. */
export const TEAM_NOTE_HEIGHT_PX = 48
/** At each side of a block's text: a share of the block's width. */
export const BLOCK_PADDING_RATIO = 0.03

/** Between boxes side by side, and between rows of boxes (connectors run there). */
export const TREE_COLUMN_GAP_PX = 16
export const TREE_ROW_GAP_PX = 28
/** At the left of wrapped rows, for the connector that leads down to them. */
export const TREE_SPINE_WIDTH_PX = 16
/** Between blocks of the map, in a row and between rows. */
export const MAP_GAP_PX = 8

/** From baseline to baseline, in font sizes. */
export const LINE_HEIGHTS = {
  cardName: 1.2,
  cardSubtitle: 1.4,
  teamName: 1.25,
  teamNote: 1.35,
  relationLabel: 1.45,
  changeTag: 1.3,
} as const

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

export const MIN_CHANGE_TAG_FONT_PX = 11
/** From the side of a box to the change tag on its lower edge. */
export const CHANGE_TAG_INSET_PX = 8
