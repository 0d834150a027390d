import type { Diagnostic, DiagnosticCode, HandbookPage, SourcePosition } from './ast'

/** Notes what was not understood at a place of a page. */
export type ReportDiagnostic = (
  page: HandbookPage,
  position: SourcePosition,
  code: DiagnosticCode,
  message: string,
) => void

/** A report, and all that it was told, each once. */
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
