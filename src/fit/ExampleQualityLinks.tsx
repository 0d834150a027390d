import { Fragment, useMemo } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { topQualities } from '../org/query/findRelatedQualities'
import type { FitRanking } from '../org/query/rankFit'
import { UrlStateLink } from '../urlState/UrlStateLink'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'

const MAX_EXAMPLES = 3

/** In place of a ranking before a quality is picked: links that pick one of the most requested qualities. */
export function ExampleQualityLinks({ fit }: { fit: FitRanking }) {
  const { index } = useOrg()
  const { urlState } = useUrlState()
  const examples = useMemo(() => findMostRequested(index, fit), [index, fit])
  return (
    <p>
      Pick a quality to rank roles{examples.length > 0 ? ', for example ' : '.'}
      {examples.map(({ quality: { id, name } }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <UrlStateLink
            to={{ ...urlState, quality: [id] }}
            historyMode="replace"
            // The links are removed; focus stays in the view.
            onFollow={({ currentTarget }) => currentTarget.closest('section')?.focus()}
            className="text-accent underline"
            dir="auto"
          >
            {name}
          </UrlStateLink>
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
