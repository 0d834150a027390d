import type { Diagnostic, DiagnosticCode, HandbookPage, SourcePosition } from './ast'
import { compareCodeUnits } from './compareCodeUnits'

/** The rest of a page's diagnostics are only counted. */
const MAX_PAGE_DIAGNOSTICS = 1000

/** Collects the diagnostics of one page, as many as people would read. */
export function createDiagnosticCollector(path: string) {
  const diagnostics: Diagnostic[] = []
  let omittedCount = 0
  let lastPosition: SourcePosition = { line: 1, column: 1 }
  return {
    report(position: SourcePosition, message: string, code: DiagnosticCode = 'dropped') {
      lastPosition = position
      if (diagnostics.length < MAX_PAGE_DIAGNOSTICS) diagnostics.push({ path, ...position, code, message })
      else omittedCount += 1
    },
    getDiagnostics(): Diagnostic[] {
      if (omittedCount === 0) return diagnostics
      return [
        ...diagnostics,
        { path, ...lastPosition, code: 'dropped', message: `${omittedCount} more diagnostics on this page` },
      ]
    },
  }
}

/** Adds a diagnostic at a position of a page. */
export type ReportDiagnostic = (
  page: HandbookPage,
  position: SourcePosition,
  code: DiagnosticCode,
  message: string,
) => void

/** Collects the diagnostics of several pages. Equal ones are kept once. */
export function createReporter(): { report: ReportDiagnostic; getDiagnostics: () => Diagnostic[] } {
  const diagnosticByKey = new Map<string, Diagnostic>()
  return {
    report({ path }, { line, column }, code, message) {
      const diagnostic = { path, line, column, code, message }
      diagnosticByKey.set(JSON.stringify(diagnostic), diagnostic)
    },
    getDiagnostics: () => [...diagnosticByKey.values()],
  }
}

/** Sorts diagnostics by path, then by line and column. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareCodeUnits(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodeUnits(a.code, b.code) ||
    compareCodeUnits(a.message, b.message)
  )
}

/** Formats a diagnostic as editors and terminals read it: `path:line:column: code: message`, always on one line. */
export function formatDiagnostic({ path, line, column, code, message }: Diagnostic): string {
  return replaceControlCharacters(`${path}:${line}:${column}: ${code}: ${message}`)
}

/** Makes a text safe for a terminal: control characters, which could steer it, become U+FFFD. */
export function replaceControlCharacters(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
}
