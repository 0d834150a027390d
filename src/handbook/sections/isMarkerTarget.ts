import { slugify } from '../../org/text/slugify'
import type { MdBlock } from '../markdown/ast'
import { extractSpecificTitle } from '../vocabulary/entryNames'
import { classifyHeading } from '../vocabulary/headingMeanings'
import { toEntryMarker } from './entryMarkers'
import type { PageSection } from './pageSection'

/**
 * Whether marks stand directly under the heading that they name, rather than over a role without one. `next` is the
 * place among the page's blocks of what follows them; `isOfTeam` says that the page's title is most likely its team's.
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

/** Whether a name's words are among another's, in order: "Product Manager" in "Product Manager, Services". */
function isPartOfName(name: string, other: string): boolean {
  return `-${slugify(other)}-`.includes(`-${slugify(name)}-`)
}

/** Whether more marks without headings follow before the next heading: then the one above them is nobody's. */
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
