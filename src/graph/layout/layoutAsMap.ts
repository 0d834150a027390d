import type { LayoutAlgorithm, PlacedTeam } from './chartLayout'
import { MAP_GAP_PX, TEAM_HEADER_HEIGHT_PX, TEAM_NOTE_HEIGHT_PX, TEAM_PADDING_PX } from './chartSizes'
import { measureCardGrid } from './measureTeamBox'
import { placeRoleGrid } from './placeRoleGrid'
import { mapResumable, type Resumable } from './resumable'
import {
  type BlockShape,
  dropElongatedShapes,
  findParetoFront,
  packBlocksInRows,
  pickShapeForAspectRatio,
  type RowPacking,
} from './rowPacking'
import type { SceneTeam } from './scene'

/**
 * The map: a team's box holds its roles and the boxes of its sub-teams, packed to the pane's shape. The same shape
 * functions as the tree's: a box offers outlines with its grid of roles first in the rows of its sub-teams, or at the
 * left of them all, each wide or tall. A box that holds others has a header in proportion to it, so that the names of
 * large regions are read from far off, as on a map.
 */
export const layoutAsMap: LayoutAlgorithm = function* (scene, aspectRatio) {
  if (scene.length === 0) return { width: 0, height: 0, rootTeams: [] }
  const packing = pickShapeForAspectRatio(
    yield* packBlocksInRows<MapBlock>(yield* mapResumable(scene, listRegionShapes), packingGaps),
    aspectRatio,
  )
  return { width: packing.width, height: packing.height, rootTeams: placeRows(packing, 0, 0, packing) }
}

const packingGaps = { columnGap: MAP_GAP_PX, rowGap: MAP_GAP_PX, spineWidth: 0 }

// Of its height. More would make names larger from afar, and everything else smaller.
const HEADER_HEIGHT_RATIO = 0.04

/** The grid of a team's roles. */
interface RoleGrid extends BlockShape {
  columns: number
}

/** A team's box in one outline, and what stands in it: rows, and maybe its grid at their left. */
interface TeamRegion extends BlockShape {
  sceneTeam: SceneTeam
  headerHeight: number
  columns: number
  gridWidth: number
  packing: RowPacking<MapBlock> | undefined
}

/** A block in a row: a sub-team, or the grid of the team's own roles. */
type MapBlock = TeamRegion | RoleGrid

/** The outlines that a team's box can take, narrow and tall first. */
function* listRegionShapes(sceneTeam: SceneTeam): Resumable<TeamRegion[]> {
  const gridShapes = listRoleGridShapes(sceneTeam.roles.length)
  if (sceneTeam.subTeams.length === 0)
    return gridShapes.map((grid) => buildRegion(sceneTeam, grid, grid.columns))
  const subTeamShapes = yield* mapResumable(sceneTeam.subTeams, listRegionShapes)
  const packingsWithoutGrid = yield* packBlocksInRows<MapBlock>(subTeamShapes, packingGaps)
  if (sceneTeam.roles.length === 0)
    return dropElongatedShapes(
      packingsWithoutGrid.map((packing) => buildRegion(sceneTeam, packing, 0, packing)),
    )
  const gridInRows = (yield* packBlocksInRows<MapBlock>([gridShapes, ...subTeamShapes], packingGaps)).map(
    (packing) => {
      const grid = packing.rows[0]?.blocks[0]
      return buildRegion(sceneTeam, packing, grid && !('sceneTeam' in grid) ? grid.columns : 1, packing)
    },
  )
  const gridBeside = packingsWithoutGrid.flatMap((packing) =>
    gridShapes.map((grid) => {
      const gridWidth = grid.width + MAP_GAP_PX
      const contentSize = { width: gridWidth + packing.width, height: Math.max(grid.height, packing.height) }
      return buildRegion(sceneTeam, contentSize, grid.columns, packing, gridWidth)
    }),
  )
  return findParetoFront(dropElongatedShapes([...gridInRows, ...gridBeside]))
}

function listRoleGridShapes(roleCount: number): RoleGrid[] {
  if (roleCount === 0)
    return [{ columns: 0, width: measureCardGrid(1, 1).width, height: TEAM_NOTE_HEIGHT_PX - TEAM_PADDING_PX }]
  return findParetoFront(
    Array.from(
      { length: roleCount },
      (_, i): RoleGrid => ({ columns: i + 1, ...measureCardGrid(roleCount, i + 1) }),
    ),
  )
}

function buildRegion(
  sceneTeam: SceneTeam,
  contentSize: BlockShape,
  columns: number,
  packing?: RowPacking<MapBlock>,
  gridWidth = 0,
): TeamRegion {
  const headerHeight = packing
    ? Math.max(TEAM_HEADER_HEIGHT_PX, HEADER_HEIGHT_RATIO * contentSize.height)
    : TEAM_HEADER_HEIGHT_PX
  const size = {
    width: contentSize.width + 2 * TEAM_PADDING_PX,
    height: headerHeight + contentSize.height + TEAM_PADDING_PX,
  }
  return { ...size, sceneTeam, headerHeight, columns, gridWidth, packing }
}

function placeRegion(region: TeamRegion, x: number, y: number, size: BlockShape): PlacedTeam {
  const { sceneTeam, headerHeight, columns, gridWidth, packing } = region
  const rect = { x, y, ...size }
  const contentArea = {
    width: size.width - 2 * TEAM_PADDING_PX - gridWidth,
    height: size.height - headerHeight - TEAM_PADDING_PX,
  }
  return {
    sceneTeam,
    rect,
    subtreeBounds: rect,
    headerHeight,
    roles: placeRoleGrid(sceneTeam.roles, columns, x, y + headerHeight),
    subTeams: packing
      ? placeRows(packing, x + TEAM_PADDING_PX + gridWidth, y + headerHeight, contentArea)
      : [],
    connector: [],
  }
}

/** Places the sub-teams in rows that fill a room: what it has to spare is shared out among rows, and boxes in a row. */
function placeRows(
  { rows, height }: RowPacking<MapBlock>,
  contentLeft: number,
  contentTop: number,
  area: BlockShape,
): PlacedTeam[] {
  const placedTeams: PlacedTeam[] = []
  const spareHeightPerRow = (area.height - height) / rows.length
  let y = contentTop
  for (const row of rows) {
    const regions = row.blocks.filter((block) => 'sceneTeam' in block)
    const spareWidthPerRegion = (area.width - row.width) / Math.max(1, regions.length)
    const rowHeight = row.height + spareHeightPerRow
    let x = contentLeft
    for (const block of row.blocks) {
      const width = block.width + ('sceneTeam' in block ? spareWidthPerRegion : 0)
      if ('sceneTeam' in block) placedTeams.push(placeRegion(block, x, y, { width, height: rowHeight }))
      x += width + MAP_GAP_PX
    }
    y += rowHeight + MAP_GAP_PX
  }
  return placedTeams
}
