import { slug } from '../org/slug'
import { meaningOf } from './headings'
import { markOf } from './marks'
import { specificTitle } from './names'
import type { Section } from './outline'
import type { Block } from './page'

/**
 * Whether marks stand directly under the heading that they name, rather than over a role without one. `next` is the
 * place among the page's blocks of what follows them; `isOfTeam` says that the page's title is most likely its team's.
 */
export function standsUnder(
  section: Section,
  waiting: readonly Block[],
  blocks: readonly Block[],
  next: number,
  isOfTeam: boolean,
): boolean {
  const { title, marks } = section
  if (title === '' || section.blocks.length > 0 || section.sections.length > 0) return false
  if (marks.some(({ kind }) => kind === 'role')) return true
  const names = waiting.flatMap((block) => markOf(block)?.name ?? [])
  if (names.some((name) => isWithin(name, title) || isWithin(title, name))) return true
  const isOfOthers =
    marks.length > 0 ||
    (isOfTeam && section.depth === 1) ||
    meaningOf(title) !== undefined ||
    specificTitle(title) === ''
  return !isOfOthers && !areMany(blocks, next)
}

/** Whether a name's words are among another's, in order: "Product Manager" in "Product Manager, Services". */
function isWithin(name: string, other: string): boolean {
  return `-${slug(other)}-`.includes(`-${slug(name)}-`)
}

/** Whether more marks without headings follow before the next heading: then the one above them is nobody's. */
function areMany(blocks: readonly Block[], from: number): boolean {
  let isMarked = false
  for (let i = from; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (!block || block.type === 'heading') return false
    if (isMarked && block.type !== 'mark' && block.type !== 'label') return true
    isMarked = markOf(block)?.kind === 'role' || (isMarked && block.type === 'label')
  }
  return isMarked
}
