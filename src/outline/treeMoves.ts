import { foldCaseAndAccents } from '../org/text/foldCaseAndAccents'
import type { OutlineRow } from './outlineRows'

/** What a key asks of a tree: to go to a row, or to turn teams over from folded to open or back. */
export type TreeMove = { go: number } | { turn: readonly OutlineRow[] }

/** What a key does on the row at this place, as WAI-ARIA's tree has it; undefined where that is nothing. */
export function treeMove(rows: readonly OutlineRow[], at: number, key: string): TreeMove | undefined {
  const row = rows[at]
  if (!row) return undefined
  const isOpen = row.kind === 'team' ? row.isOpen : undefined
  switch (key) {
    case 'ArrowDown':
      return goTo(rows, at + 1)
    case 'ArrowUp':
      return goTo(rows, at - 1)
    case 'Home':
      return goTo(rows, 0)
    case 'End':
      return goTo(rows, rows.length - 1)
    case 'ArrowRight':
      if (isOpen === undefined) return undefined
      return isOpen ? goTo(rows, at + 1) : { turn: [row] }
    case 'ArrowLeft':
      return isOpen ? { turn: [row] } : goTo(rows, row.parent)
    case '*':
      return {
        turn: rows.filter(
          (each) => each.parent === row.parent && each.kind === 'team' && each.isOpen === false,
        ),
      }
    default:
      return undefined
  }
}

/**
 * The place of the next row whose name begins with what was typed, accents and case aside, from the row at `at` on and
 * round to it; undefined for none. A letter typed again and again goes from one such name to the next.
 */
export function typedRow(rows: readonly OutlineRow[], at: number, typed: string): number | undefined {
  const sought = foldCaseAndAccents(typed)
  const [letter = '', ...others] = new Set(sought)
  const isOneLetter = others.length === 0
  const start = isOneLetter ? letter : sought
  if (start === '') return undefined
  for (let step = isOneLetter ? 1 : 0; step <= rows.length; step += 1) {
    const place = (at + step) % rows.length
    if (foldCaseAndAccents(rows[place]?.entry.name ?? '').startsWith(start)) return place
  }
  return undefined
}

function goTo(rows: readonly OutlineRow[], place: number): TreeMove | undefined {
  return rows[place] ? { go: place } : undefined
}
