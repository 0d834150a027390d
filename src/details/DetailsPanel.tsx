import '../ui/lateUtilities.css'
import './details.css'
import type { ReactNode } from 'react'
import { DETAILS_ID } from '../ui/browser/pageElements'
import { Button } from '../ui/components/Button'
import { useBottomSheet } from '../ui/hooks/useBottomSheet'
import { useIsNarrowerThan } from '../ui/hooks/useIsNarrowerThan'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { CopyLinkButton } from './CopyLinkButton'
import { EntryDetails } from './EntryDetails'

export interface DetailsPanelProps {
  /** The name of the file on this device that is shown, if one is: no link leads others to it. */
  localFileName?: string | undefined
  /** What else can be done with an entry than to copy its link. */
  actions?: ReactNode
  onClose: () => void
}

/** All that the organisation says of the selected entry: a column beside the chart, or a sheet on a small screen. */
export function DetailsPanel({ localFileName, actions, onClose }: DetailsPanelProps) {
  const { index } = useOrg()
  const { urlState } = useUrlState()
  const isSmall = useIsNarrowerThan('md')
  const { isFull, handle, body } = useBottomSheet()
  if (!urlState.entry) return null
  const layoutClasses = isSmall ? `details-sheet ${isFull ? 'details-full' : ''}` : 'details-column'
  return (
    <aside id={DETAILS_ID} aria-label="Details" tabIndex={-1} className={`details ${layoutClasses}`}>
      {isSmall && (
        <button type="button" className="sheet-handle" aria-expanded={isFull} {...handle}>
          <span className="sr-only">{isFull ? 'Show less' : 'Show all'}</span>
        </button>
      )}
      <Button variant="icon" title="Close" onClick={onClose} className="details-close">
        <span aria-hidden="true">✕</span>
      </Button>
      <div
        className="details-body"
        key={`${urlState.entry.kind}:${urlState.entry.id}`}
        lang={index.org.lang ?? 'en'}
        {...(isSmall && body)}
      >
        <EntryDetails entryRef={urlState.entry} />
      </div>
      <div className="details-actions">
        {localFileName === undefined ? (
          <CopyLinkButton />
        ) : (
          <span className="min-w-0 flex-1 text-12 text-ink-soft">
            No link: this file is open in this tab only
          </span>
        )}
        {actions}
      </div>
    </aside>
  )
}
