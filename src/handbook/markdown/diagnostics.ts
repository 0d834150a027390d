import type { Diagnostic, DiagnosticCode, SourcePosition } from './ast'

/** A page with more faults than this is told the rest as a number. */
const MAX_PAGE_DIAGNOSTICS = 1000

/** Collects what is found on one page, up to a number that people would read. */
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
        { path, ...lastPosition, code: 'dropped', message: `and ${omittedCount} more on this page` },
      ]
    },
  }
}

/** The order in which findings are shown: by path, then down the page. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareCodeUnits(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodeUnits(a.code, b.code) ||
    compareCodeUnits(a.message, b.message)
  )
}

/** A finding as editors and terminals read it: `path:line:column: code: message`, on one line whatever is in it. */
export function formatDiagnostic({ path, line, column, code, message }: Diagnostic): string {
  return replaceControlCharacters(`${path}:${line}:${column}: ${code}: ${message}`)
}

/** A text for a terminal: control characters, which could steer it, are shown as what they are not. */
export function replaceControlCharacters(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
}

// By code units: the same on every machine, whatever its language.
function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
