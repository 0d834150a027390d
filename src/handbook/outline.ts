import type { Block, EntryKind, Inline, Page, Place } from './page'
import { plainOf } from './plainOf'
import { pushAll } from './pushAll'

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

/** A name that a page gives to a role or a team, by directive or by label. */
export interface Mark {
  readonly kind: EntryKind
  readonly name: string
  readonly by: 'directive' | 'label'
  readonly at: Place
}

/** The sections of a page as a tree. Marks and labels belong to the heading that they stand over. */
export function outlineOf({ blocks, text }: Pick<Page, 'blocks' | 'text'>): Section {
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
  const settle = () => {
    const [first] = waiting
    const top = open.at(-1)
    if (!first || !top) return
    if (standsUnder(top, waiting) || !waiting.some((block) => markOf(block)?.kind === 'role')) {
      name(top, waiting)
      waiting = []
    } else openSection(HEADLESS, [], first.at)
  }
  for (const block of blocks) {
    if (block.type === 'mark' || block.type === 'label') waiting.push(block)
    else if (block.type === 'heading') openSection(block.depth, block.content, block.at)
    else {
      settle()
      open.at(-1)?.blocks.push(block)
    }
  }
  settle()
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

function markOf(block: Block): Mark | undefined {
  if (block.type === 'mark') return { kind: block.kind, name: block.name, by: 'directive', at: block.at }
  if (block.type !== 'label') return undefined
  const [, kind, slug] = /^(role|team):\s*(\S.*)$/.exec(block.label) ?? []
  if (slug === undefined || (kind !== 'role' && kind !== 'team')) return undefined
  return { kind, name: slug, by: 'label', at: block.at }
}

/** Whether marks stand directly under the heading that they name, rather than over it. */
function standsUnder(section: Section, by: readonly Block[]): boolean {
  if (section.title === '' || section.blocks.length > 0) return false
  return by.some((block) => markOf(block)?.name.toLowerCase() === section.title.toLowerCase())
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
