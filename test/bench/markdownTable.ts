/** A Markdown table: the first column is read, the others are figures. */
export function renderTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [renderTableHeader(titles), ...rows.map(renderTableRow)].join('\n')
}

/** The first two lines of such a table. */
export function renderTableHeader(titles: readonly string[]): string {
  return `${renderTableRow(titles)}\n${renderTableRow(titles.map((_, i) => (i === 0 ? '---' : '--:')))}`
}

export function renderTableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A figure for people, with a decimal below a hundred; a dash for none. */
export function formatFigure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–'
  return value.toFixed(value < 100 ? 1 : 0)
}

/** How many times a figure is another; a dash where one is missing. */
export function formatRatio(value: number | undefined, other: number | undefined): string {
  if (value === undefined || other === undefined || !Number.isFinite(value) || !(other > 0)) return '–'
  return `${(value / other).toFixed(2)} ×`
}
