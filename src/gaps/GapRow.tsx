import { type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { Source } from '../org/model/schema'
import { SourceLocation } from '../ui/components/SourceLocation'
import { EntryLink } from '../urlState/EntryLink'

interface GapRowProps {
  entry: EntryRef | undefined
  index: OrgIndex
  /** The team that it is part of. */
  place?: string | undefined
  /** What is said of it, less what does not apply. */
  notes: readonly (string | false | undefined)[]
  /** Who asks for it. */
  by?: EntryRef | undefined
  source: Source | undefined
}

/** An entry of a gap: its link, what is said of it, and where to edit it. */
export function GapRow({ entry, index, place, notes, by, source }: GapRowProps) {
  const said = notes.filter((note) => note !== false && note !== undefined).join(' · ')
  const isPlaced = source && (source.path !== undefined || source.url !== undefined)
  return (
    <li className="gap-row">
      {entry && <Name of={entry} index={index} className="entry-name" />}
      {by && (
        <span className="soft">
          {' '}
          by <Name of={by} index={index} className="entry-name" />
        </span>
      )}
      {place !== undefined && (
        <span className="soft">
          {' · '}
          <bdi lang={index.org.lang}>{place}</bdi>
        </span>
      )}
      {said !== '' && (
        <span className={entry ? 'soft' : undefined}>
          {entry && ' · '}
          <bdi>{said}</bdi>
        </span>
      )}
      {isPlaced && (
        <span className="gap-source soft">
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

function Name({ of, index, className }: { of: EntryRef; index: OrgIndex; className: string }) {
  return (
    <EntryLink entry={of} className={className} dir="auto">
      {findEntry(index, of)?.value.name}
    </EntryLink>
  )
}
