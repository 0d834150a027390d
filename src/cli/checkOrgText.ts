import type { Problem } from '../org/model/problem'
import { createJsonPositions } from '../org/parse/jsonPositions'
import { parseOrgText } from '../org/parse/parseOrg'
import { pluralize } from '../org/text/pluralize'

/** The output of the check command and its exit code: 1 if there is a problem that is no warning. */
export interface CheckResult {
  outputLines: string[]
  exitCode: 0 | 1
}

/** Checks the text of a data file. Prints problems as `path:line:column: message`, in the order of the file, and a summary. */
export async function checkOrgText(path: string, text: string): Promise<CheckResult> {
  const parsed = await parseOrgText(text)
  if (!parsed.ok) {
    const { message, expected, line = 1, column = 1 } = parsed.fault
    return { outputLines: [`${path}:${line}:${column}: ${message}; expected ${expected}`], exitCode: 1 }
  }
  const { org, problems } = parsed
  // Neither parseOrgText nor editors count the byte order mark as a column.
  const positions = createJsonPositions(text.replace(/^\uFEFF/, ''))
  const problemLines = problems
    .map((problem) => ({ problem, offset: positions.offsetOf(problem.pointer) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ problem, offset }) => {
      const { line, column } = positions.positionAt(offset)
      return `${path}:${line}:${column}: ${problem.severity === 'warning' ? 'warning: ' : ''}${problem.message}`
    })
  const entryCounts = [
    pluralize(org.teams.length, 'team'),
    pluralize(org.roles.length, 'role'),
    pluralize(org.qualities.length, 'quality', 'qualities'),
  ].join(', ')
  const hasOnlyWarnings = problems.every(({ severity }) => severity === 'warning')
  return {
    outputLines: [...problemLines, `${path}: ${entryCounts}; ${formatProblemCounts(problems)}`],
    exitCode: hasOnlyWarnings ? 0 : 1,
  }
}

function formatProblemCounts(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'no problems'
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  return `${pluralize(problems.length - warnings, 'problem')}, ${pluralize(warnings, 'warning')}`
}
