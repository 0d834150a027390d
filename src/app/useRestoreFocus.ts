import { useEffect, useEffectEvent, useRef } from 'react'
import { useUrlState, withEntry } from '../urlState/useUrlState'

/**
 * Closing, by the button or by Escape, gives focus back to where it was when the details opened, or to the entry in
 * the chart. Escape in a dialog is the dialog's. Going on from one entry's details to another's takes focus along,
 * for the link that was followed is gone.
 */
export function useRestoreFocus(): () => void {
  const { urlState, navigate } = useUrlState()
  const { kind, id } = urlState.entry ?? {}
  const openerRef = useRef<Element>(null)
  const shownEntryKey = useRef<string>(undefined)
  useEffect(() => {
    const previousEntryKey = shownEntryKey.current
    shownEntryKey.current = `${kind}:${id}`
    const { activeElement } = document
    const hasNoFocus = activeElement === null || activeElement === document.body
    const isOtherEntry = previousEntryKey !== undefined && previousEntryKey !== shownEntryKey.current
    if (hasNoFocus && isOtherEntry) document.getElementById('details-heading')?.focus()
    if (!hasNoFocus && !isInDetails(activeElement)) openerRef.current = activeElement
  }, [kind, id])
  const close = () => {
    const chartLink = [...document.querySelectorAll('[data-entry-link]')].find(
      (link) => link.getAttribute('data-entry-link') === `${kind}:${id}`,
    )
    const openerElement = openerRef.current
    navigate(withEntry(urlState, undefined), 'push')
    const mainElement = document.querySelector('main')
    const target = openerElement?.isConnected ? openerElement : (chartLink ?? mainElement)
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
