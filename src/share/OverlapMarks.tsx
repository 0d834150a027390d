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
  return (
    <svg className="paper-marks" viewBox={`0 0 ${area.width} ${area.height}`} aria-hidden="true">
      {marks.map(({ at, isAcross, isBefore, name }) => {
        const lines = isAcross
          ? `M0 ${at}h${TICK}M${area.width} ${at}h${-TICK}`
          : `M${at} 0v${TICK}M${at} ${area.height}v${-TICK}`
        const place = isAcross
          ? { x: 0.5, y: at + (isBefore ? -1 : 3) }
          : { x: at + (isBefore ? -1 : 1), y: 3 }
        return (
          <g key={name}>
            <path d={lines} />
            <text {...place} textAnchor={!isAcross && isBefore ? 'end' : 'start'}>
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

// In mm.
const TICK = 8

const sides = [
  { down: -1, right: 0, arrow: '↑' },
  { down: 1, right: 0, arrow: '↓' },
  { down: 0, right: -1, arrow: '←' },
  { down: 0, right: 1, arrow: '→' },
] as const
