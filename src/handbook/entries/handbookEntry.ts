import type { HandbookPage, RoleOrTeam, SourcePosition } from '../markdown/ast'
import type { PageSection } from '../sections/pageSection'

/** A role or a team as the pages define it, before what they say of it is read. */
export interface HandbookEntry {
  readonly kind: RoleOrTeam
  readonly name: string
  /** What the pages call it besides: shown, and found by. */
  readonly aliases: readonly string[]
  /** What it is found by without being shown: labels. */
  readonly labels: readonly string[]
  readonly page: HandbookPage
  /** What describes it: of a page's team all of the page. */
  readonly section: PageSection
  /** The section of the page's outline that opens it: the whole outline for a page's team, nothing in a glossary. */
  readonly openingSection?: PageSection
  readonly position: SourcePosition
  /** Whether the pages only point to where it would be described. */
  readonly isMentionOnly: boolean
  /** The team that it is defined in: of the same glossary, or of the section around it. */
  readonly enclosingTeam?: HandbookEntry
}

/** A page with its sections. */
export interface SectionedPage {
  readonly page: HandbookPage
  readonly rootSection: PageSection
}
