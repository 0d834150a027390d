import { type KeyboardEvent, useRef } from 'react'
import type { OutlineRow } from './outlineRows'
import { treeMove, typedRow } from './treeMoves'

interface Given {
  rows: readonly OutlineRow[]
  /** The place of the row that keys act on. */
  at: number
  go: (row: OutlineRow) => void
  turn: (rows: readonly OutlineRow[]) => void
}

// Letters that come this close after each other, in ms, are one beginning of a name.
const PAUSE = 700

/** The keys of a tree, for its `onKeyDown`. Enter is left to the row, which is a link; Space follows it too. */
export function useTreeKeys({ rows, at, go, turn }: Given): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef({ text: '', at: Number.NEGATIVE_INFINITY })
  const goTo = (place: number | undefined) => {
    const row = place === undefined ? undefined : rows[place]
    if (row) go(row)
  }
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const isTyping = event.timeStamp - typed.current.at < PAUSE
    if (isLetter(event.key) || (event.key === ' ' && isTyping)) {
      event.preventDefault()
      typed.current = { text: (isTyping ? typed.current.text : '') + event.key, at: event.timeStamp }
      return goTo(typedRow(rows, at, typed.current.text))
    }
    if (event.key === ' ') {
      event.preventDefault()
      if (event.target instanceof HTMLElement) event.target.click()
      return
    }
    const move = treeMove(rows, at, event.key)
    if (!move) return
    event.preventDefault()
    if ('turn' in move) turn(move.turn)
    else goTo(move.go)
  }
}

/** Whether a key writes something: those that do not have names of several letters. */
function isLetter(key: string): boolean {
  return [...key].length === 1 && key !== ' ' && key !== '*'
}
