import { formatFigure, formatRatio, renderTableHeader, renderTableRow } from './markdownTable'
import type { PageResult } from './measurePages'
import { D3_PAGE, EMPTY_PAGE } from './pages'
import { median } from './statistics'

const columnTitles = [
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
export const comparisonHeader = renderTableHeader(columnTitles)

/** Its rows for the pages measured on one organisation. */
export function comparisonRows(measured: readonly PageResult[], roles: number): string {
  const d3 = measured.find(({ page }) => page === D3_PAGE)
  return measured.map((row) => renderTableRow(buildCells(row, roles, d3 && median(d3.chartMs)))).join('\n')
}

function buildCells(row: PageResult, roles: number, d3ChartMs: number | undefined): string[] {
  const { page, chartMs, emptyMs, smoothness, emptySmoothness, names, fault } = row
  const isEmptyPage = page === EMPTY_PAGE
  const chartMedianMs = chartMs.length > 0 ? median(chartMs) : undefined
  return [
    fault === undefined ? page.title : `${page.title} (${fault})`,
    String(roles),
    chartMedianMs === undefined ? '–' : chartMedianMs.toFixed(0),
    isEmptyPage ? '1' : formatRatio(chartMedianMs, median(emptyMs)),
    formatRatio(chartMedianMs, d3ChartMs),
    formatFigure(smoothness?.drag),
    isEmptyPage ? '1' : formatRatio(smoothness?.drag, emptySmoothness?.drag),
    formatFigure(smoothness?.zoom),
    isEmptyPage ? '1' : formatRatio(smoothness?.zoom, emptySmoothness?.zoom),
    isEmptyPage ? '–' : String(names?.count ?? '–'),
    formatFigure(names?.minPx),
    formatFigure(names?.medianPx),
    isEmptyPage || row.coverage === undefined ? '–' : `${(row.coverage * 100).toFixed(0)} %`,
    String(row.elementCount ?? '–'),
    formatFigure(row.heapMb),
    row.loadedKb === undefined ? '–' : row.loadedKb.toFixed(0),
  ]
}
