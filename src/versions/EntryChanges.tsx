import { inOneLine, wordsFor } from '../org/changeWords'
import type { Entry, EntryRef, OrgIndex } from '../org/indexOrg'
import { LongList } from '../ui/LongList'
import { EntryLink } from '../view/EntryLink'
import { useVersions } from '../view/versions'
import { ChangeList } from './ChangeList'

/** A section of an entry's details: what became of it since the older file, and of a team what is gone from it. */
export function EntryChanges({ entry, index }: { entry: EntryRef; index: OrgIndex }) {
  const versions = useVersions()
  const diff = versions?.diffs.get(`${entry.kind}:${entry.id}`)
  const isGone = diff !== undefined && diff.after === undefined
  const left = (entry.kind === 'team' && !isGone && versions?.gone.get(entry.id)) || none
  if (!versions || (!diff && left.length === 0)) return null
  const { name, before } = versions
  return (
    <section className="details-section entry-changes" aria-label="Changes">
      <h3>Changes</h3>
      {diff && (
        <p>
          <span className="change-chip">{inOneLine(wordsFor(diff))}</span>{' '}
          <span>
            since <bdi>{name}</bdi>
          </span>
        </p>
      )}
      {diff && diff.changes.length > 0 && <ChangeList changes={diff.changes} index={index} before={before} />}
      {left.length > 0 && <Gone entries={left} />}
    </section>
  )
}

const none: readonly Entry[] = []

function Gone({ entries }: { entries: readonly Entry[] }) {
  return (
    <>
      <h4>No longer there</h4>
      <LongList items={entries} noun="entry" nouns="entries">
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
      </LongList>
    </>
  )
}
