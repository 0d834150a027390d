import { leftward, withoutApart } from '../org/setApart'
import { REGULAR, wrapText } from './wrapText'
import { element, type XmlElement } from './xml'

/** A text and how it is set: sizes in chart-space px. */
export interface Lettering {
  text: string
  size: number
  /** From line to line, in sizes. */
  leading: number
  colour: string
  isBold?: boolean
  /** At most so many lines. */
  most: number
  /** `auto`, the standard: at the side where the text begins in its own direction. */
  align?: Align
}

type Align = 'auto' | 'left' | 'middle' | 'right'

interface Column {
  x: number
  width: number
}

/** Texts one below the other in a column, all of them in the middle around `y`: `<text>` elements. */
export function svgStack(texts: readonly Lettering[], column: Column, y: number): XmlElement[] {
  const height = texts.reduce((sum, each) => sum + heightOf(each, column), 0)
  return svgTexts(texts, column, y - height / 2)
}

/** Texts one below the other in a column, from `y` down. */
export function svgTexts(texts: readonly Lettering[], column: Column, y: number): XmlElement[] {
  let top = y
  return texts.map((text) => {
    const at = top
    top += heightOf(text, column)
    return svgText(text, column, at)
  })
}

/** The height that a text takes in a column. */
export function heightOf(lettering: Lettering, column: Column): number {
  return linesIn(lettering, column).length * lettering.size * lettering.leading
}

function linesIn({ text, size, most, isBold }: Lettering, { width }: Column): string[] {
  return wrapText(text, size, width, most, isBold ? 1 : REGULAR)
}

function svgText(lettering: Lettering, column: Column, y: number): XmlElement {
  const { text, size, leading, colour, isBold, align = 'auto' } = lettering
  const isRtl = runsLeft(text)
  const side = align === 'auto' ? (isRtl ? 'right' : 'left') : align
  const { x, width } = column
  const anchor = { left: x, middle: x + width / 2, right: x + width }[side]
  const step = size * leading
  // Letters stand on a line about this far below the middle of their line box.
  const first = y + step / 2 + size * 0.35
  return element(
    'text',
    {
      'font-size': size,
      'font-weight': isBold ? 600 : undefined,
      fill: colour,
      'text-anchor': anchorOf(side, isRtl),
      direction: isRtl ? 'rtl' : undefined,
    },
    ...linesIn(lettering, column).map((line, i) =>
      element('tspan', { x: anchor, y: first + i * step }, line),
    ),
  )
}

/** Whether a text runs from right to left, by its first letter: what `dir="auto"` goes by. */
function runsLeft(text: string): boolean {
  return leftward.test(/\p{L}/u.exec(withoutApart(text))?.[0] ?? '')
}

/** In a text that runs right to left, what SVG calls its start is at the right. */
function anchorOf(side: Exclude<Align, 'auto'>, isRtl: boolean): string | undefined {
  if (side === 'middle') return 'middle'
  return (side === 'right') === isRtl ? undefined : 'end'
}
