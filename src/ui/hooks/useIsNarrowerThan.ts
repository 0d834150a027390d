import { BREAKPOINTS_PX, type Breakpoint, LOW_WINDOW_HEIGHT_PX } from '../sizes'
import { useMediaQuery } from './useMediaQuery'

/** Whether the window is narrower than a breakpoint: what Tailwind's `max-md:` says, for scripts. */
export function useIsNarrowerThan(breakpoint: Breakpoint): boolean {
  return useMediaQuery(`(width < ${BREAKPOINTS_PX[breakpoint]}px)`)
}

/** Whether the window is so low that the view needs most of its height: what `low:` says, for scripts. */
export function useIsWindowLow(): boolean {
  return useMediaQuery(`(height < ${LOW_WINDOW_HEIGHT_PX}px)`)
}
