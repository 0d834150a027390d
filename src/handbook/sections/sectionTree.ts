import type { HandbookPage, MdBlock, MdInline, SourcePosition } from '../markdown/ast'
import { isStructurePage } from '../markdown/pagePaths'
import { pushAll } from '../markdown/pushAll'
import { toPlainText } from '../markdown/toPlainText'
import { type EntryMarker, toEntryMarker } from './entryMarkers'
import { isMarkerTarget } from './isMarkerTarget'

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

/** The sections of a page as a tree. Marks and labels belong to the heading that they stand over. */
export function buildSectionTree({ blocks, text, path }: HandbookPage): PageSection {
  const start = { line: 1, column: 1 }
  const root = createSection(0, [], start, start.line, [])
  const openSections = [root]
  let pendingMarkers: (MdBlock & { type: 'mark' | 'label' })[] = []
  const openSection = (depth: number, heading: readonly MdInline[], position: SourcePosition) => {
    const startLine = pendingMarkers[0]?.position.line ?? position.line
    const section = createSection(depth, heading, position, startLine, pendingMarkers)
    closeSections(openSections, depth, startLine)
    openSections.at(-1)?.sections.push(section)
    openSections.push(section)
    pendingMarkers = []
  }
  const attachPendingMarkers = (nextIndex: number) => {
    const [firstMarker] = pendingMarkers
    const innermost = openSections.at(-1)
    if (!firstMarker || !innermost) return
    if (
      isMarkerTarget(innermost, pendingMarkers, blocks, nextIndex, isStructurePage(path)) ||
      !pendingMarkers.some((block) => toEntryMarker(block)?.kind === 'role')
    ) {
      addMarkers(innermost, pendingMarkers)
      pendingMarkers = []
    } else openSection(HEADLESS_DEPTH, [], firstMarker.position)
  }
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'mark' || block.type === 'label') pendingMarkers.push(block)
    else if (block.type === 'heading') openSection(block.depth, block.content, block.position)
    else {
      attachPendingMarkers(i)
      openSections.at(-1)?.blocks.push(block)
    }
  }
  attachPendingMarkers(blocks.length)
  closeSections(openSections, -1, text.split('\n').length + 1)
  return root
}

/** A section, its sub-sections and theirs, in the order of the page. */
export function* walkSections(section: PageSection): Generator<PageSection> {
  const stack = [section]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    pushAll(stack, next.sections.toReversed())
  }
}

// Deeper than any heading: the next heading, whatever its depth, ends what a mark without one has opened.
const HEADLESS_DEPTH = 7

function createSection(
  depth: number,
  heading: readonly MdInline[],
  position: SourcePosition,
  startLine: number,
  markerBlocks: readonly MdBlock[],
): PageSection {
  const title = toPlainText(heading)
  const section = {
    depth,
    title,
    heading,
    position,
    startLine,
    endLine: startLine,
    markers: [],
    labels: [],
    blocks: [],
    sections: [],
  }
  addMarkers(section, markerBlocks)
  return section
}

function addMarkers(
  section: Pick<PageSection, 'markers' | 'labels'>,
  markerBlocks: readonly MdBlock[],
): void {
  for (const block of markerBlocks) {
    const marker = toEntryMarker(block)
    if (marker) section.markers.push(marker)
    if (block.type === 'label') section.labels.push(block.label)
  }
}

function closeSections(openSections: PageSection[], depth: number, line: number): void {
  for (
    let innermost = openSections.at(-1);
    innermost && innermost.depth >= depth && openSections.length > (depth < 0 ? 0 : 1);
    innermost = openSections.at(-1)
  ) {
    innermost.endLine = line
    openSections.pop()
  }
}
