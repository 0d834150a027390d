/** A Markdown table: the first column is read, the others are figures. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableHead(heads), ...rows.map(tableRow)].join('\n')
}

/** The first two lines of such a table. */
export function tableHead(heads: readonly string[]): string {
  return `${tableRow(heads)}\n${tableRow(heads.map((_, i) => (i === 0 ? '---' : '--:')))}`
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A figure for people, with a decimal below a hundred; a dash for none. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–'
  return value.toFixed(value < 100 ? 1 : 0)
}

/** How many times a figure is another; a dash where one is missing. */
export function ratio(value: number | undefined, other: number | undefined): string {
  if (value === undefined || other === undefined || !Number.isFinite(value) || !(other > 0)) return '–'
  return `${(value / other).toFixed(2)} ×`
}
