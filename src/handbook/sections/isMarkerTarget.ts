import { slugify } from '../../org/text/slugify'
import type { MdBlock } from '../markdown/ast'
import { extractSpecificTitle } from '../vocabulary/entryNames'
import { classifyHeading } from '../vocabulary/headingMeanings'
import { toEntryMarker } from './entryMarkers'
import type { PageSection } from './pageSection'

/**
 * Whether markers directly below a heading name that heading. Otherwise they mark an entry without a heading.
 * `nextIndex` is the index of the block after the markers. On a team page, the page's title is most likely the team's.
 */
export function isMarkerTarget(
  section: PageSection,
  pendingMarkers: readonly MdBlock[],
  blocks: readonly MdBlock[],
  nextIndex: number,
  isTeamPage: boolean,
): boolean {
  const { title, markers } = section
  if (title === '' || section.blocks.length > 0 || section.sections.length > 0) return false
  if (markers.some(({ kind }) => kind === 'role')) return true
  const names = pendingMarkers.flatMap((block) => toEntryMarker(block)?.name ?? [])
  if (names.some((name) => isPartOfName(name, title) || isPartOfName(title, name))) return true
  const belongsToOthers =
    markers.length > 0 ||
    (isTeamPage && section.depth === 1) ||
    classifyHeading(title) !== undefined ||
    extractSpecificTitle(title) === ''
  return !belongsToOthers && !hasFurtherMarkers(blocks, nextIndex)
}

/** Whether a name contains the words of another, in order: "Product Manager" in "Product Manager, Services". */
function isPartOfName(name: string, other: string): boolean {
  return `-${slugify(other)}-`.includes(`-${slugify(name)}-`)
}

/** Whether more markers without headings follow before the next heading. Then the heading above names none of them. */
function hasFurtherMarkers(blocks: readonly MdBlock[], startIndex: number): boolean {
  let isAfterMarker = false
  for (let i = startIndex; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (!block || block.type === 'heading') return false
    if (isAfterMarker && block.type !== 'entryMarker' && block.type !== 'target') return true
    isAfterMarker = toEntryMarker(block)?.kind === 'role' || (isAfterMarker && block.type === 'target')
  }
  return isAfterMarker
}
