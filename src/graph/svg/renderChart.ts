import { type EntryRef, findEntry, type OrgIndex } from '../../org/model/indexOrg'
import type { Id } from '../../org/model/schema'
import { countMatchesByTeam, getMatchEmphasis, type RoleMatches } from '../../org/query/filterRoles'
import type { UrlState } from '../../urlState/urlState'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import type { Rect, Size } from '../geometry/rect'
import { type ChartLayout, indexPlacements, type Placement } from '../layout/chartLayout'
import { placeRelations } from '../lines/placeRelations'
import { computeVisibleHighlights, getBoxId, type Highlight } from '../visible/highlights'
import { type ChangeLabels, getTeamChangeLabel } from '../visible/teamChangeLabel'
import { findVisibleAncestor } from '../visible/visibleAncestor'
import { cullToRect, type VisibleItems } from '../visible/visibleItems'
import { getBranchColours, type Palette } from './palettes'
import { renderConnectors, renderRelations, renderTinyTeams } from './renderLines'
import { renderRoleCard } from './renderRoleCard'
import { renderTeamBox } from './renderTeamBox'
import { createXmlElement, roundToHundredths, serializeXml, type XmlElement } from './xml'

/** A chart to be drawn: everything that makes it look as it does on screen. */
export interface ChartImageModel {
  index: OrgIndex
  layout: ChartLayout
  matches: RoleMatches
  urlState: Pick<UrlState, 'entry' | 'relations'>
  /** The part of the chart to draw, in chart space, and how large: px. */
  clipRect: Rect
  outputSize: Size
  lod: LevelOfDetail
  palette: Palette
  title: string
  /** What a reader who cannot see it is told. */
  description: string
  /** What changed since an older file, to be marked on the boxes. */
  changeLabels?: ChangeLabels | undefined
  /** The address of an entry, for its box to be a link. Left out: no links. */
  getEntryUrl?: ((entry: EntryRef) => string) | undefined
}

/** The chart as an SVG file: see `drawChart`. */
export function renderChartSvg(model: ChartImageModel): string {
  return serializeXml(renderChart(model))
}

/**
 * The chart as an SVG drawing that stands by itself: boxes, lettering and lines as they are on screen, text,
 * colours as plain numbers. Its size grows with what is in the window. Nothing of the data is markup.
 */
export function renderChart(model: ChartImageModel): XmlElement {
  const { layout, clipRect, outputSize, lod, palette, title, description } = model
  const visible = cullToRect(layout, clipRect, lod)
  return createXmlElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: outputSize.width,
      height: outputSize.height,
      viewBox: [clipRect.x, clipRect.y, clipRect.width, clipRect.height].map(roundToHundredths).join(' '),
      'font-family': FONT_FAMILY,
    },
    createXmlElement('title', {}, title),
    createXmlElement('desc', {}, description),
    createXmlElement('rect', { ...clipRect, fill: palette.paper }),
    ...renderConnectors(visible, lod, palette),
    ...renderBoxes(model, visible),
    ...renderTinyTeams(visible, model.index, lod, palette),
    ...renderRelations(placeShownRelations(model, indexPlacements(layout)), clipRect, lod, palette),
  )
}

// The page's own: what it is lettered in on screen, the first that a reader has.
const FONT_FAMILY = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif"

function renderBoxes(model: ChartImageModel, visible: VisibleItems): XmlElement[] {
  const { index, matches, lod, palette, layout, urlState, changeLabels } = model
  const selected = urlState.entry && findEntry(index, urlState.entry)
  const highlights = computeVisibleHighlights(index, indexPlacements(layout), lod, selected)
  const getHighlight = (id: Id): Highlight => highlights.get(id) ?? 'none'
  const matchCounts = matches.isFiltered ? countMatchesByTeam(index, matches) : undefined
  const teams = visible.teams.map((visibleTeam) => {
    const { id, parent } = visibleTeam.team.sceneTeam.team
    const teamModel = {
      visibleTeam,
      parentName: parent === undefined ? '' : (index.teams.get(parent)?.name ?? ''),
      highlight: getHighlight(id),
      matchCount: matchCounts && (matchCounts.get(id) ?? 0),
      hue: index.hueByTeam.get(id),
      changeLabel: getTeamChangeLabel(changeLabels, visibleTeam.team.sceneTeam, visibleTeam.representation),
    }
    return wrapInLink(model, { kind: 'team', id }, renderTeamBox(teamModel, lod, palette))
  })
  const roles = visible.roles.map(({ role, rect, team }) => {
    const homeTeam = team.sceneTeam.team
    const roleModel = {
      role,
      rect,
      teamName: homeTeam.name,
      highlight: getHighlight(role.id),
      strength: getMatchEmphasis(matches, role.id),
      matchedQualities: matches.roles.get(role.id) ?? [],
      hue: getBranchColours(palette, index.hueByTeam.get(homeTeam.id)).hue,
      changeLabel: changeLabels?.labels.get(role.id),
    }
    return wrapInLink(model, { kind: 'role', id: role.id }, renderRoleCard(roleModel, lod, palette))
  })
  return [...teams, ...roles]
}

function wrapInLink(
  { getEntryUrl }: ChartImageModel,
  entry: EntryRef,
  children: readonly XmlElement[],
): XmlElement {
  return getEntryUrl
    ? createXmlElement('a', { href: getEntryUrl(entry) }, ...children)
    : createXmlElement('g', {}, ...children)
}

function placeShownRelations(
  { index, urlState, lod }: ChartImageModel,
  placements: ReadonlyMap<Id, Placement>,
) {
  const selectedId = getBoxId(urlState.entry && findEntry(index, urlState.entry))
  if (urlState.relations !== 'all' && selectedId === undefined) return []
  const entryId = urlState.relations === 'all' ? undefined : selectedId
  return placeRelations(index, entryId, (id) => findVisibleAncestor(index, placements, lod, id))
}
