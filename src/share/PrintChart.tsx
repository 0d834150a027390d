import { useLayoutEffect, useMemo, useRef } from 'react'
import { layoutChart } from '../graph/layout/layoutChart'
import { printPalette } from '../graph/svg/palettes'
import { formatSheetName, type PrintSheet, paginateChart } from '../graph/svg/printSheets'
import { renderChart } from '../graph/svg/renderChart'
import type { XmlElement } from '../graph/svg/xml'
import { isolateBidi } from '../org/text/bidi'
import { useOrgComparison } from '../urlState/orgComparison'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { createSvgElement } from './createSvgElement'
import { MARK_MARGIN_MM, OverlapMarks } from './OverlapMarks'
import type { PrintViewProps } from './printViewProps'
import { useEntryUrl } from './useEntryUrl'

/** What can be drawn on of a landscape sheet, in mm: A4 and Letter alike, less margins, marks and a line at the foot. */
const PRINT_AREA_MM = { width: 259 - MARK_MARGIN_MM.left, height: 182 - MARK_MARGIN_MM.top } as const

interface PrintChartProps extends Omit<PrintViewProps, 'activeTab'> {
  /** Where what is drawn comes from, for the foot of each sheet. */
  sourceLine: string
}

/** The chart as it is open now, drawn for paper: one landscape sheet, or several that overlap. */
export function PrintChart({ defaultOpenDepth, localFileName, sourceLine }: PrintChartProps) {
  const { index, matches } = useOrg()
  const { urlState } = useUrlState()
  const comparison = useOrgComparison()
  const getEntryUrl = useEntryUrl()
  const { sheets, mmPerPx, drawn } = useMemo(() => {
    const placed = layoutChart(
      index,
      matches,
      urlState,
      defaultOpenDepth,
      PRINT_AREA_MM.width / PRINT_AREA_MM.height,
    )
    const found = paginateChart(placed, PRINT_AREA_MM)
    const size = { width: mmToPx(PRINT_AREA_MM.width), height: mmToPx(PRINT_AREA_MM.height) }
    const { lod: detail } = found
    const words = { title: index.org.name, description: '' }
    const drawn = found.sheets.map((sheet) => ({
      sheet,
      drawing: renderChart({
        ...words,
        ...{ index, matches, urlState, layout: placed, outputSize: size, lod: detail },
        clipRect: sheet.clipRect,
        getEntryUrl: localFileName === undefined ? getEntryUrl : undefined,
        palette: printPalette,
        changeLabels: comparison,
      }),
    }))
    return { ...found, drawn }
  }, [index, matches, urlState, defaultOpenDepth, getEntryUrl, comparison, localFileName])
  const { name, updated } = index.org
  const footerParts = [isolateBidi(name), updated && `as of ${updated}`, sourceLine]
  return drawn.map(({ sheet, drawing }) => (
    <section
      key={formatSheetName(sheet)}
      data-sheet={formatSheetName(sheet)}
      className="break-inside-avoid [page:sheet] not-first:break-before-page"
    >
      <div className={drawingClasses}>
        <SvgDrawing drawing={drawing} />
        <OverlapMarks sheet={sheet} sheets={sheets} mmPerPx={mmPerPx} printAreaMm={PRINT_AREA_MM} />
      </div>
      <p className="mx-auto mt-[1mm] flex max-w-[259mm] justify-between gap-[8mm] text-[8pt] leading-[1.3] wrap-anywhere text-ink-soft">
        <span dir="auto">{footerParts.filter(Boolean).join(' · ')}</span>
        {sheets.length > 1 && <span className="whitespace-nowrap">{formatSheetNumber(sheet, sheets)}</span>}
      </p>
    </section>
  ))
}

// The padding is the room for the marks: MARK_MARGIN_MM.
const drawingClasses = 'relative mx-auto w-[259mm] max-w-full pt-[4mm] pl-[5mm]'

/** An SVG drawing as a part of the page. */
function SvgDrawing({ drawing }: { drawing: XmlElement }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    ref.current?.replaceChildren(createSvgElement(drawing))
  }, [drawing])
  return <div ref={ref} className="[&>svg]:h-auto [&>svg]:w-full" />
}

function formatSheetNumber(sheet: PrintSheet, sheets: readonly PrintSheet[]): string {
  return `Sheet ${formatSheetName(sheet)}, ${sheets.indexOf(sheet) + 1} of ${sheets.length}`
}

/** A CSS px is a 96th of an inch on paper. */
function mmToPx(mm: number): number {
  return (mm * 96) / 25.4
}
