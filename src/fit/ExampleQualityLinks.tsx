import { Fragment, type MouseEvent, useMemo } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { topQualities } from '../org/query/findRelatedQualities'
import type { FitRanking } from '../org/query/rankFit'
import { isPlainClick } from '../urlState/EntryLink'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'

const MAX_EXAMPLES = 3

/** What to do where nothing is ticked: links to the view with one quality, of those that most roles ask for. */
export function ExampleQualityLinks({ fit }: { fit: FitRanking }) {
  const { index } = useOrg()
  const { urlState, href, navigate } = useUrlState()
  const examples = useMemo(() => findMostRequested(index, fit), [index, fit])
  const openExample = (event: MouseEvent<HTMLElement>, qualityId: Id) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    // The links go away; focus stays in the view.
    event.currentTarget.closest('section')?.focus()
    navigate({ ...urlState, quality: [qualityId] }, 'replace')
  }
  return (
    <p>
      Nothing is ticked yet, so there is nothing to put in order.
      {examples.length > 0 && ' See, for example, where these would fit: '}
      {examples.map(({ quality: { id, name } }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a
            href={href({ ...urlState, quality: [id] })}
            onClick={(event) => openExample(event, id)}
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

function findMostRequested(index: OrgIndex, { unmatched }: FitRanking) {
  const counts = new Map<Id, number>()
  for (const { coverages } of unmatched)
    for (const { missing } of coverages)
      for (const { id } of missing) counts.set(id, (counts.get(id) ?? 0) + 1)
  return topQualities(index, counts, MAX_EXAMPLES)
}
