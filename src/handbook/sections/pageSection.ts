import type { MdBlock, MdInline, SourcePosition } from '../markdown/ast'
import { pushAll } from '../markdown/pushAll'
import type { EntryMarker } from './entryMarkers'

/** What a page says under a heading, or before its first; sub-sections are those under deeper headings. */
export interface PageSection {
  /** 0 for the whole page; past 6 for a mark that stands over no heading. */
  readonly depth: number
  /** The heading in plain characters, '' where there is none. */
  readonly title: string
  readonly heading: readonly MdInline[]
  /** The heading's place, or where there is none that of what opens the section. */
  readonly position: SourcePosition
  /** The first line that belongs to it: of its marks and labels, where it has any. */
  readonly startLine: number
  /** The line after the last that belongs to it. */
  endLine: number
  readonly markers: EntryMarker[]
  readonly labels: string[]
  readonly blocks: MdBlock[]
  readonly sections: PageSection[]
}

/** A section, its sub-sections and theirs, in the order of the page. */
export function* walkSections(section: PageSection): Generator<PageSection> {
  const stack = [section]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    pushAll(stack, next.sections.toReversed())
  }
}
