import type { Layout, PlacedTeam, Point, Rect, Steps } from './layout'
import { each, fittest, rolesIn } from './placing'
import type { SceneTeam } from './scene'
import { type Outline, paretoFront, type Rows, rowsOfBlocks, withoutStrips } from './shapes'
import { BOX_GAP, boxSize, HEADER, ROW_GAP, SPINE } from './sizes'

/**
 * The tree: a team's box above its sub-teams, which stand in rows, wrapped so that the whole has about the pane's
 * aspect. Every subtree is a block that offers a few outlines (its own grid of roles wide or tall, its rows long or
 * short); a parent picks among its children's outlines, and the top picks for the pane. These are the shape functions
 * of floor planning (Otten 1983, Stockmeyer 1983), with rows that keep the order of the file in place of free slices.
 * Deterministic, and near-linear since the number of outlines per block is bounded.
 */
export const treeLayout: Layout = function* (scene, aspect) {
  if (scene.length === 0) return { width: 0, height: 0, tops: [] }
  const rows = fittest(yield* rowsOfBlocks(yield* each(scene, blockOf), gaps), aspect)
  const { width, height } = rows
  const tops = placeRows(rows, 0, { x: 0, y: 0, width, height })
  return { width, height, tops: tops.map(({ block, at }) => placeBlock(block, at.x, at.y, [])) }
}

const gaps = { across: BOX_GAP, down: ROW_GAP, spine: 0 }

/** A subtree in one outline. Its team's box is at the top, as wide as `box` says, in the middle. */
interface Block extends Outline {
  node: SceneTeam
  columns: number
  box: Outline
  below?: Rows<Block>
}

/** The outlines that a team and all below it can take, narrow and tall first. */
function* blockOf(node: SceneTeam): Steps<Block[]> {
  const count = node.roles.length
  const boxes = paretoFront(
    Array.from({ length: Math.max(1, count) }, (_, i): Block => {
      const box = boxSize(count, i + 1)
      return { ...box, node, columns: i + 1, box }
    }),
  )
  if (node.subTeams.length === 0) return boxes
  const wrapped = yield* rowsOfBlocks(yield* each(node.subTeams, blockOf), { ...gaps, spine: SPINE })
  return paretoFront(
    withoutStrips(
      wrapped.flatMap((below) =>
        boxes.map((own) => ({
          ...own,
          width: Math.max(own.box.width, below.width),
          height: own.box.height + ROW_GAP + below.height,
          below,
        })),
      ),
    ),
  )
}

function placeBlock(block: Block, x: number, y: number, line: readonly Point[]): PlacedTeam {
  const { node, box, below, width, height } = block
  const rect = { x: x + (width - box.width) / 2, y, ...box }
  const team = {
    node,
    rect,
    extent: { x, y, width, height },
    header: HEADER,
    roles: rolesIn(node.roles, block.columns, rect.x, rect.y + HEADER),
    line,
  }
  if (!below) return { ...team, below: [] }
  const spine = below.rows.length > 1 ? SPINE : 0
  const room = { x, y: y + box.height + ROW_GAP, width, height: height - box.height - ROW_GAP }
  const children = placeRows(below, spine, room)
  return {
    ...team,
    below: children.map((child) =>
      placeBlock(child.block, child.at.x, child.at.y, lineTo(child, rect, room)),
    ),
  }
}

interface PlacedChild {
  block: Block
  at: Point
  row: number
}

/** Places rows in a room, each in the middle, with `spine` px kept free at the left. */
function placeRows(rows: Rows<Block>, spine: number, room: Rect): PlacedChild[] {
  const children: PlacedChild[] = []
  let y = room.y
  const left = room.x + (room.width - rows.width) / 2 + spine
  for (const [row, { picks, width, height }] of rows.rows.entries()) {
    let x = left + (rows.width - spine - width) / 2
    for (const block of picks) {
      children.push({ block, at: { x, y }, row })
      x += block.width + BOX_GAP
    }
    y += height + ROW_GAP
  }
  return children
}

/** Down from the parent, along the gap under it, down the spine at the left where the row is a further one, across. */
function lineTo({ block, at, row }: PlacedChild, parent: Rect, room: Rect): Point[] {
  const from = { x: parent.x + parent.width / 2, y: parent.y + parent.height }
  const top = { x: at.x + block.width / 2, y: at.y }
  const first = room.y - ROW_GAP / 2
  if (row === 0) return [from, { x: from.x, y: first }, { x: top.x, y: first }, top]
  const spine = room.x + SPINE / 2
  const gap = at.y - ROW_GAP / 2
  return [
    from,
    { x: from.x, y: first },
    { x: spine, y: first },
    { x: spine, y: gap },
    { x: top.x, y: gap },
    top,
  ]
}
