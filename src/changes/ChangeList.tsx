import { Fragment } from 'react'
import type { AspectChange } from '../org/diff/diffOrgs'
import type { ChangeAspect, FactValue } from '../org/diff/entryFacts'
import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import { EntryLink } from '../urlState/EntryLink'
import { changeAspectTitles } from './changeAspectTitles'
import { WordDiff } from './WordDiff'

interface ChangeListProps {
  changes: readonly AspectChange[]
  /** The newer and the older organisation. */
  index: OrgIndex
  olderIndex: OrgIndex
}

/** Changes under what they are changes of: what was said before, and what is said now. */
export function ChangeList({ changes, index, olderIndex }: ChangeListProps) {
  const groups = new Map<ChangeAspect, AspectChange[]>()
  for (const change of changes) {
    const group = groups.get(change.aspect)
    if (group) group.push(change)
    else groups.set(change.aspect, [change])
  }
  return (
    <dl className="change-list">
      {[...groups].map(([aspect, aspectChanges]) => (
        <Fragment key={aspect}>
          <dt>{changeAspectTitles[aspect]}</dt>
          {aspectChanges.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice.
            <dd key={i} dir="auto">
              <ChangeItem change={change} index={index} olderIndex={olderIndex} />
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  )
}

function ChangeItem({
  change,
  index,
  olderIndex,
}: {
  change: AspectChange
  index: OrgIndex
  olderIndex: OrgIndex
}) {
  const { before, after } = change
  if (before?.kind === 'text' || after?.kind === 'text') {
    const [oldText, newText] = [getText(before), getText(after)]
    const [oldTitle, newTitle] = [getTitle(before), getTitle(after)]
    return (
      <>
        {(oldTitle || newTitle) && (
          <span className="change-title">
            {before && after && oldTitle !== newTitle
              ? `${oldTitle || 'no title'} → ${newTitle || 'no title'}`
              : newTitle || oldTitle}
            :{' '}
          </span>
        )}
        <WordDiff before={oldText} after={newText} />
      </>
    )
  }
  return (
    <>
      {before && (
        <del>
          <span className="sr-only">before: </span>
          <FactText fact={before} index={index} olderIndex={olderIndex} />
        </del>
      )}
      {before && after && <span aria-hidden="true"> → </span>}
      {after && (
        <ins>
          <span className="sr-only">now: </span>
          <FactText fact={after} index={index} olderIndex={olderIndex} />
        </ins>
      )}
    </>
  )
}

function FactText({ fact, index, olderIndex }: { fact: FactValue; index: OrgIndex; olderIndex: OrgIndex }) {
  if (fact.kind !== 'entry') return fact.text
  const { entry, name, label, note } = fact
  const isKnown = findEntry(index, entry) ?? findEntry(olderIndex, entry)
  return (
    <>
      {label !== '' && `${label} `}
      {isKnown ? (
        <EntryLink entry={entry} className="text-accent underline">
          {name}
        </EntryLink>
      ) : (
        name
      )}
      {note !== '' && ` (${note})`}
    </>
  )
}

function getText(fact: FactValue | undefined): string | undefined {
  return fact?.kind === 'text' ? fact.text : undefined
}

function getTitle(fact: FactValue | undefined): string {
  return fact?.kind === 'text' ? fact.title : ''
}
