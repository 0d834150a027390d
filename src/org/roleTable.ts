import { type Need, type OrgIndex, teamPath } from './indexOrg'
import { plainInMarkdown } from './linkText'
import { roleStatus } from './roleStatus'
import type { Id } from './schema'

/** A table of texts, its first row the titles of the columns. */
export type Table = readonly (readonly string[])[]

/**
 * Roles as a table: name, teams from the root down, status, holders, necessary and useful qualities, address.
 * `addressOf` gives a role's absolute address. Ids that the organisation does not have are left out.
 */
export function roleTable(index: OrgIndex, ids: Iterable<Id>, addressOf: (id: Id) => string): Table {
  const rows = [...ids].flatMap((id) => {
    const role = index.roles.get(id)
    if (!role) return []
    const listed = (need: Need) =>
      (index.needs.get(id) ?? []).flatMap((each) => (each.need === need ? [each.quality.name] : []))
    return [
      [
        role.name,
        teamPath(index, role.teams[0] ?? '')
          .map(({ name }) => name)
          .join(' › '),
        roleStatus(role) ?? '',
        (role.holders ?? []).map(({ name }) => name).join('; '),
        listed('necessary').join('; '),
        listed('useful').join('; '),
        addressOf(id),
      ],
    ]
  })
  return [titles, ...rows]
}

const titles = ['Role', 'Team', 'Status', 'Held by', 'Necessary', 'Useful', 'Address'] as const

/**
 * A table as CSV by RFC 4180: rows end with CRLF; a cell with a comma, a quote or a line break is quoted, its quotes
 * doubled. A cell that a spreadsheet would take for a formula begins with an apostrophe instead: see `guarded`.
 */
export function toCsv(table: Table): string {
  return table.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('')
}

/**
 * A cell that no spreadsheet reckons with: before `=`, `+`, `-`, `@`, a tab or a carriage return at its beginning
 * stands an apostrophe, which is not taken off again.
 */
export function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** A table in Markdown as GitHub writes it, every cell on one line and shown as the characters it is. */
export function toMarkdown(table: Table): string {
  const lines = table.map((row) => `| ${row.map(escaped).join(' | ')} |\n`)
  const [head = '', ...body] = lines
  return [head, `|${' --- |'.repeat(table[0]?.length ?? 0)}\n`, ...body].join('')
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function escaped(cell: string): string {
  // An address is a link as it stands, and would not be with backslashes in it.
  if (/^https?:\/\/[^\s<>|]+$/.test(cell)) return cell
  return plainInMarkdown(cell.replace(/\s+/g, ' ').trim())
}
