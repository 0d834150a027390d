import type { MouseEvent } from 'react'
import { byWord, type ChangeWord, inOneLine, wordsFor } from '../org/changeWords'
import type { EntryDiff, OrgDiff } from '../org/diffOrgs'
import { type EntryRef, findEntry, type OrgIndex } from '../org/indexOrg'
import { Dialog } from '../ui/Dialog'
import { LongList } from '../ui/LongList'
import { EntryLink } from '../view/EntryLink'
import type { Versions } from '../view/versions'
import { ChangeList } from './ChangeList'
import { aspectTitles } from './words'

interface ChangesDialogProps {
  diff: OrgDiff
  versions: Versions
  index: OrgIndex
  onClose: () => void
}

/** All that changed, by what became of it; a link leads to each entry, and closes the list. */
export function ChangesDialog({ diff, versions, index, onClose }: ChangesDialogProps) {
  const onClick = (event: MouseEvent) => {
    // A link that was followed here has kept the browser from doing so.
    if (event.defaultPrevented) onClose()
  }
  return (
    <Dialog title={`Changes since ${versions.name}`} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by key is clicked. */}
      <div className="changes" onClick={onClick}>
        {diff.organisation.length > 0 && (
          <section>
            <h3>The organisation</h3>
            <ChangeList changes={diff.organisation} index={index} before={versions.before} />
          </section>
        )}
        {byWord(diff).map(({ word, diffs }) => (
          <section key={word}>
            <h3>
              {word} <span className="changes-count">{diffs.length}</span>
            </h3>
            <LongList items={diffs} noun="change" inSteps>
              {(shown) => (
                <ul className="changes-list">
                  {shown.map((each) => (
                    <ChangedEntry
                      key={`${each.entry.kind} ${each.entry.id}`}
                      {...{ each, word, index, before: versions.before }}
                    />
                  ))}
                </ul>
              )}
            </LongList>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

interface ChangedEntryProps {
  each: EntryDiff
  /** What it is listed under. */
  word: ChangeWord
  index: OrgIndex
  before: OrgIndex
}

function ChangedEntry({ each, word, index, before }: ChangedEntryProps) {
  const { entry } = each
  const { name = entry.id } = (each.after ?? each.before)?.value ?? {}
  return (
    <li>
      <EntryLink entry={entry} className="text-accent underline" dir="auto">
        {name}
      </EntryLink>{' '}
      <span className="text-ink-soft" dir="auto">
        {noteOf(each, word, index, before)}
      </span>
    </li>
  )
}

/** Where an entry stands, what else became of it, and what of it is otherwise. */
function noteOf(diff: EntryDiff, word: ChangeWord, index: OrgIndex, before: OrgIndex): string {
  const { entry, changes } = diff
  const [was, is] = [placeOf(entry, diff.before, before), placeOf(entry, diff.after, index)]
  const others = wordsFor(diff).filter((each) => each !== word && each !== 'Changed')
  const named = new Set(changes.map(({ aspect }) => aspect))
  const former = named.has('name') ? diff.before?.value.name : undefined
  const aspects = [...named].filter((aspect) => !['name', 'address', 'place'].includes(aspect))
  return [
    diff.after && diff.before && named.has('place') ? `${was || 'the top'} → ${is || 'the top'}` : is || was,
    former !== undefined && `was “${former}”`,
    others.length > 0 && inOneLine(others).toLowerCase(),
    aspects.length > 0 && aspects.map((aspect) => aspectTitles[aspect].toLowerCase()).join(', '),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The name of the team that an entry stands in; of a quality, its category. */
function placeOf({ kind }: EntryRef, entry: EntryDiff['after'], index: OrgIndex): string {
  if (!entry) return ''
  if (entry.kind === 'quality') return entry.value.category ?? kind
  const team = entry.kind === 'role' ? entry.value.teams[0] : entry.value.parent
  return findEntry(index, { kind: 'team', id: team ?? '' })?.value.name ?? ''
}
