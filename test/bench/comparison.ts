import type { Measured } from './compare'
import { median } from './numbers'
import { D3, EMPTY } from './pages'
import { figure, ratio, tableHead, tableRow } from './table'

const heads = [
  'page',
  'roles',
  'chart, ms',
  '÷ empty',
  '÷ d3-org-chart',
  'drag p95, ms',
  '÷ empty',
  'zoom p95, ms',
  '÷ empty',
  'names',
  'least, px',
  'median, px',
  'cover',
  'elements',
  'heap, MB',
  'loaded, kB',
]

/** The head of the table of all pages. */
export const comparisonHead = tableHead(heads)

/** Its rows for the pages measured on one organisation. */
export function comparisonRows(measured: readonly Measured[], roles: number): string {
  const d3 = measured.find(({ page }) => page === D3)
  return measured.map((row) => tableRow(cells(row, roles, d3 && median(d3.chartMs)))).join('\n')
}

function cells(row: Measured, roles: number, d3: number | undefined): string[] {
  const { page, chartMs, emptyMs, smooth, emptySmooth, names, fault } = row
  const isFloor = page === EMPTY
  const chart = chartMs.length > 0 ? median(chartMs) : undefined
  return [
    fault === undefined ? page.title : `${page.title} (${fault})`,
    String(roles),
    chart === undefined ? '–' : chart.toFixed(0),
    isFloor ? '1' : ratio(chart, median(emptyMs)),
    ratio(chart, d3),
    figure(smooth?.drag),
    isFloor ? '1' : ratio(smooth?.drag, emptySmooth?.drag),
    figure(smooth?.zoom),
    isFloor ? '1' : ratio(smooth?.zoom, emptySmooth?.zoom),
    isFloor ? '–' : String(names?.count ?? '–'),
    figure(names?.least),
    figure(names?.median),
    isFloor || row.cover === undefined ? '–' : `${(row.cover * 100).toFixed(0)} %`,
    String(row.elements ?? '–'),
    figure(row.heap),
    row.loaded === undefined ? '–' : row.loaded.toFixed(0),
  ]
}
