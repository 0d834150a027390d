import { type LevelOfDetail, MIN_ROLE_NAME_PX, MIN_TEAM_NAME_PX } from '../camera/levelOfDetail'
import type { Size } from '../geometry/rect'
import {
  CARD_NAME_LINE_HEIGHT,
  CARD_SIZE_PX,
  CARD_SUBTITLE_LINE_HEIGHT,
  CARD_TEXT_INSET_PX,
  FOLD_BUTTON_WIDTH_PX,
  TEAM_HEADER_HEIGHT_PX,
  TEAM_NAME_LINE_HEIGHT,
  TEAM_NOTE_HEIGHT_PX,
  TEAM_NOTE_LINE_HEIGHT,
  TEAM_PADDING_PX,
} from '../layout/chartSizes'
import { estimateLineCount, estimateWidthInEms } from './estimateTextWidth'

/** How a role's card is lettered: sizes in chart-space px. */
export interface CardLabelFit {
  nameFontSize: number
  /** As many as there is room for; more are cut off with an ellipsis. */
  maxNameLines: number
  /** Size of the line below the name; 0 where there is no room to read it. */
  subtitleFontSize: number
}

const MAX_NAME_FONT_PX = 18
const MIN_NAME_FONT_PX = 13
const MIN_SUBTITLE_FONT_PX = 11
const CARD_TEXT_AREA_PX = {
  width: CARD_SIZE_PX.width - 2 * CARD_TEXT_INSET_PX,
  height: CARD_SIZE_PX.height - 8,
} as const

/**
 * The largest name, from 13 to 18 px, that fits the card on as many lines as there is room for, above one line where
 * that is wanted and readable. Farther out nothing is set in a size that would be under 9 px on screen: a name that
 * fits in none is cut off with an ellipsis, and a line is left out.
 */
export function fitCardLabels(name: string, hasSubtitle: boolean, { minZoom }: LevelOfDetail): CardLabelFit {
  const minReadableSize = MIN_ROLE_NAME_PX / minZoom
  const minFontSize = Math.min(MAX_NAME_FONT_PX, Math.max(MIN_NAME_FONT_PX, minReadableSize))
  const subtitleFontSize = Math.max(MIN_SUBTITLE_FONT_PX, minReadableSize)
  const heightAboveSubtitle = CARD_TEXT_AREA_PX.height - subtitleFontSize * CARD_SUBTITLE_LINE_HEIGHT
  const nameSizeWithSubtitle = hasSubtitle
    ? findLargestFontSize(name, minFontSize, heightAboveSubtitle)
    : undefined
  const nameFontSize =
    nameSizeWithSubtitle ?? findLargestFontSize(name, minFontSize, CARD_TEXT_AREA_PX.height) ?? minFontSize
  const height = nameSizeWithSubtitle === undefined ? CARD_TEXT_AREA_PX.height : heightAboveSubtitle
  return {
    nameFontSize,
    maxNameLines: Math.floor(height / (nameFontSize * CARD_NAME_LINE_HEIGHT)),
    subtitleFontSize: nameSizeWithSubtitle === undefined ? 0 : subtitleFontSize,
  }
}

/** The size of what stands beside or below a team's name, in chart-space px. */
export function getNoteFontSize({ minZoom }: LevelOfDetail): number {
  return Math.max(MIN_SUBTITLE_FONT_PX + 1, MIN_ROLE_NAME_PX / minZoom)
}

/**
 * How a team's box is lettered: its name in the header, as large as that holds, on one line; in a box without cards or
 * boxes in it on one line or two, and below them a note on as many lines as there is room for. Sizes in chart-space px.
 */
export function fitHeaderLabels(
  name: string,
  {
    width,
    headerHeight,
    isEmpty,
    hasFoldButton,
  }: { width: number; headerHeight: number; isEmpty: boolean; hasFoldButton: boolean },
  lod: LevelOfDetail,
) {
  const minFontSize = Math.max(MIN_NAME_FONT_PX, MIN_TEAM_NAME_PX / lod.minZoom)
  // A header in proportion to a large region holds a large name, as long as that fits on its line.
  const nameWidth = width - 2 * TEAM_PADDING_PX - (hasFoldButton ? FOLD_BUTTON_WIDTH_PX : 0)
  const fittingFontSize = nameWidth / Math.max(1, estimateWidthInEms(name))
  const nameFontSize = Math.min(
    headerHeight - Math.min(8, 3 / lod.minZoom),
    Math.max(
      minFontSize,
      Math.min(MAX_REGION_NAME_FONT_PX / lod.minZoom, fittingFontSize, headerHeight * 0.6),
    ),
  )
  const noteFontSize = getNoteFontSize(lod)
  const nameHeight =
    Math.min(2, estimateLineCount(name, nameFontSize, nameWidth)) * nameFontSize * TEAM_NAME_LINE_HEIGHT
  const maxNoteLines = isEmpty
    ? Math.floor(
        (TEAM_HEADER_HEIGHT_PX + TEAM_NOTE_HEIGHT_PX - 6 - Math.max(nameHeight, TEAM_HEADER_HEIGHT_PX - 6)) /
          (noteFontSize * TEAM_NOTE_LINE_HEIGHT),
      )
    : 0
  return { nameFontSize, noteFontSize, maxNoteLines: Math.max(0, Math.min(2, maxNoteLines)) }
}

/**
 * How a team is lettered that is drawn as a block: its name as large as fits it, from 11 px on screen, and a note below
 * where there is room, above a tag on the edge too. Sizes in chart-space px. A name with a word too long for the block is cut off on one line.
 */
export function fitBlockLabels(
  name: string,
  { width, height }: Size,
  { hasFoldButton, hasChangeTag }: { hasFoldButton: boolean; hasChangeTag: boolean },
  lod: LevelOfDetail,
) {
  const screenPx = 1 / lod.minZoom
  const textArea = {
    width: width - 12 * screenPx - (hasFoldButton ? 2 * FOLD_BUTTON_WIDTH_PX : 0),
    height: height - 4 * screenPx,
  }
  const longestWordEms = Math.max(...name.split(/[\s-]+/).map(estimateWidthInEms))
  const isFitting = (fontSize: number) =>
    longestWordEms * fontSize <= textArea.width &&
    estimateLineCount(name, fontSize, textArea.width) * fontSize * TEAM_NAME_LINE_HEIGHT <= textArea.height
  const nameFontSize =
    (BLOCK_NAME_FONT_SIZES_PX.find((size) => isFitting(size * screenPx)) ?? MIN_TEAM_NAME_PX) * screenPx
  const isNameTruncated = longestWordEms * nameFontSize > textArea.width
  const maxNameLines = isNameTruncated
    ? 1
    : Math.max(1, Math.min(3, Math.floor(textArea.height / (nameFontSize * TEAM_NAME_LINE_HEIGHT))))
  const usedHeight =
    Math.min(maxNameLines, estimateLineCount(name, nameFontSize, textArea.width)) *
    nameFontSize *
    TEAM_NAME_LINE_HEIGHT
  const noteFontSize = MIN_TEAM_NAME_PX * screenPx
  return {
    nameFontSize,
    maxNameLines,
    isNameTruncated,
    noteFontSize,
    hasNote:
      textArea.height - usedHeight >=
      noteFontSize * 1.4 + (hasChangeTag ? CHANGE_TAG_CLEARANCE_PX * screenPx : 0),
  }
}

// On screen: sizes in px that a block's name may have, and the largest of a region's in its header.
const BLOCK_NAME_FONT_SIZES_PX = [17, 15, 13, MIN_TEAM_NAME_PX]
const MAX_REGION_NAME_FONT_PX = 20
// Twice what a tag on the lower edge takes of the block, for the text stands in the middle.
const CHANGE_TAG_CLEARANCE_PX = 12

/** The largest size, from 18 px down to `least`, in which a name fits a height; undefined where it fits in none. */
function findLargestFontSize(name: string, minFontSize: number, maxHeight: number): number | undefined {
  for (let step = MAX_NAME_FONT_PX; step > minFontSize - 1; step -= 1) {
    const fontSize = Math.max(minFontSize, step)
    if (
      estimateLineCount(name, fontSize, CARD_TEXT_AREA_PX.width) * fontSize * CARD_NAME_LINE_HEIGHT <=
      maxHeight
    )
      return fontSize
  }
  return undefined
}
