import type { MouseEvent } from 'react'

/** The option that an arrow key makes active, from one end of the list to the other; undefined for other keys. */
export function getNextOptionIndex(
  key: string,
  activeIndex: number,
  optionCount: number,
): number | undefined {
  if (key === 'ArrowDown') return activeIndex + 1 < optionCount ? activeIndex + 1 : 0
  if (key === 'ArrowUp') return activeIndex > 0 ? activeIndex - 1 : optionCount - 1
  return undefined
}

/** For `onMouseDown`: pressing on an option, or on the list to scroll it, would take focus out of the field. */
export function preventFocusLoss(event: MouseEvent): void {
  event.preventDefault()
}
