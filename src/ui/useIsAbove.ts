import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Whether the list of a combobox, once open, should stand above its field: where the window has no room for it below,
 * and more above.
 */
export function useIsAbove(field: RefObject<HTMLElement | null>, isOpen: boolean): boolean {
  const [isAbove, setAbove] = useState(false)
  useLayoutEffect(() => {
    if (!isOpen || !field.current) return
    const { top, bottom } = field.current.getBoundingClientRect()
    const below = window.innerHeight - bottom
    setAbove(below < HIGHEST && top > below)
  }, [field, isOpen])
  return isAbove
}

// As high as the list becomes, in px; combobox.css says so too.
const HIGHEST = 320
