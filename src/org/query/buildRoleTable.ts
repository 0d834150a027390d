import { getTeamPath, type NeedLevel, type OrgIndex } from '../model/indexOrg'
import { getRoleStatus } from '../model/roleStatus'
import type { Id } from '../model/schema'
import { escapeMarkdown } from '../text/linkMarkup'

/** A table of texts, its first row the titles of the columns. */
export type TextTable = readonly (readonly string[])[]

/**
 * Roles as a table: name, teams from the root down, status, holders, necessary and useful qualities, address.
 * `addressOf` gives a role's absolute address. Ids that the organisation does not have are left out.
 */
export function buildRoleTable(
  index: OrgIndex,
  ids: Iterable<Id>,
  getRoleUrl: (id: Id) => string,
): TextTable {
  const rows = [...ids].flatMap((id) => {
    const role = index.roles.get(id)
    if (!role) return []
    const namesByNeed = (need: NeedLevel) =>
      (index.qualitiesByRole.get(id) ?? []).flatMap((neededQuality) =>
        neededQuality.need === need ? [neededQuality.quality.name] : [],
      )
    return [
      [
        role.name,
        getTeamPath(index, role.teams[0] ?? '')
          .map(({ name }) => name)
          .join(' › '),
        getRoleStatus(role) ?? '',
        (role.holders ?? []).map(({ name }) => name).join('; '),
        namesByNeed('necessary').join('; '),
        namesByNeed('useful').join('; '),
        getRoleUrl(id),
      ],
    ]
  })
  return [columnTitles, ...rows]
}

const columnTitles = ['Role', 'Team', 'Status', 'Held by', 'Necessary', 'Useful', 'Address'] as const

/**
 * A table as CSV by RFC 4180: rows end with CRLF; a cell with a comma, a quote or a line break is quoted, its quotes
 * doubled. A cell that a spreadsheet would take for a formula begins with an apostrophe instead: see `guarded`.
 */
export function toCsv(table: TextTable): string {
  return table.map((row) => `${row.map((cell) => quoteCell(escapeFormula(cell))).join(',')}\r\n`).join('')
}

/**
 * A cell that no spreadsheet reckons with: before `=`, `+`, `-`, `@`, a tab or a carriage return at its beginning
 * stands an apostrophe, which is not taken off again.
 */
export function escapeFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** A table in Markdown as GitHub writes it, every cell on one line and shown as the characters it is. */
export function toMarkdown(table: TextTable): string {
  const lines = table.map((row) => `| ${row.map(escapeMarkdownCell).join(' | ')} |\n`)
  const [header = '', ...body] = lines
  return [header, `|${' --- |'.repeat(table[0]?.length ?? 0)}\n`, ...body].join('')
}

function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function escapeMarkdownCell(cell: string): string {
  // An address is a link as it stands, and would not be with backslashes in it.
  if (/^https?:\/\/[^\s<>|]+$/.test(cell)) return cell
  return escapeMarkdown(cell.replace(/\s+/g, ' ').trim())
}
