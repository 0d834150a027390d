import { type Sheet, sheetName } from '../graph/sheets'
import type { Size } from '../graph/viewport'

interface OverlapMarksProps {
  sheet: Sheet
  sheets: readonly Sheet[]
  /** The size on paper of a px of chart space, in mm. */
  scale: number
  /** In mm. */
  area: Size
}

/** Where the neighbours of a sheet end on it, as marks at its edges that say which neighbour it is. */
export function OverlapMarks({ sheet, sheets, scale, area }: OverlapMarksProps) {
  const { row, column, window } = sheet
  const marks = sides.flatMap(({ down, right, arrow }) => {
    const other = sheets.find((each) => each.row === row + down && each.column === column + right)
    if (!other) return []
    const at =
      right === 0
        ? (other.window.y + (down < 0 ? other.window.height : 0) - window.y) * scale
        : (other.window.x + (right < 0 ? other.window.width : 0) - window.x) * scale
    return [{ at, isAcross: right === 0, name: `${arrow} ${sheetName(other)}`, isBefore: down + right < 0 }]
  })
  const viewBox = [-MARGIN.left, -MARGIN.top, area.width + MARGIN.left, area.height + MARGIN.top].join(' ')
  return (
    <svg className="paper-marks" viewBox={viewBox} aria-hidden="true">
      {marks.map(({ at, isAcross, isBefore, name }) => (
        <g key={name}>
          <path
            d={
              isAcross
                ? `M${-MARGIN.left} ${at}H${TICK}M${area.width} ${at}h${-TICK}`
                : `M${at} ${-MARGIN.top}V${TICK}M${at} ${area.height}v${-TICK}`
            }
          />
          <text
            x={isAcross ? -MARGIN.left : at + (isBefore ? -1 : 1)}
            y={isAcross ? at + (isBefore ? -1 : 3) : -1}
            textAnchor={!isAcross && isBefore ? 'end' : 'start'}
          >
            {name}
          </text>
        </g>
      ))}
    </svg>
  )
}

// In mm: how far a mark reaches into the drawing, and the room for its name beside that.
const TICK = 4
export const MARGIN = { left: 5, top: 4 } as const

const sides = [
  { down: -1, right: 0, arrow: '↑' },
  { down: 1, right: 0, arrow: '↓' },
  { down: 0, right: -1, arrow: '←' },
  { down: 0, right: 1, arrow: '→' },
] as const
