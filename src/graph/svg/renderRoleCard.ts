import { appendChange, describeRole } from '../../org/model/ariaDescriptions'
import type { NeededQuality } from '../../org/model/indexOrg'
import { getRoleStatus } from '../../org/model/roleStatus'
import type { Role } from '../../org/model/schema'
import type { MatchEmphasis } from '../../org/query/filterRoles'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import type { Rect } from '../geometry/rect'
import { fitCardLabels } from '../labels/fitLabels'
import { formatRoleSubtitle } from '../labels/roleSubtitle'
import {
  CARD_BORDER_WIDTH_PX,
  CARD_NAME_LINE_HEIGHT,
  CARD_RADIUS_PX,
  CARD_SUBTITLE_LINE_HEIGHT,
  CARD_TEXT_INSET_PX,
  DRAFT_CARD_BORDER_WIDTH_PX,
} from '../layout/chartSizes'
import type { Highlight } from '../visible/highlights'
import { LINE_WIDTHS, scaleLineWidth } from './lineWidths'
import type { Palette } from './palettes'
import { renderBox } from './renderBox'
import { renderChangeTag } from './renderChangeTag'
import { renderCentredTexts, type TextBlock } from './renderText'
import { createXmlElement, type XmlElement } from './xml'

interface RoleCardModel {
  role: Role
  rect: Rect
  teamName: string
  highlight: Highlight
  strength: MatchEmphasis
  matchedQualities: readonly NeededQuality[]
  /** The colour of its branch. */
  hue: string
  /** What became of it since an older file. */
  changeLabel: string | undefined
}

/** A role's card as SVG: what `canvas/RoleCard.tsx` and chart.css make of it on screen. */
export function renderRoleCard(model: RoleCardModel, lod: LevelOfDetail, palette: Palette): XmlElement[] {
  const { role, rect, strength, matchedQualities, teamName, changeLabel } = model
  const description = appendChange(describeRole(role, teamName, matchedQualities), changeLabel)
  const subtitle = formatRoleSubtitle(role, matchedQualities, lod)
  const labelFit = fitCardLabels(role.name, subtitle !== '', lod)
  const textBlocks: TextBlock[] = [
    {
      text: role.name,
      fontSize: labelFit.nameFontSize,
      lineHeight: CARD_NAME_LINE_HEIGHT,
      colour: strength === 'dimmed' ? palette.inkSoft : palette.ink,
      isBold: strength !== 'dimmed' && getRoleStatus(role) !== 'mentioned',
      maxLines: labelFit.maxNameLines,
    },
    {
      text: subtitle,
      fontSize: labelFit.subtitleFontSize,
      lineHeight: CARD_SUBTITLE_LINE_HEIGHT,
      colour: getSubtitleColour(model, palette),
      maxLines: 1,
    },
  ]
  return [
    createXmlElement('title', {}, description ? `${role.name}: ${description}` : role.name),
    ...renderCardBox(model, lod, palette),
    ...renderCentredTexts(
      labelFit.subtitleFontSize > 0 ? textBlocks : textBlocks.slice(0, 1),
      { x: rect.x + CARD_TEXT_INSET_PX, width: rect.width - 2 * CARD_TEXT_INSET_PX },
      rect.y + rect.height / 2,
    ),
    ...renderChangeTag(changeLabel, rect, 'right', lod, palette),
  ]
}

function renderCardBox(
  { role, rect, highlight, strength, hue }: RoleCardModel,
  lod: LevelOfDetail,
  palette: Palette,
): XmlElement[] {
  const status = getRoleStatus(role)
  const borderColour = { plain: palette.lineStrong, matched: palette.accent, dimmed: palette.line }[strength]
  const plainFill = status === 'mentioned' ? 'none' : palette.sheet
  return renderBox(rect, {
    radius: CARD_RADIUS_PX,
    fill: { plain: plainFill, matched: palette.accentSoft, dimmed: 'none' }[strength],
    border: { none: borderColour, related: hue, selected: palette.accent }[highlight],
    borderWidth: status === 'draft' ? DRAFT_CARD_BORDER_WIDTH_PX : CARD_BORDER_WIDTH_PX,
    borderStyle: status === 'vacant' ? 'dashed' : status === 'draft' ? 'dotted' : 'solid',
    halo: {
      none: undefined,
      related: { colour: hue, width: scaleLineWidth(LINE_WIDTHS.relatedRing, lod) },
      selected: { colour: palette.accent, width: scaleLineWidth(LINE_WIDTHS.selectedRing, lod) },
    }[highlight],
  })
}

function getSubtitleColour({ role, strength }: RoleCardModel, palette: Palette): string {
  if (strength === 'matched') return palette.accent
  return strength === 'plain' && role.status === 'vacant' ? palette.warn : palette.inkSoft
}
