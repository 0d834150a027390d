import type { HandbookPage, MdBlock, MdInline, SourcePosition } from '../markdown/ast'
import { toPlainText } from '../markdown/toPlainText'
import { isStructurePage } from '../vocabulary/pageNames'
import { toEntryMarker } from './entryMarkers'
import { isMarkerTarget } from './isMarkerTarget'
import type { PageSection } from './pageSection'

/** Nests the sections of a page. Markers and labels belong to the heading below them. */
export function buildSectionTree({ blocks, text, path }: HandbookPage): PageSection {
  const start = { line: 1, column: 1 }
  const root = createSection(0, [], start, start.line, [])
  const openSections = [root]
  let pendingMarkers: (MdBlock & { type: 'entryMarker' | 'target' })[] = []
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
    if (block.type === 'entryMarker' || block.type === 'target') pendingMarkers.push(block)
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

// Deeper than any heading, so that the next heading of any depth ends the section.
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
    if (block.type === 'target') section.labels.push(block.label)
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
