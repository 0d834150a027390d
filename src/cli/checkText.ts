import { type Node, parseTree } from 'jsonc-parser'
import { counted } from '../org/counted'
import { parseOrgText } from '../org/parseOrg'
import type { Problem } from '../org/problems'
import { positionAt } from '../org/syntaxFault'

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
  const tree = parseTree(text.replace(/^\uFEFF/, ' '))
  const found = problems
    .map((problem) => ({ problem, offset: offsetOf(tree, problem.pointer) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ problem, offset }) => {
      const { line, column } = positionAt(text, offset)
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

/** Where in the text the value that a JSON pointer names begins; a key of no value we know of, at its object. */
function offsetOf(tree: Node | undefined, pointer: string): number {
  const steps = pointer.split('/').slice(1)
  const node = steps.reduce(
    (at, step) => at && (child(at, step.replaceAll('~1', '/').replaceAll('~0', '~')) ?? at),
    tree,
  )
  return node?.offset ?? 0
}

function child({ type, children = [] }: Node, step: string): Node | undefined {
  if (type === 'array') return children[Number(step)]
  // Of a key that is there twice the last one counts, as for JSON.parse.
  return children.findLast((property) => property.children?.[0]?.value === step)?.children?.[1]
}
