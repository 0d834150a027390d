import { getChangeLabels, joinChangeLabels } from '../org/diff/changeLabels'
import type { Entry, EntryRef } from '../org/model/indexOrg'
import { captionClasses } from '../ui/components/classNames'
import { ExpandableList } from '../ui/components/ExpandableList'
import { EntryLink } from '../urlState/EntryLink'
import { useOrgComparison } from '../urlState/orgComparison'
import { useOrg } from '../urlState/useOrg'
import { ChangeList } from './ChangeList'

/** A section of an entry's details: what became of it since the older file, and of a team what is gone from it. */
export function EntryChanges({ entry }: { entry: EntryRef }) {
  const { index } = useOrg()
  const comparison = useOrgComparison()
  const diff = comparison?.entryDiffs.get(`${entry.kind}:${entry.id}`)
  const isRemoved = diff !== undefined && diff.after === undefined
  const removedEntries =
    (entry.kind === 'team' && !isRemoved && comparison?.removed.get(entry.id)) || NO_ENTRIES
  if (!comparison || (!diff && removedEntries.length === 0)) return null
  const { olderFileName, olderIndex } = comparison
  return (
    <section className="entry-changes mt-5 print:mt-[3.5mm] [&_li]:break-inside-avoid" aria-label="Changes">
      <h3 className={`mb-1.5 ${captionClasses}`}>Changes</h3>
      {diff && (
        <p>
          <span className="change-chip">{joinChangeLabels(getChangeLabels(diff))}</span>{' '}
          <span>
            since <bdi>{olderFileName}</bdi>
          </span>
        </p>
      )}
      {diff && diff.changes.length > 0 && (
        <ChangeList changes={diff.changes} index={index} olderIndex={olderIndex} />
      )}
      {removedEntries.length > 0 && <RemovedEntries entries={removedEntries} />}
    </section>
  )
}

const NO_ENTRIES: readonly Entry[] = []

function RemovedEntries({ entries }: { entries: readonly Entry[] }) {
  return (
    <>
      <h4 className="mt-2.5 mb-0.5 font-semibold">No longer there</h4>
      <ExpandableList items={entries} noun="entry" pluralNoun="entries">
        {(shown) => (
          <ul className="change-gone">
            {shown.map(({ kind, value: { id, name } }) => (
              <li key={`${kind} ${id}`} dir="auto">
                <del>
                  <EntryLink entry={{ kind, id }} className="text-accent underline">
                    {name}
                  </EntryLink>
                </del>{' '}
                <span className="text-ink-soft">{kind}</span>
              </li>
            ))}
          </ul>
        )}
      </ExpandableList>
    </>
  )
}
