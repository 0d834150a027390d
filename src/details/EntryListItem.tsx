import type { ReactNode } from 'react'
import { type EntryRef, findEntry } from '../org/model/indexOrg'
import { EntryLink } from '../urlState/EntryLink'
import { useOrg } from '../urlState/useOrg'
import { linkLineClasses } from './detailsClasses'

/** A role or team as a row: its link, a note, and a dot in the hue of its branch. */
export function EntryListItem({ entry, note }: { entry: EntryRef; note?: ReactNode }) {
  const { index } = useOrg()
  const found = findEntry(index, entry)
  if (!found) return null
  const role = found.kind === 'role' ? found.value : undefined
  const homeTeamId = role?.teams[0]
  return (
    <li
      className={`entry-row grid grid-cols-[8px_minmax(0,1fr)] items-baseline gap-x-2 print:block ${linkLineClasses}`}
      data-branch={index.hueByTeam.get(homeTeamId ?? found.value.id) ?? 'none'}
    >
      <span className={dotClasses} aria-hidden="true" />
      <EntryLink entry={entry} className="text-accent" dir="auto">
        {found.value.name}
      </EntryLink>
      {note !== undefined && (
        <span className="col-start-2 text-ink-soft print:before:content-['_·_']" dir="auto">
          {note}
        </span>
      )}
    </li>
  )
}

// On paper it is a border, since backgrounds are not printed.
const dotClasses =
  'size-2 rounded-full bg-branch print:me-[1.5mm] print:inline-block print:border-4 print:border-branch'
