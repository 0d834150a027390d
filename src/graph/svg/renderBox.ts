import type { Rect } from '../geometry/rect'
import { createXmlElement, type XmlElement } from './xml'

interface BoxStyle {
  radius: number
  fill: string
  border: string
  borderWidth: number
  borderStyle?: 'solid' | 'dashed' | 'dotted'
  /** A line around the box, outside of its border. */
  halo?: { colour: string; width: number } | undefined
}

/** A box as CSS draws one: the border inside of its edge, a halo outside. */
export function renderBox(
  rect: Rect,
  { radius, fill, border, borderWidth, borderStyle, halo }: BoxStyle,
): XmlElement[] {
  const haloElement =
    halo &&
    createXmlElement('rect', {
      ...expandRect(rect, halo.width / 2, radius),
      fill: 'none',
      stroke: halo.colour,
      'stroke-width': halo.width,
    })
  const boxElement = createXmlElement('rect', {
    ...expandRect(rect, -borderWidth / 2, radius),
    fill,
    stroke: border,
    'stroke-width': borderWidth,
    'stroke-dasharray': borderStyle === 'dashed' ? '4 3' : borderStyle === 'dotted' ? '0 4' : undefined,
    'stroke-linecap': borderStyle === 'dotted' ? 'round' : undefined,
  })
  return haloElement ? [haloElement, boxElement] : [boxElement]
}

function expandRect({ x, y, width, height }: Rect, distance: number, radius: number) {
  return {
    x: x - distance,
    y: y - distance,
    width: Math.max(0, width + 2 * distance),
    height: Math.max(0, height + 2 * distance),
    rx: Math.max(0, radius + distance),
  }
}
