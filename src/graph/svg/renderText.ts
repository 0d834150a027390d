import { rightToLeftLetter, stripBidiIsolates } from '../../org/text/bidi'
import { REGULAR_WIDTH_RATIO, wrapText } from '../labels/wrapText'
import { createXmlElement, type XmlElement } from './xml'

/** A text and how it is set: sizes in chart-space px. */
export interface TextBlock {
  text: string
  fontSize: number
  /** From line to line, in sizes. */
  lineHeight: number
  colour: string
  isBold?: boolean
  /** At most so many lines. */
  maxLines: number
  /** `auto`, the standard: at the side where the text begins in its own direction. */
  align?: TextAlign
}

type TextAlign = 'auto' | 'left' | 'middle' | 'right'

interface TextColumn {
  x: number
  width: number
}

/** Texts one below the other in a column, all of them in the middle around `y`: `<text>` elements. */
export function renderCentredTexts(
  blocks: readonly TextBlock[],
  column: TextColumn,
  centreY: number,
): XmlElement[] {
  const height = blocks.reduce((sum, block) => sum + measureTextHeight(block, column), 0)
  return renderTexts(blocks, column, centreY - height / 2)
}

/** Texts one below the other in a column, from `y` down. */
export function renderTexts(blocks: readonly TextBlock[], column: TextColumn, top: number): XmlElement[] {
  let nextTop = top
  return blocks.map((block) => {
    const blockTop = nextTop
    nextTop += measureTextHeight(block, column)
    return renderText(block, column, blockTop)
  })
}

/** The height that a text takes in a column. */
export function measureTextHeight(block: TextBlock, column: TextColumn): number {
  return wrapTextBlock(block, column).length * block.fontSize * block.lineHeight
}

function wrapTextBlock({ text, fontSize, maxLines, isBold }: TextBlock, { width }: TextColumn): string[] {
  return wrapText(text, fontSize, width, maxLines, isBold ? 1 : REGULAR_WIDTH_RATIO)
}

function renderText(block: TextBlock, column: TextColumn, top: number): XmlElement {
  const { text, fontSize, lineHeight, colour, isBold, align = 'auto' } = block
  const isRightToLeft = hasRightToLeftText(text)
  const resolvedAlign = align === 'auto' ? (isRightToLeft ? 'right' : 'left') : align
  const { x, width } = column
  const anchorX = { left: x, middle: x + width / 2, right: x + width }[resolvedAlign]
  const lineStep = fontSize * lineHeight
  // Letters stand on a line about this far below the middle of their line box.
  const firstBaseline = top + lineStep / 2 + fontSize * 0.35
  return createXmlElement(
    'text',
    {
      'font-size': fontSize,
      'font-weight': isBold ? 600 : undefined,
      fill: colour,
      'text-anchor': getTextAnchor(resolvedAlign, isRightToLeft),
      direction: isRightToLeft ? 'rtl' : undefined,
    },
    ...wrapTextBlock(block, column).map((line, i) =>
      createXmlElement('tspan', { x: anchorX, y: firstBaseline + i * lineStep }, line),
    ),
  )
}

/** Whether a text runs from right to left, by its first letter: what `dir="auto"` goes by. */
function hasRightToLeftText(text: string): boolean {
  return rightToLeftLetter.test(/\p{L}/u.exec(stripBidiIsolates(text))?.[0] ?? '')
}

/** In a text that runs right to left, what SVG calls its start is at the right. */
function getTextAnchor(
  resolvedAlign: Exclude<TextAlign, 'auto'>,
  isRightToLeft: boolean,
): string | undefined {
  if (resolvedAlign === 'middle') return 'middle'
  return (resolvedAlign === 'right') === isRightToLeft ? undefined : 'end'
}
