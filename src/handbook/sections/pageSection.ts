import type { MdBlock, MdInline, SourcePosition } from '../markdown/ast'
import { pushAll } from '../markdown/pushAll'
import type { EntryMarker } from './entryMarkers'

/** The part of a page under a heading, or before the first one. Deeper headings open its subsections. */
export interface PageSection {
  /** 0 for the whole page; more than 6 for a marker without a heading. */
  readonly depth: number
  /** The heading as plain text; '' if there is none. */
  readonly title: string
  readonly heading: readonly MdInline[]
  /** The position of the heading, or else of what opens the section. */
  readonly position: SourcePosition
  /** The first line of the section, including the markers and labels above its heading. */
  readonly startLine: number
  /** The line after the last one of the section. */
  endLine: number
  readonly markers: EntryMarker[]
  readonly labels: string[]
  readonly blocks: MdBlock[]
  readonly sections: PageSection[]
}

/** Yields a section and its descendants in the order of the page. */
export function* walkSections(section: PageSection): Generator<PageSection> {
  const stack = [section]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    pushAll(stack, next.sections.toReversed())
  }
}
