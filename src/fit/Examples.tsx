import { Fragment, type MouseEvent, useMemo } from 'react'
import { mostFrequent } from '../org/coOccurrence'
import type { OrgIndex } from '../org/indexOrg'
import type { Fit } from '../org/rankFit'
import type { Id } from '../org/schema'
import { isPlainClick } from '../view/EntryLink'
import { useView } from '../view/useView'

const MOST = 3

/** What to do where nothing is ticked: links to the view with one quality, of those that most roles ask for. */
export function Examples({ index, fit }: { index: OrgIndex; fit: Fit }) {
  const { view, href, navigate } = useView()
  const examples = useMemo(() => mostAsked(index, fit), [index, fit])
  const follow = (event: MouseEvent<HTMLElement>, quality: Id) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    // The links go away; focus stays in the view.
    event.currentTarget.closest('section')?.focus()
    navigate({ ...view, quality: [quality] }, 'replace')
  }
  return (
    <p>
      Nothing is ticked yet, so there is nothing to put in order.
      {examples.length > 0 && ' See, for example, where these would fit: '}
      {examples.map(({ quality: { id, name } }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a
            href={href({ ...view, quality: [id] })}
            onClick={(event) => follow(event, id)}
            className="text-link"
            dir="auto"
          >
            {name}
          </a>
        </Fragment>
      ))}
      {examples.length > 0 && '.'}
    </p>
  )
}

function mostAsked(index: OrgIndex, { others }: Fit) {
  const counts = new Map<Id, number>()
  for (const { covers } of others)
    for (const { missing } of covers) for (const { id } of missing) counts.set(id, (counts.get(id) ?? 0) + 1)
  return mostFrequent(index, counts, MOST)
}
