import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Whether the list of a combobox, once open, should stand above its field: where the window has no room for it below,
 * and more above.
 */
export function useIsPopupAbove(inputRef: RefObject<HTMLElement | null>, isOpen: boolean): boolean {
  const [isAbove, setIsAbove] = useState(false)
  useLayoutEffect(() => {
    if (!isOpen || !inputRef.current) return
    const { top, bottom } = inputRef.current.getBoundingClientRect()
    const spaceBelow = window.innerHeight - bottom
    setIsAbove(spaceBelow < POPUP_MAX_HEIGHT_PX && top > spaceBelow)
  }, [inputRef, isOpen])
  return isAbove
}

// As high as the list becomes, in px; combobox.css says so too.
const POPUP_MAX_HEIGHT_PX = 320
