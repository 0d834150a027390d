import { type KeyboardEvent, useRef } from 'react'
import type { OutlineRow } from './buildOutlineRows'
import { findTypeAheadRow, getTreeAction } from './treeNavigation'

interface TreeKeyOptions {
  rows: readonly OutlineRow[]
  /** The index of the row that keys act on. */
  rowIndex: number
  onFocusRow: (row: OutlineRow) => void
  onToggleRows: (rows: readonly OutlineRow[]) => void
}

// Letters typed within this time of each other, in ms, are the beginning of one name.
const TYPE_AHEAD_PAUSE_MS = 700

/** The `onKeyDown` handler of a tree. Enter is left to the row, which is a link; Space follows the link too. */
export function useTreeKeyHandler({
  rows,
  rowIndex,
  onFocusRow,
  onToggleRows,
}: TreeKeyOptions): (event: KeyboardEvent<HTMLElement>) => void {
  const typeAheadRef = useRef({ text: '', time: Number.NEGATIVE_INFINITY })
  const focusIndex = (index: number | undefined) => {
    const row = index === undefined ? undefined : rows[index]
    if (row) onFocusRow(row)
  }
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const isTyping = event.timeStamp - typeAheadRef.current.time < TYPE_AHEAD_PAUSE_MS
    if (isPrintableKey(event.key) || (event.key === ' ' && isTyping)) {
      event.preventDefault()
      typeAheadRef.current = {
        text: (isTyping ? typeAheadRef.current.text : '') + event.key,
        time: event.timeStamp,
      }
      return focusIndex(findTypeAheadRow(rows, rowIndex, typeAheadRef.current.text))
    }
    if (event.key === ' ') {
      event.preventDefault()
      if (event.target instanceof HTMLElement) event.target.click()
      return
    }
    const action = getTreeAction(rows, rowIndex, event.key)
    if (!action) return
    event.preventDefault()
    if ('toggleRows' in action) onToggleRows(action.toggleRows)
    else focusIndex(action.focusIndex)
  }
}

/** Whether a key types a character: the names of other keys have several. */
function isPrintableKey(key: string): boolean {
  return [...key].length === 1 && key !== ' ' && key !== '*'
}
