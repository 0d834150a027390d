import { type FocusEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react'

/**
 * A sheet at the lower edge of a small screen that peeks or stands at full height. Its handle can be tapped, pressed
 * by key, or dragged up and down.
 */
export function useSheet() {
  const [isFull, setFull] = useState(false)
  const startY = useRef(0)
  const handle = {
    onPointerDown: (event: PointerEvent) => {
      startY.current = event.clientY
      // The release then counts as a click on the handle, wherever the finger is.
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onClick: (event: MouseEvent) => {
      const isByKey = event.detail === 0
      const moved = isByKey ? 0 : event.clientY - startY.current
      setFull(Math.abs(moved) > SLIP ? moved < 0 : !isFull)
    },
  }
  // Who comes by keyboard to what the peek hides should see it; a tap is left alone, lest its target move.
  const body = {
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) setFull(true)
    },
  }
  return { isFull, handle, body }
}

// A finger's way, in px, that is still a tap.
const SLIP = 24
