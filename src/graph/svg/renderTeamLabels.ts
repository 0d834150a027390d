import type { BranchHue } from '../../org/model/branches'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import { estimateWidthInEms } from '../labels/estimateTextWidth'
import { fitBlockLabels, fitHeaderLabels } from '../labels/fitLabels'
import { formatBlockNote, formatRoleCount, formatTeamNote } from '../labels/teamLabels'
import {
  BLOCK_PADDING_RATIO,
  EMPTY_HEADER_PADDING_TOP_PX,
  TEAM_HEADER_GAP_PX,
  TEAM_HEADER_HEIGHT_PX,
  TEAM_NAME_LINE_HEIGHT,
  TEAM_NOTE_LINE_HEIGHT,
  TEAM_PADDING_PX,
} from '../layout/chartSizes'
import { isBoxEmpty, type VisibleTeam } from '../visible/visibleItems'
import { getBranchColours, type Palette } from './palettes'
import { measureTextHeight, renderCentredTexts, renderTexts, type TextBlock } from './renderText'
import type { XmlElement } from './xml'

interface TeamLabelsModel {
  visibleTeam: VisibleTeam
  matchCount: number | undefined
  lod: LevelOfDetail
  palette: Palette
  hue: BranchHue | undefined
  changeLabel: string | undefined
}

/** The lettering of a team near by: a header, and where nothing stands below it, what the team is or hides. */
export function renderHeaderLabels({
  visibleTeam,
  matchCount,
  lod,
  palette,
  hue,
}: TeamLabelsModel): XmlElement[] {
  const { sceneTeam, headerHeight, rect } = visibleTeam.team
  const { name, kind } = sceneTeam.team
  const isEmpty = isBoxEmpty(visibleTeam.team)
  const labelFit = fitHeaderLabels(
    name,
    { width: rect.width, headerHeight, isEmpty, hasFoldButton: false },
    lod,
  )
  const column = { x: rect.x + TEAM_PADDING_PX, width: rect.width - 2 * TEAM_PADDING_PX }
  const noteStyle = {
    fontSize: labelFit.noteFontSize,
    lineHeight: TEAM_NOTE_LINE_HEIGHT,
    colour: palette.inkSoft,
  }
  const asideTexts = [formatRoleCount(sceneTeam, matchCount, isEmpty), kind === 'external' ? 'external' : '']
    .filter((text) => text !== '')
    .map((text): TextBlock => ({ ...noteStyle, text, maxLines: 1, align: 'right' }))
  const asidesWidth = asideTexts.reduce(
    (sum, { text }) => sum + estimateWidthInEms(text) * noteStyle.fontSize + TEAM_HEADER_GAP_PX,
    0,
  )
  const nameColumn = { ...column, width: column.width - asidesWidth }
  const nameText: TextBlock = {
    text: name,
    fontSize: labelFit.nameFontSize,
    lineHeight: TEAM_NAME_LINE_HEIGHT,
    colour: getBranchColours(palette, hue).hue,
    isBold: true,
    maxLines: isEmpty ? 2 : 1,
    align: isEmpty ? 'auto' : 'left',
  }
  // A bare box's header grows with a second line.
  const headerTop = isEmpty ? EMPTY_HEADER_PADDING_TOP_PX : 0
  const headerBottom = isEmpty
    ? Math.max(TEAM_HEADER_HEIGHT_PX, headerTop + measureTextHeight(nameText, nameColumn))
    : headerHeight
  const centreY = rect.y + (headerTop + headerBottom) / 2
  const noteTexts: TextBlock[] = [
    { ...noteStyle, text: formatTeamNote(sceneTeam, matchCount), maxLines: labelFit.maxNoteLines },
  ]
  return [
    ...renderCentredTexts([nameText], nameColumn, centreY),
    ...renderAsides(asideTexts, noteStyle.fontSize, column, centreY),
    ...(isEmpty && labelFit.maxNoteLines > 0 ? renderTexts(noteTexts, column, rect.y + headerBottom) : []),
  ]
}

/** The lettering of a team from afar: its name and what it holds, in the middle of the box. */
export function renderBlockLabels({
  visibleTeam,
  matchCount,
  lod,
  palette,
  hue,
  changeLabel,
}: TeamLabelsModel): XmlElement[] {
  const { rect, team } = visibleTeam
  const { name } = team.sceneTeam.team
  const labelFit = fitBlockLabels(
    name,
    rect,
    { hasFoldButton: false, hasChangeTag: changeLabel !== undefined },
    lod,
  )
  const inset = rect.width * BLOCK_PADDING_RATIO
  const nameText: TextBlock = {
    text: name,
    fontSize: labelFit.nameFontSize,
    lineHeight: TEAM_NAME_LINE_HEIGHT,
    colour: getBranchColours(palette, hue).hue,
    isBold: true,
    maxLines: labelFit.maxNameLines,
    align: 'middle',
  }
  const note: TextBlock = {
    text: formatBlockNote(team.sceneTeam, matchCount),
    fontSize: labelFit.noteFontSize,
    lineHeight: TEAM_NAME_LINE_HEIGHT,
    colour: palette.inkSoft,
    maxLines: 1,
    align: 'middle',
  }
  return renderCentredTexts(
    labelFit.hasNote ? [nameText, note] : [nameText],
    { x: rect.x + inset, width: rect.width - 2 * inset },
    rect.y + rect.height / 2,
  )
}

/** Short texts beside each other, from the right of a column. */
function renderAsides(
  texts: readonly TextBlock[],
  fontSize: number,
  { x, width }: { x: number; width: number },
  centreY: number,
): XmlElement[] {
  let remainingWidth = width
  return texts.flatMap((textBlock) => {
    const asideColumn = { x, width: remainingWidth }
    remainingWidth -= estimateWidthInEms(textBlock.text) * fontSize + TEAM_HEADER_GAP_PX
    return renderCentredTexts([textBlock], asideColumn, centreY)
  })
}
