import { type Entry, type EntryRef, findEntry, type OrgIndex } from '../org/indexOrg'
import { type Matches, matchesByTeam, strengthOf } from '../org/matchRoles'
import type { Id } from '../org/schema'
import type { View } from '../view/view'
import type { Detail } from './detail'
import { drawnRelations } from './drawnRelations'
import { boxedId, type Mark, marks } from './emphasis'
import { type Place, type Placed, placesById, type Rect } from './layout'
import { type Drawn, onScreen } from './onScreen'
import { coloursOf, type Palette } from './palettes'
import { standIn } from './standIns'
import { svgCard } from './svgCard'
import { svgRelations, svgSpecks, svgTreeLines } from './svgLines'
import { svgTeam } from './svgTeam'
import { type BoxChanges, teamChange } from './teamChange'
import type { Size } from './viewport'
import { element, toXml, type XmlElement } from './xml'

/** A chart to be drawn: everything that makes it look as it does on screen. */
export interface Picture {
  index: OrgIndex
  placed: Placed
  matches: Matches
  view: Pick<View, 'entry' | 'relations'>
  /** The part of the chart to draw, in chart space, and how large: px. */
  window: Rect
  size: Size
  detail: Detail
  palette: Palette
  title: string
  /** What a reader who cannot see it is told. */
  description: string
  /** What changed since an older file, to be marked on the boxes. */
  changes?: BoxChanges | undefined
  /** The address of an entry, for its box to be a link. Left out: no links. */
  addressOf?: ((entry: EntryRef) => string) | undefined
}

/** The chart as an SVG file: see `drawChart`. */
export function toSvg(picture: Picture): string {
  return toXml(drawChart(picture))
}

/**
 * The chart as an SVG drawing that stands by itself: boxes, lettering and lines as they are on screen, text as text,
 * colours as plain numbers. Its size grows with what is in the window. Nothing of the data is markup.
 */
export function drawChart(picture: Picture): XmlElement {
  const { placed, window, size, detail, palette, title, description } = picture
  const drawn = onScreen(placed, window, detail)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: [window.x, window.y, window.width, window.height]
        .map((each) => Math.round(each * 100) / 100)
        .join(' '),
      'font-family': FONTS,
    },
    element('title', {}, title),
    element('desc', {}, description),
    element('rect', { ...window, fill: palette.paper }),
    ...svgTreeLines(drawn, detail, palette),
    ...boxes(picture, drawn),
    ...svgSpecks(drawn, picture.index, detail, palette),
    ...svgRelations(relationsOf(picture, placesById(placed)), window, detail, palette),
  )
}

// The page's own: what it is lettered in on screen, the first that a reader has.
const FONTS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif"

function boxes(picture: Picture, drawn: Drawn): XmlElement[] {
  const { index, matches, detail, palette, placed, view, changes } = picture
  const marked = marksIn(index, placesById(placed), detail, view.entry)
  const markOf = (id: Id): Mark => marked.get(id) ?? 'none'
  const matching = matches.active ? matchesByTeam(index, matches) : undefined
  const teams = drawn.teams.map((each) => {
    const { id, parent } = each.team.node.team
    const look = {
      drawn: each,
      parent: parent === undefined ? '' : (index.teams.get(parent)?.name ?? ''),
      mark: markOf(id),
      matching: matching && (matching.get(id) ?? 0),
      hue: index.hues.get(id),
      change: teamChange(changes, each.team.node, each.shape),
    }
    return linked(picture, { kind: 'team', id }, svgTeam(look, detail, palette))
  })
  const roles = drawn.roles.map(({ role, rect, team }) => {
    const home = team.node.team
    const look = {
      role,
      rect,
      team: home.name,
      mark: markOf(role.id),
      strength: strengthOf(matches, role.id),
      why: matches.roles.get(role.id) ?? [],
      hue: coloursOf(palette, index.hues.get(home.id)).hue,
      change: changes?.words.get(role.id),
    }
    return linked(picture, { kind: 'role', id: role.id }, svgCard(look, detail, palette))
  })
  return [...teams, ...roles]
}

function linked({ addressOf }: Picture, entry: EntryRef, drawing: readonly XmlElement[]): XmlElement {
  return addressOf ? element('a', { href: addressOf(entry) }, ...drawing) : element('g', {}, ...drawing)
}

/** What is selected or related to it; what is folded away or too far off is marked where it stands for it. */
function marksIn(
  index: OrgIndex,
  places: ReadonlyMap<Id, Place>,
  detail: Detail,
  asked: EntryRef | undefined,
): ReadonlyMap<Id, Mark> {
  const entry: Entry | undefined = asked && findEntry(index, asked)
  const selected = boxedId(entry)
  const stand = selected === undefined ? undefined : standIn(index, places, detail, selected)
  const marked = marks(index, entry)
  return stand ? new Map(marked).set(stand.id, 'selected') : marked
}

function relationsOf({ index, view, detail }: Picture, places: ReadonlyMap<Id, Place>) {
  const selected = boxedId(view.entry && findEntry(index, view.entry))
  if (view.relations !== 'all' && selected === undefined) return []
  const only = view.relations === 'all' ? undefined : selected
  return drawnRelations(index, only, (id) => standIn(index, places, detail, id))
}
