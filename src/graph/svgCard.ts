import { describeRole, withChange } from '../org/descriptions'
import type { Needed } from '../org/indexOrg'
import type { Strength } from '../org/matchRoles'
import { roleStatus } from '../org/roleStatus'
import type { Role } from '../org/schema'
import { cardFace } from './cardFace'
import { cardLine } from './cardLine'
import { svgChangeTag } from './changeTag'
import type { Detail } from './detail'
import type { Mark } from './emphasis'
import type { Rect } from './layout'
import type { Palette } from './palettes'
import { PAD } from './sizes'
import { svgBox } from './svgBox'
import { type Lettering, svgStack } from './svgText'
import { element, type XmlElement } from './xml'

interface CardLook {
  role: Role
  rect: Rect
  team: string
  mark: Mark
  strength: Strength
  why: readonly Needed[]
  /** The colour of its branch. */
  hue: string
  /** What became of it since an older file. */
  change: string | undefined
}

/** A role's card as SVG: what `canvas/RoleCard.tsx` and chart.css make of it on screen. */
export function svgCard(card: CardLook, detail: Detail, palette: Palette): XmlElement[] {
  const { role, rect, strength, why, team, change } = card
  const said = withChange(describeRole(role, team, why), change)
  const line = cardLine(role, why, detail)
  const face = cardFace(role.name, line !== '', detail)
  const texts: Lettering[] = [
    {
      text: role.name,
      size: face.nameSize,
      leading: 1.2,
      colour: strength === 'dimmed' ? palette.inkSoft : palette.ink,
      isBold: strength !== 'dimmed' && roleStatus(role) !== 'mentioned',
      most: face.nameLines,
    },
    { text: line, size: face.lineSize, leading: 1.4, colour: lineColour(card, palette), most: 1 },
  ]
  return [
    element('title', {}, said ? `${role.name}: ${said}` : role.name),
    ...cardBox(card, palette),
    ...svgStack(
      face.lineSize > 0 ? texts : texts.slice(0, 1),
      { x: rect.x + PAD, width: rect.width - 2 * PAD },
      rect.y + rect.height / 2,
    ),
    ...svgChangeTag(change, rect, 'right', detail, palette),
  ]
}

function cardBox({ role, rect, mark, strength, hue }: CardLook, palette: Palette): XmlElement[] {
  const status = roleStatus(role)
  const border = { plain: palette.lineStrong, matched: palette.accent, dimmed: palette.line }[strength]
  const plainFill = status === 'mentioned' ? 'none' : palette.sheet
  return svgBox(rect, {
    radius: 6,
    fill: { plain: plainFill, matched: palette.accentSoft, dimmed: 'none' }[strength],
    border: { none: border, related: hue, selected: palette.accent }[mark],
    borderWidth: status === 'draft' ? 2 : 1,
    style: status === 'vacant' ? 'dashed' : status === 'draft' ? 'dotted' : 'solid',
    halo: {
      none: undefined,
      related: { colour: hue, width: 1 },
      selected: { colour: palette.accent, width: 2 },
    }[mark],
  })
}

function lineColour({ role, strength }: CardLook, palette: Palette): string {
  if (strength === 'matched') return palette.accent
  return strength === 'plain' && role.status === 'vacant' ? palette.warn : palette.inkSoft
}
