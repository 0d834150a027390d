import { counted } from '../org/counted'
import { parseOrgText } from '../org/parseOrg'
import { positionsIn } from '../org/positions'
import type { Problem } from '../org/problems'

/** What the check command prints, and the code that it ends with: 1 for anything that is more than a warning. */
export interface CheckResult {
  lines: string[]
  exitCode: 0 | 1
}

/** Checks a data file's text: a line per problem, `path:line:column: message`, in the order of the file, and a sum. */
export async function checkText(path: string, text: string): Promise<CheckResult> {
  const parsed = await parseOrgText(text)
  if (!parsed.ok) {
    const { message, expected, line = 1, column = 1 } = parsed.fault
    return { lines: [`${path}:${line}:${column}: ${message}; expected ${expected}`], exitCode: 1 }
  }
  const { org, problems } = parsed
  // As parseOrgText reads it and editors count: a byte order mark takes no column.
  const positions = positionsIn(text.replace(/^\uFEFF/, ''))
  const found = problems
    .map((problem) => ({ problem, offset: positions.offsetOf(problem.pointer) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ problem, offset }) => {
      const { line, column } = positions.at(offset)
      return `${path}:${line}:${column}: ${problem.severity === 'warning' ? 'warning: ' : ''}${problem.message}`
    })
  const holds = [
    counted(org.teams.length, 'team'),
    counted(org.roles.length, 'role'),
    counted(org.qualities.length, 'quality', 'qualities'),
  ].join(', ')
  const isSound = problems.every(({ severity }) => severity === 'warning')
  return { lines: [...found, `${path}: ${holds}; ${tally(problems)}`], exitCode: isSound ? 0 : 1 }
}

function tally(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'no problems'
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  return `${counted(problems.length - warnings, 'problem')}, ${counted(warnings, 'warning')}`
}
