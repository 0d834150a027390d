import './panel.css'
import { useEffect, useEffectEvent, useRef } from 'react'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import { useMediaQuery } from '../ui/useMediaQuery'
import { useSheet } from '../ui/useSheet'
import { useView } from '../view/useView'
import { CopyLink } from './CopyLink'
import { QualityDetails } from './QualityDetails'
import { RoleDetails } from './RoleDetails'
import { TeamDetails } from './TeamDetails'
import { UnknownEntry } from './UnknownEntry'

interface DetailsPanelProps {
  index: OrgIndex
  matches: Matches
  onClose: () => void
}

/** All that the organisation says of the selected entry: a column beside the chart, or a sheet on a small screen. */
export function DetailsPanel({ index, matches, onClose }: DetailsPanelProps) {
  const { view } = useView()
  const isSmall = useMediaQuery('(max-width: 767px)')
  const { isFull, handle, body } = useSheet()
  const close = useReturnOfFocus(onClose)
  const entry = view.entry && findEntry(index, view.entry)
  if (!view.entry) return null
  const place = isSmall ? `details-sheet ${isFull ? 'details-full' : ''}` : 'details-column'
  return (
    <aside id="details" aria-label="Details" tabIndex={-1} className={`details ${place}`}>
      {isSmall && (
        <button type="button" className="sheet-handle" aria-expanded={isFull} {...handle}>
          <span className="sr-only">{isFull ? 'Show less' : 'Show all'}</span>
        </button>
      )}
      <div
        className="details-body"
        key={`${view.entry.kind}:${view.entry.id}`}
        lang={index.org.lang ?? 'en'}
        {...(isSmall && body)}
      >
        {entry?.kind === 'role' && <RoleDetails role={entry.value} index={index} matches={matches} />}
        {entry?.kind === 'team' && <TeamDetails team={entry.value} index={index} />}
        {entry?.kind === 'quality' && <QualityDetails quality={entry.value} index={index} />}
        {!entry && <UnknownEntry asked={view.entry} index={index} />}
      </div>
      <Button variant="icon" aria-label="Close" title="Close" onClick={close} className="details-close">
        <span aria-hidden="true">✕</span>
      </Button>
      <div className="details-actions">
        <CopyLink />
      </div>
    </aside>
  )
}

/**
 * Closing, by the button or by Escape, gives focus back to where it was when the details opened, or to the entry in
 * the chart. Escape in a dialog is the dialog's. Going on from one entry's details to another's takes focus along,
 * for the link that was followed is gone.
 */
function useReturnOfFocus(onClose: () => void): () => void {
  const { view } = useView()
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
    onClose()
    const view = document.querySelector('main')
    const target = from?.isConnected ? from : (inChart ?? view)
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
