import { type FocusEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react'

/**
 * A sheet at the lower edge of a small screen that peeks or stands at full height. Its handle can be tapped, pressed
 * by key, or dragged up and down.
 */
export function useBottomSheet() {
  const [isFull, setIsFull] = useState(false)
  const startY = useRef(0)
  const handle = {
    onPointerDown: (event: PointerEvent) => {
      startY.current = event.clientY
      // The release then counts as a click on the handle, wherever the finger is.
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onClick: (event: MouseEvent) => {
      const isKeyboardClick = event.detail === 0
      const dragDistance = isKeyboardClick ? 0 : event.clientY - startY.current
      setIsFull(Math.abs(dragDistance) > TAP_SLOP_PX ? dragDistance < 0 : !isFull)
    },
  }
  // Who comes by keyboard to what the peek hides should see it; a tap is left alone, lest its target move.
  const body = {
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) setIsFull(true)
    },
  }
  return { isFull, handle, body }
}

// A finger's way, in px, that is still a tap.
const TAP_SLOP_PX = 24
