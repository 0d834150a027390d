import { useEffect, useEffectEvent, useRef } from 'react'
import {
  findEntryLink,
  findOpenDialog,
  focusDetailsHeading,
  focusView,
  isInDetails,
} from '../ui/browser/pageElements'
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
    if (hasNoFocus && isOtherEntry) focusDetailsHeading()
    if (!hasNoFocus && !isInDetails(activeElement)) openerRef.current = activeElement
  }, [kind, id])
  const close = () => {
    const entryLink = urlState.entry && findEntryLink(urlState.entry)
    const openerElement = openerRef.current
    navigate(withEntry(urlState, undefined), 'push')
    const target = openerElement?.isConnected ? openerElement : entryLink
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    else focusView()
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !findOpenDialog()) close()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return close
}
