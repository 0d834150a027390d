import { appendChange, describeTeam } from '../../org/model/ariaDescriptions'
import type { BranchHue } from '../../org/model/branches'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import { getScreenPx } from '../camera/lodSizes'
import type { Highlight } from '../visible/highlights'
import { hasRoomForName, type VisibleTeam } from '../visible/visibleItems'
import { LINE_WIDTHS, scaleLineWidth } from './lineWidths'
import { getBranchColours, type Palette } from './palettes'
import { renderBox } from './renderBox'
import { renderChangeTag } from './renderChangeTag'
import { renderBlockLabels, renderHeaderLabels } from './renderTeamLabels'
import { createXmlElement, type XmlElement } from './xml'

interface TeamBoxModel {
  visibleTeam: VisibleTeam
  parentName: string
  highlight: Highlight
  /** How many of the roles that it holds match; undefined without a filter. */
  matchCount: number | undefined
  hue: BranchHue | undefined
  /** What became of it since an older file, or of what it hides. */
  changeLabel: string | undefined
}

/** A team's box as SVG: what `canvas/TeamBox.tsx` and chart.css make of it on screen, without its button. */
export function renderTeamBox(model: TeamBoxModel, lod: LevelOfDetail, palette: Palette): XmlElement[] {
  const { visibleTeam, parentName, matchCount, hue, changeLabel } = model
  const { sceneTeam } = visibleTeam.team
  const description = appendChange(
    describeTeam(sceneTeam.team, parentName, sceneTeam.totals, matchCount),
    changeLabel,
  )
  const title = createXmlElement('title', {}, `${sceneTeam.team.name}: ${description}`)
  const renderLabels =
    visibleTeam.representation === 'box' || visibleTeam.representation === 'frame'
      ? renderHeaderLabels
      : renderBlockLabels
  const labels = hasRoomForName(visibleTeam, lod)
    ? renderLabels({ visibleTeam, matchCount, lod, palette, hue, changeLabel })
    : []
  return [
    title,
    ...renderBoxOutline(model, lod, palette),
    ...labels,
    ...renderChangeTag(changeLabel, visibleTeam.rect, 'left', lod, palette),
  ]
}

function renderBoxOutline(
  { visibleTeam, highlight, hue }: TeamBoxModel,
  lod: LevelOfDetail,
  palette: Palette,
): XmlElement[] {
  const { kind } = visibleTeam.team.sceneTeam.team
  const { rect } = visibleTeam
  const colours = getBranchColours(palette, hue)
  const borderColour = { none: colours.line, related: colours.hue, selected: palette.accent }[highlight]
  const radius = scaleLineWidth(LINE_WIDTHS.teamRadius, lod)
  const boxElements = renderBox(rect, {
    radius,
    fill: colours.tint,
    border: borderColour,
    borderWidth:
      kind === 'external'
        ? scaleLineWidth(LINE_WIDTHS.externalTeamBorder, lod)
        : scaleLineWidth(LINE_WIDTHS.teamBorder, lod),
    halo: {
      none: undefined,
      related: { colour: colours.hue, width: scaleLineWidth(LINE_WIDTHS.relatedRing, lod) },
      selected: { colour: palette.accent, width: scaleLineWidth(LINE_WIDTHS.selectedRing, lod) },
    }[highlight],
  })
  if (kind !== 'cross-functional') return boxElements
  // The second line of a double border, which ends where the corners bend.
  const secondLineOffset = scaleLineWidth(LINE_WIDTHS.crossFunctionalTeamBorder, lod) * 0.85
  const inset = radius - Math.sqrt(Math.max(0, radius ** 2 - (radius - secondLineOffset) ** 2))
  return [
    ...boxElements,
    createXmlElement('line', {
      x1: rect.x + inset,
      y1: rect.y + secondLineOffset,
      x2: rect.x + rect.width - inset,
      y2: rect.y + secondLineOffset,
      stroke: borderColour,
      'stroke-width': Math.max(1.4, getScreenPx(lod)),
    }),
  ]
}
