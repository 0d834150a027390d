import { foldCaseAndAccents } from '../org/text/foldCaseAndAccents'
import type { OutlineRow } from './buildOutlineRows'

/** What a key does in a tree: it moves focus to a row, or folds or opens teams. */
export type TreeAction = { focusIndex: number } | { toggleRows: readonly OutlineRow[] }

/** What a key does on the row at this index, as in WAI-ARIA's tree pattern; undefined for nothing. */
export function getTreeAction(
  rows: readonly OutlineRow[],
  rowIndex: number,
  key: string,
): TreeAction | undefined {
  const row = rows[rowIndex]
  if (!row) return undefined
  const isOpen = row.kind === 'team' ? row.isOpen : undefined
  switch (key) {
    case 'ArrowDown':
      return focusRowAt(rows, rowIndex + 1)
    case 'ArrowUp':
      return focusRowAt(rows, rowIndex - 1)
    case 'Home':
      return focusRowAt(rows, 0)
    case 'End':
      return focusRowAt(rows, rows.length - 1)
    case 'ArrowRight':
      if (isOpen === undefined) return undefined
      return isOpen ? focusRowAt(rows, rowIndex + 1) : { toggleRows: [row] }
    case 'ArrowLeft':
      return isOpen ? { toggleRows: [row] } : focusRowAt(rows, row.parentIndex)
    case '*':
      return {
        toggleRows: rows.filter(
          (other) => other.parentIndex === row.parentIndex && other.kind === 'team' && other.isOpen === false,
        ),
      }
    default:
      return undefined
  }
}

/**
 * The index of the next row whose name begins with the typed text, ignoring accents and case, from `startIndex` on and
 * wrapping around; undefined for none. A repeated letter moves from one such name to the next.
 */
export function findTypeAheadRow(
  rows: readonly OutlineRow[],
  startIndex: number,
  typedText: string,
): number | undefined {
  const foldedText = foldCaseAndAccents(typedText)
  const [firstLetter = '', ...otherLetters] = new Set(foldedText)
  const isRepeatedLetter = otherLetters.length === 0
  const prefix = isRepeatedLetter ? firstLetter : foldedText
  if (prefix === '') return undefined
  for (let offset = isRepeatedLetter ? 1 : 0; offset <= rows.length; offset += 1) {
    const rowIndex = (startIndex + offset) % rows.length
    if (foldCaseAndAccents(rows[rowIndex]?.entry.name ?? '').startsWith(prefix)) return rowIndex
  }
  return undefined
}

function focusRowAt(rows: readonly OutlineRow[], rowIndex: number): TreeAction | undefined {
  return rows[rowIndex] ? { focusIndex: rowIndex } : undefined
}
