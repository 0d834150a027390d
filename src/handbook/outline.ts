import { type Mark, markOf } from './marks'
import type { Block, Inline, Page, Place } from './page'
import { isStructurePage } from './pagePaths'
import { plainOf } from './plainOf'
import { pushAll } from './pushAll'
import { standsUnder } from './standsUnder'

/** What a page says under a heading, or before its first; sub-sections are those under deeper headings. */
export interface Section {
  /** 0 for the whole page; past 6 for a mark that stands over no heading. */
  readonly depth: number
  /** The heading in plain characters, '' where there is none. */
  readonly title: string
  readonly heading: readonly Inline[]
  /** The heading's place, or where there is none that of what opens the section. */
  readonly at: Place
  /** The first line that belongs to it: of its marks and labels, where it has any. */
  readonly from: number
  /** The line after the last that belongs to it. */
  to: number
  readonly marks: Mark[]
  readonly labels: string[]
  readonly blocks: Block[]
  readonly sections: Section[]
}

/** The sections of a page as a tree. Marks and labels belong to the heading that they stand over. */
export function outlineOf({ blocks, text, path }: Page): Section {
  const start = { line: 1, column: 1 }
  const whole = sectionOf(0, [], start, start.line, [])
  const open = [whole]
  let waiting: (Block & { type: 'mark' | 'label' })[] = []
  const openSection = (depth: number, heading: readonly Inline[], at: Place) => {
    const from = waiting[0]?.at.line ?? at.line
    const section = sectionOf(depth, heading, at, from, waiting)
    close(open, depth, from)
    open.at(-1)?.sections.push(section)
    open.push(section)
    waiting = []
  }
  const settle = (next: number) => {
    const [first] = waiting
    const top = open.at(-1)
    if (!first || !top) return
    if (
      standsUnder(top, waiting, blocks, next, isStructurePage(path)) ||
      !waiting.some((block) => markOf(block)?.kind === 'role')
    ) {
      name(top, waiting)
      waiting = []
    } else openSection(HEADLESS, [], first.at)
  }
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'mark' || block.type === 'label') waiting.push(block)
    else if (block.type === 'heading') openSection(block.depth, block.content, block.at)
    else {
      settle(i)
      open.at(-1)?.blocks.push(block)
    }
  }
  settle(blocks.length)
  close(open, -1, text.split('\n').length + 1)
  return whole
}

/** A section, its sub-sections and theirs, in the order of the page. */
export function* allSections(section: Section): Generator<Section> {
  const left = [section]
  for (let next = left.pop(); next; next = left.pop()) {
    yield next
    pushAll(left, next.sections.toReversed())
  }
}

// Deeper than any heading: the next heading, whatever its depth, ends what a mark without one has opened.
const HEADLESS = 7

function sectionOf(
  depth: number,
  heading: readonly Inline[],
  at: Place,
  from: number,
  named: readonly Block[],
): Section {
  const title = plainOf(heading)
  const section = {
    depth,
    title,
    heading,
    at,
    from,
    to: from,
    marks: [],
    labels: [],
    blocks: [],
    sections: [],
  }
  name(section, named)
  return section
}

function name(section: Pick<Section, 'marks' | 'labels'>, by: readonly Block[]): void {
  for (const block of by) {
    const mark = markOf(block)
    if (mark) section.marks.push(mark)
    if (block.type === 'label') section.labels.push(block.label)
  }
}

function close(open: Section[], depth: number, line: number): void {
  for (
    let top = open.at(-1);
    top && top.depth >= depth && open.length > (depth < 0 ? 0 : 1);
    top = open.at(-1)
  ) {
    top.to = line
    open.pop()
  }
}
