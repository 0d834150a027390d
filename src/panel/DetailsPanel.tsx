import './panel.css'
import type { ReactNode } from 'react'
import type { Entry, OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import { useMediaQuery } from '../ui/useMediaQuery'
import { useSheet } from '../ui/useSheet'
import { useView } from '../view/useView'
import { shownEntry, useVersions } from '../view/versions'
import { CopyLink } from './CopyLink'
import { QualityDetails } from './QualityDetails'
import { RoleDetails } from './RoleDetails'
import { TeamDetails } from './TeamDetails'
import { UnknownEntry } from './UnknownEntry'

interface DetailsPanelProps {
  index: OrgIndex
  matches: Matches
  /** What else can be done with an entry than to copy its link. */
  actions?: ReactNode
  onClose: () => void
}

/** All that the organisation says of the selected entry: a column beside the chart, or a sheet on a small screen. */
export function DetailsPanel({ index, matches, actions, onClose }: DetailsPanelProps) {
  const { view } = useView()
  const isSmall = useMediaQuery('(max-width: 767px)')
  const { isFull, handle, body } = useSheet()
  const versions = useVersions()
  const shown = shownEntry(index, versions, view.entry)
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
        {shown && <EntryDetails {...shown} matches={matches} />}
        {!shown && <UnknownEntry asked={view.entry} index={index} />}
      </div>
      <Button variant="icon" aria-label="Close" title="Close" onClick={onClose} className="details-close">
        <span aria-hidden="true">✕</span>
      </Button>
      <div className="details-actions">
        <CopyLink />
        {actions}
      </div>
    </aside>
  )
}

interface EntryDetailsProps {
  entry: Entry
  /** The organisation that describes it: of what is gone, the older one. */
  index: OrgIndex
  matches: Matches
}

function EntryDetails({ entry, index, matches }: EntryDetailsProps) {
  if (entry.kind === 'role') return <RoleDetails role={entry.value} index={index} matches={matches} />
  if (entry.kind === 'team') return <TeamDetails team={entry.value} index={index} />
  return <QualityDetails quality={entry.value} index={index} />
}
