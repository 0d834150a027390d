/**
 * The chart's sizes: in chart-space px, which are px on screen at zoom 1, where nothing else is said. The layout, the
 * label fitting and the SVG drawing read them here; `canvas/chartSizesPlugin.ts` gives them to CSS as custom properties.
 * Line widths are in `svg/lineWidths.ts`.
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
export const CARD_NAME_LINE_HEIGHT = 1.2
export const CARD_SUBTITLE_LINE_HEIGHT = 1.4
export const TEAM_NAME_LINE_HEIGHT = 1.25
export const TEAM_NOTE_LINE_HEIGHT = 1.35
export const RELATION_LABEL_LINE_HEIGHT = 1.45
export const CHANGE_TAG_LINE_HEIGHT = 1.3

export const MIN_CHANGE_TAG_FONT_PX = 11
/** From the side of a box to the change tag on its lower edge. */
export const CHANGE_TAG_INSET_PX = 8
