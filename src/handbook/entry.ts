import type { Section } from './outline'
import type { EntryKind, Page, Place } from './page'

/** A role or a team as the pages define it, before what they say of it is read. */
export interface Entry {
  readonly kind: EntryKind
  readonly name: string
  /** What the pages call it besides: shown, and found by. */
  readonly aliases: readonly string[]
  /** What it is found by without being shown: labels. */
  readonly labels: readonly string[]
  readonly page: Page
  /** What describes it: of a page's team all of the page. */
  readonly section: Section
  /** The section of the page's outline that opens it: the whole outline for a page's team, nothing in a glossary. */
  readonly opens?: Section
  readonly at: Place
  /** Whether the pages only point to where it would be described. */
  readonly isMentioned: boolean
  /** The team that it is defined in: of the same glossary, or of the section around it. */
  readonly within?: Entry
}

/** A page with its sections. */
export interface Outlined {
  readonly page: Page
  readonly whole: Section
}
