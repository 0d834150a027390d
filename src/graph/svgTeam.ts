import type { BranchHue } from '../org/branches'
import { describeTeam, withChange } from '../org/descriptions'
import { svgChangeTag } from './changeTag'
import type { Detail } from './detail'
import type { Mark } from './emphasis'
import { type DrawnTeam, hasName } from './onScreen'
import { coloursOf, type Palette } from './palettes'
import { svgBox } from './svgBox'
import { blockFaceSvg, boxFaceSvg } from './svgTeamFace'
import { element, type XmlElement } from './xml'

interface TeamLook {
  drawn: DrawnTeam
  parent: string
  mark: Mark
  /** How many of the roles that it holds match; undefined without a filter. */
  matching: number | undefined
  hue: BranchHue | undefined
  /** What became of it since an older file, or of what it hides. */
  change: string | undefined
}

/** A team's box as SVG: what `canvas/TeamBox.tsx` and chart.css make of it on screen, without its button. */
export function svgTeam(look: TeamLook, detail: Detail, palette: Palette): XmlElement[] {
  const { drawn, parent, matching, hue, change } = look
  const { node } = drawn.team
  const said = withChange(describeTeam(node.team, parent, node.holds, matching), change)
  const title = element('title', {}, `${node.team.name}: ${said}`)
  const faceSvg = drawn.shape === 'box' || drawn.shape === 'frame' ? boxFaceSvg : blockFaceSvg
  const face = hasName(drawn, detail) ? faceSvg({ drawn, matching, detail, palette, hue, change }) : []
  return [
    title,
    ...teamBox(look, detail, palette),
    ...face,
    ...svgChangeTag(change, drawn.rect, 'left', detail, palette),
  ]
}

function teamBox({ drawn, mark, hue }: TeamLook, detail: Detail, palette: Palette): XmlElement[] {
  const { kind } = drawn.team.node.team
  const { rect } = drawn
  const px = detail.level === 'blocks' ? 1 / detail.floor : 0
  const colours = coloursOf(palette, hue)
  const border = { none: colours.line, related: colours.hue, selected: palette.accent }[mark]
  const radius = Math.max(8, 3 * px)
  const box = svgBox(rect, {
    radius,
    fill: colours.tint,
    border,
    borderWidth: kind === 'external' ? Math.max(1, 0.7 * px) : Math.max(1.5, px),
    halo: {
      none: undefined,
      related: { colour: colours.hue, width: Math.max(1, px) },
      selected: { colour: palette.accent, width: Math.max(2, 2 * px) },
    }[mark],
  })
  if (kind !== 'cross-functional') return box
  // The second line of a double border, which ends where the corners bend.
  const depth = Math.max(4, 3 * px) * 0.85
  const inset = radius - Math.sqrt(Math.max(0, radius ** 2 - (radius - depth) ** 2))
  return [
    ...box,
    element('line', {
      x1: rect.x + inset,
      y1: rect.y + depth,
      x2: rect.x + rect.width - inset,
      y2: rect.y + depth,
      stroke: border,
      'stroke-width': Math.max(1.4, px),
    }),
  ]
}
