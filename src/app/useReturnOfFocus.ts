import { useEffect, useEffectEvent, useRef } from 'react'
import { useView, withEntry } from '../view/useView'

/**
 * Closing, by the button or by Escape, gives focus back to where it was when the details opened, or to the entry in
 * the chart. Escape in a dialog is the dialog's. Going on from one entry's details to another's takes focus along,
 * for the link that was followed is gone.
 */
export function useReturnOfFocus(): () => void {
  const { view, navigate } = useView()
  const { kind, id } = view.entry ?? {}
  const opener = useRef<Element>(null)
  const shown = useRef<string>(undefined)
  useEffect(() => {
    const before = shown.current
    shown.current = `${kind}:${id}`
    const { activeElement } = document
    const isNowhere = activeElement === null || activeElement === document.body
    const isAnother = before !== undefined && before !== shown.current
    if (isNowhere && isAnother) document.getElementById('details-heading')?.focus()
    if (!isNowhere && !isInDetails(activeElement)) opener.current = activeElement
  }, [kind, id])
  const close = () => {
    const inChart = [...document.querySelectorAll('[data-entry-link]')].find(
      (link) => link.getAttribute('data-entry-link') === `${kind}:${id}`,
    )
    const from = opener.current
    navigate(withEntry(view, undefined), 'push')
    const place = document.querySelector('main')
    const target = from?.isConnected ? from : (inChart ?? place)
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (
      event.key === 'Escape' &&
      !event.defaultPrevented &&
      !event.isComposing &&
      !document.querySelector('dialog[open]')
    )
      close()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return close
}

function isInDetails(element: Element | null): boolean {
  return element?.closest('#details') != null
}
