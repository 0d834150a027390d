import type { Finding, FindingCode, Page, Place } from './page'

/** Notes what was not understood at a place of a page. */
export type Report = (page: Page, at: Place, code: FindingCode, message: string) => void

/** A report, and all that it was told, each once. */
export function reporter(): { report: Report; all: () => Finding[] } {
  const found = new Map<string, Finding>()
  return {
    report({ path }, { line, column }, code, message) {
      const finding = { path, line, column, code, message }
      found.set(JSON.stringify(finding), finding)
    },
    all: () => [...found.values()],
  }
}
