import type { Finding, FindingCode, Place } from './page'

/** A page with more faults than this is told the rest as a number. */
const MOST = 1000

/** Collects what is found on one page, up to a number that people would read. */
export function collectFindings(path: string) {
  const findings: Finding[] = []
  let more = 0
  let last: Place = { line: 1, column: 1 }
  return {
    report(at: Place, message: string, code: FindingCode = 'dropped') {
      last = at
      if (findings.length < MOST) findings.push({ path, ...at, code, message })
      else more += 1
    },
    all(): Finding[] {
      if (more === 0) return findings
      return [...findings, { path, ...last, code: 'dropped', message: `and ${more} more on this page` }]
    },
  }
}

/** The order in which findings are shown: by path, then down the page. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compared(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compared(a.code, b.code) ||
    compared(a.message, b.message)
  )
}

/** A finding as editors and terminals read it: `path:line:column: code: message`, on one line whatever is in it. */
export function findingLine({ path, line, column, code, message }: Finding): string {
  return inOneLine(`${path}:${line}:${column}: ${code}: ${message}`)
}

/** A text for a terminal: control characters, which could steer it, are shown as what they are not. */
export function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
}

// By code units: the same on every machine, whatever its language.
function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
