import type { FindingCode, Inline, Place } from './page'

/** What those who read an entry's blocks need: how its texts are written, and where to say what could not be. */
export interface Reading {
  /** A line of text in the inline Markdown of org.json. */
  readonly text: (content: readonly Inline[]) => string
  readonly note: (text: string) => void
  readonly report: (at: Place, code: FindingCode, message: string) => void
}
