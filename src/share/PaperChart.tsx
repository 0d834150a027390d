import { useLayoutEffect, useMemo, useRef } from 'react'
import { onPaper } from '../graph/palettes'
import { placedChart } from '../graph/placedChart'
import { type Sheet, sheetName, sheetsFor } from '../graph/sheets'
import { drawChart } from '../graph/toSvg'
import type { XmlElement } from '../graph/xml'
import { setApart } from '../org/setApart'
import { useView } from '../view/useView'
import { useVersions } from '../view/versions'
import { MARGIN, OverlapMarks } from './OverlapMarks'
import type { PaperProps } from './Paper'
import { svgElement } from './svgElement'
import { useAddressOf } from './useAddressOf'

/** What can be drawn on of a landscape sheet, in mm: A4 and Letter alike, less margins, marks and a line at the foot. */
const DRAWABLE = { width: 259 - MARGIN.left, height: 182 - MARGIN.top } as const

interface PaperChartProps extends Omit<PaperProps, 'shown'> {
  /** Where what is drawn comes from, for the foot of each sheet. */
  source: string
}

/** The chart as it is open now, drawn for paper: one landscape sheet, or several that overlap. */
export function PaperChart({ index, matches, levels, localFile, source }: PaperChartProps) {
  const { view } = useView()
  const changes = useVersions()
  const addressOf = useAddressOf()
  const { sheets, scale, drawn } = useMemo(() => {
    const placed = placedChart(index, matches, view, levels, DRAWABLE.width / DRAWABLE.height)
    const found = sheetsFor(placed, DRAWABLE)
    const size = { width: inPx(DRAWABLE.width), height: inPx(DRAWABLE.height) }
    const { detail } = found
    const words = { title: index.org.name, description: '' }
    const drawn = found.sheets.map((sheet) => ({
      sheet,
      drawing: drawChart({
        ...words,
        ...{ index, matches, view, placed, size, detail },
        window: sheet.window,
        addressOf: localFile === undefined ? addressOf : undefined,
        palette: onPaper,
        changes,
      }),
    }))
    return { ...found, drawn }
  }, [index, matches, view, levels, addressOf, changes, localFile])
  const { name, updated } = index.org
  const head = [setApart(name), updated && `as of ${updated}`, source]
  return drawn.map(({ sheet, drawing }) => (
    <section key={sheetName(sheet)} className="paper-sheet">
      <div className="paper-drawing">
        <Drawing drawing={drawing} />
        <OverlapMarks {...{ sheet, sheets, scale }} area={DRAWABLE} />
      </div>
      <p className="paper-foot">
        <span dir="auto">{head.filter(Boolean).join(' · ')}</span>
        {sheets.length > 1 && <span>{placeOf(sheet, sheets)}</span>}
      </p>
    </section>
  ))
}

/** An SVG drawing as a part of the page. */
function Drawing({ drawing }: { drawing: XmlElement }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    ref.current?.replaceChildren(svgElement(drawing))
  }, [drawing])
  return <div ref={ref} />
}

function placeOf(sheet: Sheet, sheets: readonly Sheet[]): string {
  return `Sheet ${sheetName(sheet)}, ${sheets.indexOf(sheet) + 1} of ${sheets.length}`
}

/** A CSS px is a 96th of an inch on paper. */
function inPx(mm: number): number {
  return (mm * 96) / 25.4
}
