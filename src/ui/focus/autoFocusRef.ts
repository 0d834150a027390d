/**
 * A ref for the field that is to have focus in a dialog: as the dialog opens, for which the browser looks for this
 * attribute, and React does not write it; or at once, where the dialog is open already.
 */
export function autoFocusRef(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '')
  if (element?.closest('dialog[open]')) element.focus()
}
