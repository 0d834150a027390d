import type { LevelOfDetail } from '../camera/levelOfDetail'
import { getMinFontSize } from '../camera/lodSizes'
import type { Rect } from '../geometry/rect'
import { estimateWidthInEms } from '../labels/estimateTextWidth'
import { CHANGE_TAG_INSET_PX, CHANGE_TAG_LINE_HEIGHT, MIN_CHANGE_TAG_FONT_PX } from '../layout/chartSizes'
import { LINE_WIDTHS, scaleLineWidth } from './lineWidths'
import type { Palette } from './palettes'
import { renderBox } from './renderBox'
import { renderCentredTexts } from './renderText'
import type { XmlElement } from './xml'

/**
 * The tag on the lower edge of a box that says what became of it: what `versions.css` makes of it on screen, a team's at
 * the left, beside that of a card that stands above it.
 */
export function renderChangeTag(
  text: string | undefined,
  box: Rect,
  side: 'left' | 'right',
  lod: LevelOfDetail,
  palette: Palette,
): XmlElement[] {
  if (text === undefined) return []
  const fontSize = Math.max(MIN_CHANGE_TAG_FONT_PX, getMinFontSize(lod))
  const borderWidth = scaleLineWidth(LINE_WIDTHS.changeTagBorder, lod)
  const height = fontSize * CHANGE_TAG_LINE_HEIGHT + 2 * borderWidth
  const horizontalSpace = fontSize + 2 * borderWidth
  // Bold letters are wider than those that are measured.
  const width = Math.min(
    box.width - 2 * CHANGE_TAG_INSET_PX,
    estimateWidthInEms(text) * fontSize * 1.06 + horizontalSpace,
  )
  const rect = {
    x: side === 'left' ? box.x + CHANGE_TAG_INSET_PX : box.x + box.width - CHANGE_TAG_INSET_PX - width,
    y: box.y + box.height - borderWidth - height * 0.4,
    width,
    height,
  }
  const textBlock = {
    text,
    fontSize,
    lineHeight: CHANGE_TAG_LINE_HEIGHT,
    colour: palette.accent,
    isBold: true,
    maxLines: 1,
  }
  return [
    ...renderBox(rect, { radius: fontSize * 0.3, fill: palette.sheet, border: palette.accent, borderWidth }),
    ...renderCentredTexts(
      [{ ...textBlock, align: 'middle' }],
      { x: rect.x + borderWidth, width: width - 2 * borderWidth },
      rect.y + height / 2,
    ),
  ]
}
