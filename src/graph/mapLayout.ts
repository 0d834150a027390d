import type { Layout, PlacedTeam, Steps } from './layout'
import { each, fittest, rolesIn } from './placing'
import type { SceneTeam } from './scene'
import { type Outline, paretoFront, type Rows, rowsOfBlocks, withoutStrips } from './shapes'
import { gridSize, HEADER, MAP_GAP, NOTE, PAD } from './sizes'

/**
 * The map: a team's box holds its roles and the boxes of its sub-teams, packed to the pane's shape. The same shape
 * functions as the tree's: a box offers outlines with its grid of roles first in the rows of its sub-teams, or at the
 * left of them all, each wide or tall. A box that holds others has a header in proportion to it, so that the names of
 * large regions are read from far off, as on a map.
 */
export const mapLayout: Layout = function* (scene, aspect) {
  if (scene.length === 0) return { width: 0, height: 0, tops: [] }
  const rows = fittest(yield* rowsOfBlocks<Part>(yield* each(scene, regionOf), gaps), aspect)
  return { width: rows.width, height: rows.height, tops: placeRows(rows, 0, 0, rows) }
}

const gaps = { across: MAP_GAP, down: MAP_GAP, spine: 0 }

// Of its height. More would make names larger from afar, and everything else smaller.
const HEADER_SHARE = 0.04

/** The grid of a team's roles. */
interface Grid extends Outline {
  columns: number
}

/** A team's box in one outline, and what stands in it: rows, and maybe its grid at their left. */
interface Region extends Outline {
  node: SceneTeam
  header: number
  columns: number
  aside: number
  rows: Rows<Part> | undefined
}

/** A block in a row: a sub-team, or the grid of the team's own roles. */
type Part = Region | Grid

/** The outlines that a team's box can take, narrow and tall first. */
function* regionOf(node: SceneTeam): Steps<Region[]> {
  const grids = gridsOf(node.roles.length)
  if (node.subTeams.length === 0) return grids.map((grid) => regionAround(node, grid, grid.columns))
  const subTeams = yield* each(node.subTeams, regionOf)
  const alone = yield* rowsOfBlocks<Part>(subTeams, gaps)
  if (node.roles.length === 0) return withoutStrips(alone.map((rows) => regionAround(node, rows, 0, rows)))
  const among = (yield* rowsOfBlocks<Part>([grids, ...subTeams], gaps)).map((rows) => {
    const grid = rows.rows[0]?.picks[0]
    return regionAround(node, rows, grid && !('node' in grid) ? grid.columns : 1, rows)
  })
  const beside = alone.flatMap((rows) =>
    grids.map((grid) => {
      const aside = grid.width + MAP_GAP
      const inner = { width: aside + rows.width, height: Math.max(grid.height, rows.height) }
      return regionAround(node, inner, grid.columns, rows, aside)
    }),
  )
  return paretoFront(withoutStrips([...among, ...beside]))
}

function gridsOf(count: number): Grid[] {
  if (count === 0) return [{ columns: 0, width: gridSize(1, 1).width, height: NOTE - PAD }]
  return paretoFront(
    Array.from({ length: count }, (_, i): Grid => ({ columns: i + 1, ...gridSize(count, i + 1) })),
  )
}

function regionAround(
  node: SceneTeam,
  inner: Outline,
  columns: number,
  rows?: Rows<Part>,
  aside = 0,
): Region {
  const header = rows ? Math.max(HEADER, HEADER_SHARE * inner.height) : HEADER
  const size = { width: inner.width + 2 * PAD, height: header + inner.height + PAD }
  return { ...size, node, header, columns, aside, rows }
}

function placeRegion(region: Region, x: number, y: number, size: Outline): PlacedTeam {
  const { node, header, columns, aside, rows } = region
  const rect = { x, y, ...size }
  const room = { width: size.width - 2 * PAD - aside, height: size.height - header - PAD }
  return {
    node,
    rect,
    extent: rect,
    header,
    roles: rolesIn(node.roles, columns, x, y + header),
    below: rows ? placeRows(rows, x + PAD + aside, y + header, room) : [],
    line: [],
  }
}

/** Places the sub-teams in rows that fill a room: what it has to spare is shared out among rows, and boxes in a row. */
function placeRows({ rows, height }: Rows<Part>, left: number, top: number, room: Outline): PlacedTeam[] {
  const placed: PlacedTeam[] = []
  const spareHeight = (room.height - height) / rows.length
  let y = top
  for (const row of rows) {
    const regions = row.picks.filter((part) => 'node' in part)
    const spare = (room.width - row.width) / Math.max(1, regions.length)
    const rowHeight = row.height + spareHeight
    let x = left
    for (const part of row.picks) {
      const width = part.width + ('node' in part ? spare : 0)
      if ('node' in part) placed.push(placeRegion(part, x, y, { width, height: rowHeight }))
      x += width + MAP_GAP
    }
    y += rowHeight + MAP_GAP
  }
  return placed
}
