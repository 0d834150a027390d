// In frames: as long as the details may take to be fetched.
const PATIENCE = 180

/** Gives focus to the details' heading once it is there, unless a person has gone elsewhere by then. */
export function focusDetails(): void {
  let frames = 0
  let before: Element | null
  const look = () => {
    // The dialog has given focus back by the first frame.
    if (frames === 0) before = document.activeElement
    if (document.activeElement !== before) return
    const heading = document.getElementById('details-heading')
    if (heading) heading.focus({ preventScroll: true })
    else if (frames++ < PATIENCE) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
