import type { DiagnosticCode, MdInline, SourcePosition } from '../markdown/ast'

/** What functions that read an entry's blocks need. */
export interface ReaderContext {
  /** Renders inline content in the inline Markdown of org.json. */
  readonly renderText: (content: readonly MdInline[]) => string
  readonly addNote: (text: string) => void
  readonly report: (position: SourcePosition, code: DiagnosticCode, message: string) => void
}
