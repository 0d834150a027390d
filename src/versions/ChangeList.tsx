import { Fragment } from 'react'
import type { Change } from '../org/diffOrgs'
import type { Aspect, Said } from '../org/entryFacts'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import { EntryLink } from '../view/EntryLink'
import { WordDiff } from './WordDiff'
import { aspectTitles } from './words'

interface ChangeListProps {
  changes: readonly Change[]
  /** The newer and the older organisation. */
  index: OrgIndex
  before: OrgIndex
}

/** Changes under what they are changes of: what was said before, and what is said now. */
export function ChangeList({ changes, index, before }: ChangeListProps) {
  const groups = new Map<Aspect, Change[]>()
  for (const change of changes) {
    const group = groups.get(change.aspect)
    if (group) group.push(change)
    else groups.set(change.aspect, [change])
  }
  return (
    <dl className="change-list">
      {[...groups].map(([aspect, of]) => (
        <Fragment key={aspect}>
          <dt>{aspectTitles[aspect]}</dt>
          {of.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice.
            <dd key={i} dir="auto">
              <ChangeLine change={change} index={index} before={before} />
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  )
}

function ChangeLine({ change, index, before: old }: { change: Change; index: OrgIndex; before: OrgIndex }) {
  const { before, after } = change
  if (before?.kind === 'text' || after?.kind === 'text') {
    const [was, is] = [textOf(before), textOf(after)]
    const [from, to] = [titleOf(before), titleOf(after)]
    return (
      <>
        {(from || to) && (
          <span className="change-title">
            {before && after && from !== to ? `${from || 'no title'} → ${to || 'no title'}` : to || from}:{' '}
          </span>
        )}
        <WordDiff before={was} after={is} />
      </>
    )
  }
  return (
    <>
      {before && (
        <del>
          <span className="sr-only">before: </span>
          <SaidText said={before} index={index} before={old} />
        </del>
      )}
      {before && after && <span aria-hidden="true"> → </span>}
      {after && (
        <ins>
          <span className="sr-only">now: </span>
          <SaidText said={after} index={index} before={old} />
        </ins>
      )}
    </>
  )
}

function SaidText({ said, index, before }: { said: Said; index: OrgIndex; before: OrgIndex }) {
  if (said.kind !== 'entry') return said.text
  const { entry, name, words, note } = said
  const isThere = findEntry(index, entry) ?? findEntry(before, entry)
  return (
    <>
      {words !== '' && `${words} `}
      {isThere ? (
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

function textOf(said: Said | undefined): string | undefined {
  return said?.kind === 'text' ? said.text : undefined
}

function titleOf(said: Said | undefined): string {
  return said?.kind === 'text' ? said.title : ''
}
