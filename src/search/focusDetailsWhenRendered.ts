import { focusDetailsHeading } from '../ui/browser/pageElements'

// In frames: as long as the details may take to be fetched.
const MAX_WAIT_FRAMES = 180

/** Gives focus to the details' heading once it is there, unless a person has gone elsewhere by then. */
export function focusDetailsWhenRendered(): void {
  let frameCount = 0
  let initialFocus: Element | null
  const focusWhenRendered = () => {
    // The dialog has given focus back by the first frame.
    if (frameCount === 0) initialFocus = document.activeElement
    if (document.activeElement !== initialFocus) return
    if (!focusDetailsHeading() && frameCount++ < MAX_WAIT_FRAMES) requestAnimationFrame(focusWhenRendered)
  }
  requestAnimationFrame(focusWhenRendered)
}
