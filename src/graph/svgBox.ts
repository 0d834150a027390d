import type { Rect } from './layout'
import { element, type XmlElement } from './xml'

interface BoxLook {
  radius: number
  fill: string
  border: string
  borderWidth: number
  style?: 'solid' | 'dashed' | 'dotted'
  /** A line around the box, outside of its border. */
  halo?: { colour: string; width: number } | undefined
}

/** A box as CSS draws one: the border inside of its edge, a halo outside. */
export function svgBox(
  rect: Rect,
  { radius, fill, border, borderWidth, style, halo }: BoxLook,
): XmlElement[] {
  const around =
    halo &&
    element('rect', {
      ...grown(rect, halo.width / 2, radius),
      fill: 'none',
      stroke: halo.colour,
      'stroke-width': halo.width,
    })
  const box = element('rect', {
    ...grown(rect, -borderWidth / 2, radius),
    fill,
    stroke: border,
    'stroke-width': borderWidth,
    'stroke-dasharray': style === 'dashed' ? '4 3' : style === 'dotted' ? '0 4' : undefined,
    'stroke-linecap': style === 'dotted' ? 'round' : undefined,
  })
  return around ? [around, box] : [box]
}

function grown({ x, y, width, height }: Rect, by: number, radius: number) {
  return {
    x: x - by,
    y: y - by,
    width: Math.max(0, width + 2 * by),
    height: Math.max(0, height + 2 * by),
    rx: Math.max(0, radius + by),
  }
}
