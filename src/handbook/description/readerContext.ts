import type { DiagnosticCode, MdInline, SourcePosition } from '../markdown/ast'

/** What those who read an entry's blocks need: how its texts are written, and where to say what could not be. */
export interface ReaderContext {
  /** A line of text in the inline Markdown of org.json. */
  readonly renderText: (content: readonly MdInline[]) => string
  readonly addNote: (text: string) => void
  readonly report: (position: SourcePosition, code: DiagnosticCode, message: string) => void
}
