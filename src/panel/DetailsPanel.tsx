import './panel.css'
import type { ReactNode } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import { useMediaQuery } from '../ui/useMediaQuery'
import { useSheet } from '../ui/useSheet'
import { useView } from '../view/useView'
import { CopyLink } from './CopyLink'
import { EntryDetails } from './EntryDetails'

export interface DetailsPanelProps {
  index: OrgIndex
  matches: Matches
  /** The name of the file on this device that is shown, if one is: no link leads others to it. */
  localFile?: string | undefined
  /** What else can be done with an entry than to copy its link. */
  actions?: ReactNode
  onClose: () => void
}

/** All that the organisation says of the selected entry: a column beside the chart, or a sheet on a small screen. */
export function DetailsPanel({ index, matches, localFile, actions, onClose }: DetailsPanelProps) {
  const { view } = useView()
  const isSmall = useMediaQuery('(max-width: 767px)')
  const { isFull, handle, body } = useSheet()
  if (!view.entry) return null
  const place = isSmall ? `details-sheet ${isFull ? 'details-full' : ''}` : 'details-column'
  return (
    <aside id="details" aria-label="Details" tabIndex={-1} className={`details ${place}`}>
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
        key={`${view.entry.kind}:${view.entry.id}`}
        lang={index.org.lang ?? 'en'}
        {...(isSmall && body)}
      >
        <EntryDetails asked={view.entry} index={index} matches={matches} />
      </div>
      <div className="details-actions">
        {localFile === undefined ? (
          <CopyLink />
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
