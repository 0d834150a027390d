import type { Point, Rect } from '../geometry/rect'
import type { LayoutAlgorithm, PlacedTeam } from './chartLayout'
import { TEAM_HEADER_HEIGHT_PX, TREE_COLUMN_GAP_PX, TREE_ROW_GAP_PX, TREE_SPINE_WIDTH_PX } from './chartSizes'
import { measureTeamBox } from './measureTeamBox'
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
 * The tree: a team's box above its sub-teams, which stand in rows, wrapped so that the whole has about the pane's
 * aspect. Every subtree is a block that offers a few outlines (its own grid of roles wide or tall, its rows long or
 * short); a parent picks among its children's outlines, and the top picks for the pane. These are the shape functions
 * of floor planning (Otten 1983, Stockmeyer 1983), with rows that keep the order of the file in place of free slices.
 * Deterministic, and near-linear since the number of outlines per block is bounded.
 */
export const layoutAsTree: LayoutAlgorithm = function* (scene, aspectRatio) {
  if (scene.length === 0) return { width: 0, height: 0, rootTeams: [] }
  const packing = pickShapeForAspectRatio(
    yield* packBlocksInRows(yield* mapResumable(scene, listBlockShapes), packingGaps),
    aspectRatio,
  )
  const { width, height } = packing
  const placedRoots = placeRows(packing, 0, { x: 0, y: 0, width, height })
  return {
    width,
    height,
    rootTeams: placedRoots.map(({ block, position }) => placeBlock(block, position.x, position.y, [])),
  }
}

const packingGaps = { columnGap: TREE_COLUMN_GAP_PX, rowGap: TREE_ROW_GAP_PX, spineWidth: 0 }

/** A subtree in one outline. Its team's box is at the top, as wide as `box` says, in the middle. */
interface TreeBlock extends BlockShape {
  sceneTeam: SceneTeam
  columns: number
  boxSize: BlockShape
  subTeamRows?: RowPacking<TreeBlock>
}

/** The outlines that a team and all below it can take, narrow and tall first. */
function* listBlockShapes(sceneTeam: SceneTeam): Resumable<TreeBlock[]> {
  const roleCount = sceneTeam.roles.length
  const boxShapes = findParetoFront(
    Array.from({ length: Math.max(1, roleCount) }, (_, i): TreeBlock => {
      const boxSize = measureTeamBox(roleCount, i + 1)
      return { ...boxSize, sceneTeam, columns: i + 1, boxSize }
    }),
  )
  if (sceneTeam.subTeams.length === 0) return boxShapes
  const packings = yield* packBlocksInRows(yield* mapResumable(sceneTeam.subTeams, listBlockShapes), {
    ...packingGaps,
    spineWidth: TREE_SPINE_WIDTH_PX,
  })
  return findParetoFront(
    dropElongatedShapes(
      packings.flatMap((subTeamRows) =>
        boxShapes.map((boxShape) => ({
          ...boxShape,
          width: Math.max(boxShape.boxSize.width, subTeamRows.width),
          height: boxShape.boxSize.height + TREE_ROW_GAP_PX + subTeamRows.height,
          subTeamRows,
        })),
      ),
    ),
  )
}

function placeBlock(block: TreeBlock, x: number, y: number, connector: readonly Point[]): PlacedTeam {
  const { sceneTeam, boxSize, subTeamRows, width, height } = block
  const rect = { x: x + (width - boxSize.width) / 2, y, ...boxSize }
  const team = {
    sceneTeam,
    rect,
    subtreeBounds: { x, y, width, height },
    headerHeight: TEAM_HEADER_HEIGHT_PX,
    roles: placeRoleGrid(sceneTeam.roles, block.columns, rect.x, rect.y + TEAM_HEADER_HEIGHT_PX),
    connector,
  }
  if (!subTeamRows) return { ...team, subTeams: [] }
  const spineWidth = subTeamRows.rows.length > 1 ? TREE_SPINE_WIDTH_PX : 0
  const subTeamArea = {
    x,
    y: y + boxSize.height + TREE_ROW_GAP_PX,
    width,
    height: height - boxSize.height - TREE_ROW_GAP_PX,
  }
  const placedChildren = placeRows(subTeamRows, spineWidth, subTeamArea)
  return {
    ...team,
    subTeams: placedChildren.map((child) =>
      placeBlock(child.block, child.position.x, child.position.y, routeConnector(child, rect, subTeamArea)),
    ),
  }
}

interface PlacedBlock {
  block: TreeBlock
  position: Point
  rowIndex: number
}

/** Places rows in a room, each in the middle, with `spine` px kept free at the left. */
function placeRows(packing: RowPacking<TreeBlock>, spineWidth: number, area: Rect): PlacedBlock[] {
  const placed: PlacedBlock[] = []
  let y = area.y
  const left = area.x + (area.width - packing.width) / 2 + spineWidth
  for (const [rowIndex, { blocks, width, height }] of packing.rows.entries()) {
    let x = left + (packing.width - spineWidth - width) / 2
    for (const block of blocks) {
      placed.push({ block, position: { x, y }, rowIndex })
      x += block.width + TREE_COLUMN_GAP_PX
    }
    y += height + TREE_ROW_GAP_PX
  }
  return placed
}

/** Down from the parent, along the gap under it, down the spine at the left where the row is a further one, across. */
function routeConnector(
  { block, position, rowIndex }: PlacedBlock,
  parentRect: Rect,
  subTeamArea: Rect,
): Point[] {
  const from = { x: parentRect.x + parentRect.width / 2, y: parentRect.y + parentRect.height }
  const childTop = { x: position.x + block.width / 2, y: position.y }
  const firstGapY = subTeamArea.y - TREE_ROW_GAP_PX / 2
  if (rowIndex === 0) return [from, { x: from.x, y: firstGapY }, { x: childTop.x, y: firstGapY }, childTop]
  const spineX = subTeamArea.x + TREE_SPINE_WIDTH_PX / 2
  const rowGapY = position.y - TREE_ROW_GAP_PX / 2
  return [
    from,
    { x: from.x, y: firstGapY },
    { x: spineX, y: firstGapY },
    { x: spineX, y: rowGapY },
    { x: childTop.x, y: rowGapY },
    childTop,
  ]
}
