import type { Resumable } from './resumable'

/** One of the outlines that a block can take: px in chart space. */
export interface BlockShape {
  width: number
  height: number
}

/** Blocks in rows, each block in one of its outlines, as chosen for some width. */
export interface RowPacking<T extends BlockShape> extends BlockShape {
  rows: { height: number; width: number; blocks: T[] }[]
}

/** Room kept free between blocks, in px: side by side, between rows, and at the left of rows of more than one. */
export interface PackingGaps {
  columnGap: number
  rowGap: number
  spineWidth: number
}

// More outlines give a closer fit and cost time in proportion to their square.
const MAX_SHAPES_PER_BLOCK = 20

/**
 * The outlines that no other beats in both width and height, narrow and tall first. Of more than `most` those that
 * waste least are kept, one of each range of aspects, and the narrowest and the widest.
 */
export function findParetoFront<T extends BlockShape>(
  shapes: readonly T[],
  maxCount = MAX_SHAPES_PER_BLOCK,
): T[] {
  const front: T[] = []
  let minHeight = Number.POSITIVE_INFINITY
  for (const shape of [...shapes].sort((a, b) => a.width - b.width || a.height - b.height)) {
    if (shape.height >= minHeight) continue
    minHeight = shape.height
    front.push(shape)
  }
  const [first] = front
  const last = front.at(-1)
  if (front.length <= maxCount || !first || !last) return front
  const minLogAspectRatio = Math.log(first.width / first.height)
  const logAspectRatioSpan = Math.log(last.width / last.height) - minLogAspectRatio
  const bestByRange = new Map<number, T>()
  for (const shape of front.slice(1, -1)) {
    const range = Math.floor(
      ((Math.log(shape.width / shape.height) - minLogAspectRatio) / logAspectRatioSpan) * (maxCount - 2),
    )
    const previous = bestByRange.get(range)
    if (!previous || shape.width * shape.height < previous.width * previous.height)
      bestByRange.set(range, shape)
  }
  return [first, ...bestByRange.values(), last]
}

// Beyond these a block of several is a strip, in which from afar nothing is wide or high enough to be named.
const MIN_BLOCK_ASPECT_RATIO = 0.5
const MAX_BLOCK_ASPECT_RATIO = 3.2

/** The outlines that are no strips; the one that is least so where all are. */
export function dropElongatedShapes<T extends BlockShape>(shapes: readonly T[]): T[] {
  const measureElongation = ({ width, height }: BlockShape) =>
    Math.max(MIN_BLOCK_ASPECT_RATIO / (width / height), width / height / MAX_BLOCK_ASPECT_RATIO)
  const acceptable = shapes.filter((shape) => measureElongation(shape) <= 1)
  if (acceptable.length > 0) return acceptable
  const leastElongated = shapes.reduce((a, b) => (measureElongation(b) < measureElongation(a) ? b : a))
  return [leastElongated]
}

/** The outline that a pane of an aspect (width divided by height) shows largest. Throws where there is none. */
export function pickShapeForAspectRatio<T extends BlockShape>(shapes: readonly T[], aspectRatio: number): T {
  const computeFitZoom = ({ width, height }: BlockShape) => Math.min(aspectRatio / width, 1 / height)
  return shapes.reduce((a, b) => (computeFitZoom(b) > computeFitZoom(a) ? b : a))
}

/**
 * The ways to set blocks in rows, in their order: for each of a ladder of widths the lowest one. Each block is its
 * front of outlines, narrow and tall first.
 */
export function* packBlocksInRows<T extends BlockShape>(
  blocks: readonly (readonly T[])[],
  gaps: PackingGaps,
): Resumable<RowPacking<T>[]> {
  const candidateHeights = listCandidateHeights(blocks)
  const packings: RowPacking<T>[] = []
  for (const width of listCandidateWidths(blocks, gaps)) {
    packings.push(findLowestPacking(blocks, candidateHeights, width, gaps))
    yield
  }
  return findParetoFront(packings)
}

// Many blocks look alike whatever is tried; few are worth a closer look.
const EXHAUSTIVE_SEARCH_LIMIT = 40

/** The heights that a row may have: those of the outlines, thinned out evenly where there are many (the largest stays). */
function listCandidateHeights(blocks: readonly (readonly BlockShape[])[]): number[] {
  const distinctHeights = [...new Set(blocks.flatMap((block) => block.map(({ height }) => height)))].sort(
    (a, b) => a - b,
  )
  const step = Math.ceil(distinctHeights.length / EXHAUSTIVE_SEARCH_LIMIT)
  return distinctHeights.filter((_, i) => (distinctHeights.length - 1 - i) % step === 0)
}

/**
 * Widths from that of the narrowest possible column to that of a single row, in steps of equal ratio. Rows much longer
 * than the whole is high are no use in any pane, and would take time in proportion to the square of their length.
 */
function listCandidateWidths(
  blocks: readonly (readonly BlockShape[])[],
  { columnGap }: PackingGaps,
): number[] {
  const minWidth = Math.max(...blocks.map((block) => block[0]?.width ?? 0))
  const singleRowWidth = blocks.reduce((sum, block) => sum + (block.at(-1)?.width ?? 0) + columnGap, 0)
  const totalArea = blocks.reduce((sum, [first]) => sum + (first ? first.width * first.height : 0), 0)
  const maxWidth =
    blocks.length > EXHAUSTIVE_SEARCH_LIMIT
      ? Math.max(minWidth, Math.min(singleRowWidth, 6 * Math.sqrt(totalArea)))
      : singleRowWidth
  const stepCount = blocks.length > EXHAUSTIVE_SEARCH_LIMIT ? MAX_SHAPES_PER_BLOCK : 2 * MAX_SHAPES_PER_BLOCK
  return Array.from({ length: stepCount + 1 }, (_, i) => minWidth * (maxWidth / minWidth) ** (i / stepCount))
}

/** The breaks into rows no wider than `width` that give the least total height: dynamic programming from the end. */
function findLowestPacking<T extends BlockShape>(
  blocks: readonly (readonly T[])[],
  candidateHeights: readonly number[],
  maxWidth: number,
  gaps: PackingGaps,
): RowPacking<T> {
  const bestFrom: { totalHeight: number; height: number; end: number }[] = []
  bestFrom[blocks.length] = { totalHeight: 0, height: 0, end: blocks.length }
  for (let start = blocks.length - 1; start >= 0; start -= 1) {
    let heightIndex = 0
    let usedWidth = -gaps.columnGap
    for (let end = start + 1; end <= blocks.length; end += 1) {
      usedWidth += gaps.columnGap + findWidthAtHeight(blocks[end - 1], candidateHeights[heightIndex])
      while (heightIndex < candidateHeights.length - 1 && usedWidth > maxWidth) {
        heightIndex += 1
        usedWidth = measureRowWidth(blocks, start, end, candidateHeights[heightIndex], gaps)
      }
      if (end > start + 1 && usedWidth > maxWidth) break
      const height = candidateHeights[heightIndex] ?? 0
      const remainder = bestFrom[end]
      const totalHeight =
        height + (remainder && remainder.totalHeight > 0 ? gaps.rowGap + remainder.totalHeight : 0)
      if (totalHeight < (bestFrom[start]?.totalHeight ?? Number.POSITIVE_INFINITY))
        bestFrom[start] = { totalHeight, height, end }
    }
  }
  return buildPacking(blocks, bestFrom, gaps)
}

function buildPacking<T extends BlockShape>(
  blocks: readonly (readonly T[])[],
  bestFrom: readonly { height: number; end: number }[],
  { columnGap, rowGap, spineWidth }: PackingGaps,
): RowPacking<T> {
  const rows: RowPacking<T>['rows'] = []
  for (let start = 0; start < blocks.length; ) {
    const { height, end } = bestFrom[start] ?? { height: 0, end: blocks.length }
    const shapes = blocks.slice(start, end).flatMap((block) => findNarrowestShape(block, height) ?? [])
    rows.push({
      blocks: shapes,
      width: sumWidths(shapes, columnGap),
      height: Math.max(...shapes.map((shape) => shape.height)),
    })
    start = end
  }
  const width = Math.max(...rows.map((row) => row.width)) + (rows.length > 1 ? spineWidth : 0)
  const height = rows.reduce((sum, row) => sum + row.height, (rows.length - 1) * rowGap)
  return { width, height, rows }
}

/** The narrowest outline of a block that is no taller than `height`; its lowest where all are taller. */
function findNarrowestShape<T extends BlockShape>(block: readonly T[], maxHeight: number): T | undefined {
  return block.find((shape) => shape.height <= maxHeight) ?? block.at(-1)
}

/** The width of the blocks from `start` to before `end` in a row, each as narrow as it can be at a height. */
function measureRowWidth(
  blocks: readonly (readonly BlockShape[])[],
  start: number,
  end: number,
  maxHeight: number | undefined,
  { columnGap }: PackingGaps,
): number {
  let width = -columnGap
  for (let i = start; i < end; i += 1) width += columnGap + findWidthAtHeight(blocks[i], maxHeight)
  return width
}

function findWidthAtHeight(block: readonly BlockShape[] = [], maxHeight = 0): number {
  return block.find((shape) => shape.height <= maxHeight)?.width ?? Number.POSITIVE_INFINITY
}

function sumWidths(shapes: readonly BlockShape[], columnGap: number): number {
  return shapes.reduce((sum, shape) => sum + shape.width + columnGap, -columnGap)
}
