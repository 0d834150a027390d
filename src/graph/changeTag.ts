import type { Detail } from './detail'
import type { Rect } from './layout'
import type { Palette } from './palettes'
import { svgBox } from './svgBox'
import { svgStack } from './svgText'
import { widthInEms } from './textWidth'
import type { XmlElement } from './xml'

/**
 * The tag on the lower edge of a box that says what became of it: what `versions.css` makes of it on screen, a team's at
 * the left, beside that of a card that stands above it.
 */
export function svgChangeTag(
  text: string | undefined,
  box: Rect,
  side: 'left' | 'right',
  detail: Detail,
  palette: Palette,
): XmlElement[] {
  if (text === undefined) return []
  const size = Math.max(11, 9 / detail.floor)
  const border = Math.max(1.5, detail.level === 'blocks' ? 1 / detail.floor : 0)
  const height = size * 1.3 + 2 * border
  const around = size + 2 * border
  // Bold letters are wider than those that are measured.
  const width = Math.min(box.width - 2 * INSET, widthInEms(text) * size * 1.06 + around)
  const rect = {
    x: side === 'left' ? box.x + INSET : box.x + box.width - INSET - width,
    y: box.y + box.height - border - height * 0.4,
    width,
    height,
  }
  const letters = { text, size, leading: 1.3, colour: palette.accent, isBold: true, most: 1 }
  return [
    ...svgBox(rect, { radius: size * 0.3, fill: palette.sheet, border: palette.accent, borderWidth: border }),
    ...svgStack(
      [{ ...letters, align: 'middle' }],
      { x: rect.x + border, width: width - 2 * border },
      rect.y + height / 2,
    ),
  ]
}

// From the edge of the box, in px of chart space.
const INSET = 8
