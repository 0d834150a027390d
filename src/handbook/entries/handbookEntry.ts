import type { HandbookPage, RoleOrTeam, SourcePosition } from '../markdown/ast'
import type { PageSection } from '../sections/pageSection'

/** A role or a team that a page defines. Its description is read later. */
export interface HandbookEntry {
  readonly kind: RoleOrTeam
  readonly name: string
  /** Other names, which are imported. */
  readonly aliases: readonly string[]
  /** Labels, by which references find it. They are not imported. */
  readonly labels: readonly string[]
  readonly page: HandbookPage
  /** The section that describes it: for the team of a page, the whole page. */
  readonly section: PageSection
  /** The section of the page's tree that it begins with: the root for the team of a page, undefined in a glossary. */
  readonly openingSection?: PageSection
  readonly position: SourcePosition
  /** Whether the pages mention it without describing it. */
  readonly isMentionOnly: boolean
  /** The team that it is defined in: that of the same glossary or of the section around it. */
  readonly enclosingTeam?: HandbookEntry
}

/** A page and its tree of sections. */
export interface SectionedPage {
  readonly page: HandbookPage
  readonly rootSection: PageSection
}
