import type { Size } from '../graph/geometry/rect'
import { formatSheetName, type PrintSheet } from '../graph/svg/printSheets'

interface OverlapMarksProps {
  sheet: PrintSheet
  sheets: readonly PrintSheet[]
  /** The size on paper of a px of chart space, in mm. */
  mmPerPx: number
  /** In mm. */
  printAreaMm: Size
}

/** Where the neighbours of a sheet end on it, as marks at its edges that say which neighbour it is. */
export function OverlapMarks({ sheet, sheets, mmPerPx, printAreaMm }: OverlapMarksProps) {
  const { row, column, clipRect: window } = sheet
  const marks = neighbourSides.flatMap(({ rowStep, columnStep, arrow }) => {
    const neighbour = sheets.find((each) => each.row === row + rowStep && each.column === column + columnStep)
    if (!neighbour) return []
    const offsetMm =
      columnStep === 0
        ? (neighbour.clipRect.y + (rowStep < 0 ? neighbour.clipRect.height : 0) - window.y) * mmPerPx
        : (neighbour.clipRect.x + (columnStep < 0 ? neighbour.clipRect.width : 0) - window.x) * mmPerPx
    return [
      {
        offsetMm,
        isHorizontal: columnStep === 0,
        label: `${arrow} ${formatSheetName(neighbour)}`,
        isLeading: rowStep + columnStep < 0,
      },
    ]
  })
  const viewBox = [
    -MARK_MARGIN_MM.left,
    -MARK_MARGIN_MM.top,
    printAreaMm.width + MARK_MARGIN_MM.left,
    printAreaMm.height + MARK_MARGIN_MM.top,
  ].join(' ')
  return (
    <svg
      className="absolute inset-0 size-full fill-none stroke-[#555] stroke-[0.2] [stroke-dasharray:1_0.7]"
      viewBox={viewBox}
      aria-hidden="true"
    >
      {marks.map(({ offsetMm: at, isHorizontal, isLeading, label }) => (
        <g key={label}>
          <path
            d={
              isHorizontal
                ? `M${-MARK_MARGIN_MM.left} ${at}H${MARK_LENGTH_MM}M${printAreaMm.width} ${at}h${-MARK_LENGTH_MM}`
                : `M${at} ${-MARK_MARGIN_MM.top}V${MARK_LENGTH_MM}M${at} ${printAreaMm.height}v${-MARK_LENGTH_MM}`
            }
          />
          <text
            className="fill-[#333] stroke-none text-[2.6px]"
            x={isHorizontal ? -MARK_MARGIN_MM.left : at + (isLeading ? -1 : 1)}
            y={isHorizontal ? at + (isLeading ? -1 : 3) : -1}
            textAnchor={!isHorizontal && isLeading ? 'end' : 'start'}
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}

// In mm: how far a mark reaches into the drawing, and the room for its name beside that.
const MARK_LENGTH_MM = 4
export const MARK_MARGIN_MM = { left: 5, top: 4 } as const

const neighbourSides = [
  { rowStep: -1, columnStep: 0, arrow: '↑' },
  { rowStep: 1, columnStep: 0, arrow: '↓' },
  { rowStep: 0, columnStep: -1, arrow: '←' },
  { rowStep: 0, columnStep: 1, arrow: '→' },
] as const
