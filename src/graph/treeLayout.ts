import type { Layout, Placed, Point, Rect } from './layout'
import type { SceneTeam } from './scene'
import { type Outline, paretoFront, type Rows, rowsOfBlocks } from './shapes'
import { BOX_GAP, boxSize, card, GAP, HEADER, PAD, ROW_GAP, SPINE } from './sizes'

/**
 * The tree: a team's box above its sub-teams, which stand in rows, wrapped so that the whole has about the pane's
 * aspect. Every subtree is a block that offers a few outlines (its own grid of roles wide or tall, its rows long or
 * short); a parent picks among its children's outlines, and the top picks for the pane. These are the shape functions
 * of floor planning (Otten 1983, Stockmeyer 1983), with rows that keep the order of the file in place of free slices.
 * Deterministic, and near-linear since the number of outlines per block is bounded.
 */
export const treeLayout: Layout = (scene, aspect) => {
  const placed: Placed = { width: 0, height: 0, teams: [], roles: [], links: [] }
  if (scene.length === 0) return placed
  const zoomFor = ({ width, height }: Outline) => Math.min(aspect / width, 1 / height)
  const rows = rowsOfBlocks(scene.map(blockOf), 0).reduce((a, b) => (zoomFor(b) > zoomFor(a) ? b : a))
  placeRows(rows, 0, { x: 0, y: 0, width: rows.width, height: rows.height }, placed)
  return { ...placed, width: rows.width, height: rows.height }
}

/** A subtree in one outline. Its team's box is at the top, as wide as `box` says, in the middle. */
interface Block extends Outline {
  node: SceneTeam
  columns: number
  box: Outline
  below?: Rows<Block>
}

/** The outlines that a team and all below it can take, narrow and tall first. */
function blockOf(node: SceneTeam): Block[] {
  const count = node.roles.length
  const boxes = paretoFront(
    Array.from({ length: Math.max(1, count) }, (_, i): Block => {
      const box = boxSize(count, i + 1)
      return { ...box, node, columns: i + 1, box }
    }),
  )
  if (node.subTeams.length === 0) return boxes
  const wrapped = rowsOfBlocks(node.subTeams.map(blockOf), SPINE)
  return paretoFront(
    wrapped.flatMap((below) =>
      boxes.map((own) => ({
        ...own,
        width: Math.max(own.box.width, below.width),
        height: own.box.height + ROW_GAP + below.height,
        below,
      })),
    ),
  )
}

function placeBlock(block: Block, x: number, y: number, placed: Placed): void {
  const { node, box, below, width, height } = block
  const rect = { x: x + (width - box.width) / 2, y, ...box }
  placed.teams.push({ node, rect })
  for (const [i, role] of node.roles.entries()) {
    const column = i % block.columns
    const row = Math.floor(i / block.columns)
    placed.roles.push({
      id: role.id,
      team: node.team.id,
      rect: {
        x: rect.x + PAD + column * (card.width + GAP),
        y: rect.y + HEADER + row * (card.height + GAP),
        ...card,
      },
    })
  }
  if (!below) return
  const spine = below.rows.length > 1 ? SPINE : 0
  const room = { x, y: y + box.height + ROW_GAP, width, height: height - box.height - ROW_GAP }
  for (const child of placeRows(below, spine, room, placed))
    placed.links.push({ from: node.team.id, to: child.node.team.id, points: lineTo(child, rect, room) })
}

interface PlacedChild {
  node: SceneTeam
  /** Where the line arrives, and the heights of the gaps above this row and above the first. */
  top: Point
  gap: number
  row: number
}

/** Places rows in a room, each in the middle, with `spine` px kept free at the left. */
function placeRows(rows: Rows<Block>, spine: number, room: Rect, placed: Placed): PlacedChild[] {
  const children: PlacedChild[] = []
  let y = room.y
  const left = room.x + (room.width - rows.width) / 2 + spine
  for (const [row, { picks, width, height }] of rows.rows.entries()) {
    let x = left + (rows.width - spine - width) / 2
    for (const pick of picks) {
      children.push({ node: pick.node, top: { x: x + pick.width / 2, y }, gap: y - ROW_GAP / 2, row })
      placeBlock(pick, x, y, placed)
      x += pick.width + BOX_GAP
    }
    y += height + ROW_GAP
  }
  return children
}

/** Down from the parent, along the gap under it, down the spine at the left where the row is a further one, across. */
function lineTo({ top, gap, row }: PlacedChild, parent: Rect, room: Rect): Point[] {
  const from = { x: parent.x + parent.width / 2, y: parent.y + parent.height }
  const first = room.y - ROW_GAP / 2
  if (row === 0) return [from, { x: from.x, y: first }, { x: top.x, y: first }, top]
  const spine = room.x + SPINE / 2
  return [
    from,
    { x: from.x, y: first },
    { x: spine, y: first },
    { x: spine, y: gap },
    { x: top.x, y: gap },
    top,
  ]
}
