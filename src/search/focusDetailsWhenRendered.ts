import { focusDetailsHeading } from '../ui/browser/pageElements'

// In frames: the details may have to be fetched first.
const MAX_WAIT_FRAMES = 180

/** Focuses the details' heading once it is rendered, unless focus has moved elsewhere by then. */
export function focusDetailsWhenRendered(): void {
  let frameCount = 0
  let initialFocus: Element | null
  const focusWhenRendered = () => {
    // By the first frame the dialog has restored focus.
    if (frameCount === 0) initialFocus = document.activeElement
    if (document.activeElement !== initialFocus) return
    if (!focusDetailsHeading() && frameCount++ < MAX_WAIT_FRAMES) requestAnimationFrame(focusWhenRendered)
  }
  requestAnimationFrame(focusWhenRendered)
}
