import { type EntryRef, findEntry } from '../org/model/indexOrg'
import type { Source } from '../org/model/schema'
import { SourceLocation } from '../ui/components/SourceLocation'
import { EntryLink } from '../urlState/EntryLink'
import { useOrg } from '../urlState/useOrg'

interface GapRowProps {
  entry: EntryRef | undefined
  /** The team of a role, or the parent of a team. */
  teamName?: string | undefined
  /** What else is known about it; `false` and `undefined` are left out. */
  notes: readonly (string | false | undefined)[]
  /** The only role that asks for a quality. */
  requestedBy?: EntryRef | undefined
  source: Source | undefined
}

/** An entry of a gap: its link, notes, and where to edit it. */
export function GapRow({ entry, teamName, notes, requestedBy, source }: GapRowProps) {
  const { index } = useOrg()
  const noteText = notes.filter((note) => note !== false && note !== undefined).join(' · ')
  const hasLocation = source && (source.path !== undefined || source.url !== undefined)
  return (
    <li className="break-inside-avoid border-b border-line py-0.75 [&_a]:inline-block [&_a]:py-0.75 pointer-coarse:[&_a]:py-2">
      {entry && <EntryName entry={entry} />}
      {requestedBy && (
        <span className="text-ink-soft">
          {' '}
          by <EntryName entry={requestedBy} />
        </span>
      )}
      {teamName !== undefined && (
        <span className="text-ink-soft">
          {' · '}
          <bdi lang={index.org.lang}>{teamName}</bdi>
        </span>
      )}
      {noteText !== '' && (
        <span className={entry ? 'text-ink-soft' : undefined}>
          {entry && ' · '}
          <bdi>{noteText}</bdi>
        </span>
      )}
      {hasLocation && (
        <span className="block text-12 text-ink-soft pointer-coarse:text-15">
          {' '}
          Edit at{' '}
          <bdi>
            <SourceLocation {...source} />
          </bdi>
        </span>
      )}
    </li>
  )
}

function EntryName({ entry }: { entry: EntryRef }) {
  const { index } = useOrg()
  return (
    <EntryLink entry={entry} className="text-accent underline" dir="auto">
      {findEntry(index, entry)?.value.name}
    </EntryLink>
  )
}
