import type { Steps } from './layout'

/** One of the outlines that a block can take: px in chart space. */
export interface Outline {
  width: number
  height: number
}

/** Blocks in rows, each block in one of its outlines, as chosen for some width. */
export interface Rows<T extends Outline> extends Outline {
  rows: { height: number; width: number; picks: T[] }[]
}

/** Room kept free between blocks, in px: side by side, between rows, and at the left of rows of more than one. */
export interface Gaps {
  across: number
  down: number
  spine: number
}

// More outlines give a closer fit and cost time in proportion to their square.
const MOST = 20

/**
 * The outlines that no other beats in both width and height, narrow and tall first. Of more than `most` those that
 * waste least are kept, one of each range of aspects, and the narrowest and the widest.
 */
export function paretoFront<T extends Outline>(outlines: readonly T[], most = MOST): T[] {
  const front: T[] = []
  let lowest = Number.POSITIVE_INFINITY
  for (const outline of [...outlines].sort((a, b) => a.width - b.width || a.height - b.height)) {
    if (outline.height >= lowest) continue
    lowest = outline.height
    front.push(outline)
  }
  const [first] = front
  const last = front.at(-1)
  if (front.length <= most || !first || !last) return front
  const least = Math.log(first.width / first.height)
  const span = Math.log(last.width / last.height) - least
  const best = new Map<number, T>()
  for (const outline of front.slice(1, -1)) {
    const range = Math.floor(((Math.log(outline.width / outline.height) - least) / span) * (most - 2))
    const had = best.get(range)
    if (!had || outline.width * outline.height < had.width * had.height) best.set(range, outline)
  }
  return [first, ...best.values(), last]
}

// Beyond these a block of several is a strip, in which from afar nothing is wide or high enough to be named.
const NARROWEST = 0.5
const WIDEST = 3.2

/** The outlines that are no strips; the one that is least so where all are. */
export function withoutStrips<T extends Outline>(outlines: readonly T[]): T[] {
  const strip = ({ width, height }: Outline) =>
    Math.max(NARROWEST / (width / height), width / height / WIDEST)
  const kept = outlines.filter((outline) => strip(outline) <= 1)
  if (kept.length > 0) return kept
  const best = outlines.reduce((a, b) => (strip(b) < strip(a) ? b : a))
  return [best]
}

/**
 * The ways to set blocks in rows, in their order: for each of a ladder of widths the lowest one. Each block is its
 * front of outlines, narrow and tall first.
 */
export function* rowsOfBlocks<T extends Outline>(
  blocks: readonly (readonly T[])[],
  gaps: Gaps,
): Steps<Rows<T>[]> {
  const heights = heightsToTry(blocks)
  const found: Rows<T>[] = []
  for (const width of widthsToTry(blocks, gaps)) {
    found.push(lowestRows(blocks, heights, width, gaps))
    yield
  }
  return paretoFront(found)
}

// Many blocks look alike whatever is tried; few are worth a closer look.
const FEW = 40

/** The heights that a row may have: those of the outlines, thinned out evenly where there are many (the largest stays). */
function heightsToTry(blocks: readonly (readonly Outline[])[]): number[] {
  const all = [...new Set(blocks.flatMap((block) => block.map(({ height }) => height)))].sort((a, b) => a - b)
  const step = Math.ceil(all.length / FEW)
  return all.filter((_, i) => (all.length - 1 - i) % step === 0)
}

/**
 * Widths from that of the narrowest possible column to that of a single row, in steps of equal ratio. Rows much longer
 * than the whole is high are no use in any pane, and would take time in proportion to the square of their length.
 */
function widthsToTry(blocks: readonly (readonly Outline[])[], { across }: Gaps): number[] {
  const least = Math.max(...blocks.map((block) => block[0]?.width ?? 0))
  const single = blocks.reduce((sum, block) => sum + (block.at(-1)?.width ?? 0) + across, 0)
  const area = blocks.reduce((sum, [first]) => sum + (first ? first.width * first.height : 0), 0)
  const most = blocks.length > FEW ? Math.max(least, Math.min(single, 6 * Math.sqrt(area))) : single
  const steps = blocks.length > FEW ? MOST : 2 * MOST
  return Array.from({ length: steps + 1 }, (_, i) => least * (most / least) ** (i / steps))
}

/** The breaks into rows no wider than `width` that give the least total height: dynamic programming from the end. */
function lowestRows<T extends Outline>(
  blocks: readonly (readonly T[])[],
  heights: readonly number[],
  width: number,
  gaps: Gaps,
): Rows<T> {
  const best: { total: number; height: number; end: number }[] = []
  best[blocks.length] = { total: 0, height: 0, end: blocks.length }
  for (let start = blocks.length - 1; start >= 0; start -= 1) {
    let rung = 0
    let used = -gaps.across
    for (let end = start + 1; end <= blocks.length; end += 1) {
      used += gaps.across + widthAt(blocks[end - 1], heights[rung])
      while (rung < heights.length - 1 && used > width) {
        rung += 1
        used = rowWidth(blocks, start, end, heights[rung], gaps)
      }
      if (end > start + 1 && used > width) break
      const height = heights[rung] ?? 0
      const rest = best[end]
      const total = height + (rest && rest.total > 0 ? gaps.down + rest.total : 0)
      if (total < (best[start]?.total ?? Number.POSITIVE_INFINITY)) best[start] = { total, height, end }
    }
  }
  return collect(blocks, best, gaps)
}

function collect<T extends Outline>(
  blocks: readonly (readonly T[])[],
  best: readonly { height: number; end: number }[],
  { across, down, spine }: Gaps,
): Rows<T> {
  const rows: Rows<T>['rows'] = []
  for (let start = 0; start < blocks.length; ) {
    const { height, end } = best[start] ?? { height: 0, end: blocks.length }
    const picks = blocks.slice(start, end).flatMap((block) => narrowest(block, height) ?? [])
    rows.push({ picks, width: widthOf(picks, across), height: Math.max(...picks.map((pick) => pick.height)) })
    start = end
  }
  const width = Math.max(...rows.map((row) => row.width)) + (rows.length > 1 ? spine : 0)
  const height = rows.reduce((sum, row) => sum + row.height, (rows.length - 1) * down)
  return { width, height, rows }
}

/** The narrowest outline of a block that is no taller than `height`; its lowest where all are taller. */
function narrowest<T extends Outline>(block: readonly T[], height: number): T | undefined {
  return block.find((outline) => outline.height <= height) ?? block.at(-1)
}

/** The width of the blocks from `start` to before `end` in a row, each as narrow as it can be at a height. */
function rowWidth(
  blocks: readonly (readonly Outline[])[],
  start: number,
  end: number,
  height: number | undefined,
  { across }: Gaps,
): number {
  let width = -across
  for (let i = start; i < end; i += 1) width += across + widthAt(blocks[i], height)
  return width
}

function widthAt(block: readonly Outline[] = [], height = 0): number {
  return block.find((outline) => outline.height <= height)?.width ?? Number.POSITIVE_INFINITY
}

function widthOf(picks: readonly Outline[], across: number): number {
  return picks.reduce((sum, pick) => sum + pick.width + across, -across)
}
