import type { MouseEvent } from 'react'
import {
  type ChangeLabel,
  getChangeLabels,
  groupDiffsByLabel,
  joinChangeLabels,
} from '../org/diff/changeLabels'
import type { EntryDiff, OrgDiff } from '../org/diff/diffOrgs'
import { type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'
import { Dialog } from '../ui/components/Dialog'
import { ExpandableList } from '../ui/components/ExpandableList'
import { EntryLink } from '../urlState/EntryLink'
import type { OrgComparison } from '../urlState/orgComparison'
import { ChangeList } from './ChangeList'
import { changeAspectTitles } from './changeAspectTitles'

interface ChangesDialogProps {
  diff: OrgDiff
  comparison: OrgComparison
  index: OrgIndex
  onClose: () => void
}

/** All that changed, by what became of it; a link leads to each entry, and closes the list. */
export function ChangesDialog({ diff, comparison, index, onClose }: ChangesDialogProps) {
  const onClick = (event: MouseEvent) => {
    // A link that was followed here has kept the browser from doing so.
    if (event.defaultPrevented) onClose()
  }
  return (
    <Dialog title={`Changes since ${comparison.olderFileName}`} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by key is clicked. */}
      <div className="changes" onClick={onClick}>
        {diff.orgChanges.length > 0 && (
          <section>
            <h3>The organisation</h3>
            <ChangeList changes={diff.orgChanges} index={index} olderIndex={comparison.olderIndex} />
          </section>
        )}
        {groupDiffsByLabel(diff).map(({ label: changeLabel, diffs }) => (
          <section key={changeLabel}>
            <h3>
              {changeLabel} <span className="changes-count">{diffs.length}</span>
            </h3>
            <ExpandableList items={diffs} noun="change" isPaged>
              {(shown) => (
                <ul className="changes-list">
                  {shown.map((entryDiff) => (
                    <ChangedEntry
                      key={`${entryDiff.entry.kind} ${entryDiff.entry.id}`}
                      entryDiff={entryDiff}
                      changeLabel={changeLabel}
                      index={index}
                      olderIndex={comparison.olderIndex}
                    />
                  ))}
                </ul>
              )}
            </ExpandableList>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

interface ChangedEntryProps {
  entryDiff: EntryDiff
  /** What it is listed under. */
  changeLabel: ChangeLabel
  index: OrgIndex
  olderIndex: OrgIndex
}

function ChangedEntry({ entryDiff, changeLabel, index, olderIndex }: ChangedEntryProps) {
  const { entry } = entryDiff
  const { name = entry.id } = (entryDiff.after ?? entryDiff.before)?.value ?? {}
  return (
    <li>
      <EntryLink entry={entry} className="text-accent underline" dir="auto">
        {name}
      </EntryLink>{' '}
      <span className="text-ink-soft" dir="auto">
        {describeChange(entryDiff, changeLabel, index, olderIndex)}
      </span>
    </li>
  )
}

/** Where an entry stands, what else became of it, and what of it is otherwise. */
function describeChange(
  entryDiff: EntryDiff,
  changeLabel: ChangeLabel,
  index: OrgIndex,
  olderIndex: OrgIndex,
): string {
  const { entry, changes } = entryDiff
  const [oldLocation, newLocation] = [
    getLocationName(entry, entryDiff.before, olderIndex),
    getLocationName(entry, entryDiff.after, index),
  ]
  const otherLabels = getChangeLabels(entryDiff).filter((each) => each !== changeLabel && each !== 'Changed')
  const changedAspects = new Set(changes.map(({ aspect }) => aspect))
  const formerName = changedAspects.has('name') ? entryDiff.before?.value.name : undefined
  const otherAspects = [...changedAspects].filter((aspect) => !['name', 'address', 'place'].includes(aspect))
  return [
    entryDiff.after && entryDiff.before && changedAspects.has('place')
      ? `${oldLocation || 'the top'} → ${newLocation || 'the top'}`
      : newLocation || oldLocation,
    formerName !== undefined && `was “${formerName}”`,
    otherLabels.length > 0 && joinChangeLabels(otherLabels).toLowerCase(),
    otherAspects.length > 0 &&
      otherAspects.map((aspect) => changeAspectTitles[aspect].toLowerCase()).join(', '),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The name of the team that an entry stands in; of a quality, its category. */
function getLocationName({ kind }: EntryRef, entry: EntryDiff['after'], index: OrgIndex): string {
  if (!entry) return ''
  if (entry.kind === 'quality') return entry.value.category ?? kind
  const team = entry.kind === 'role' ? entry.value.teams[0] : entry.value.parent
  return findEntry(index, { kind: 'team', id: team ?? '' })?.value.name ?? ''
}
