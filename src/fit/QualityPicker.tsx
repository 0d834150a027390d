import { useMemo, useState } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { type QualityCount, topQualities } from '../org/query/findRelatedQualities'
import type { FitRanking } from '../org/query/rankFit'
import { pluralize } from '../org/text/pluralize'
import { CheckboxRow, checkboxRowClasses } from '../ui/components/CheckboxRow'
import { cardClasses } from '../ui/components/classNames'
import { ExpandableList } from '../ui/components/ExpandableList'
import { useOrg } from '../urlState/useOrg'
import { useUrlState, withQuality } from '../urlState/useUrlState'

// As many as are looked over at a glance; the filters have all.
const MAX_SUGGESTED_QUALITIES = 8

/** What is ticked, and of what is not the qualities that would go furthest: the filter's own choice, once more. */
export function QualityPicker({ fit }: { fit: FitRanking }) {
  const { index } = useOrg()
  const { urlState, navigate } = useUrlState()
  const checkedQualityIds = useMemo(() => new Set(urlState.quality), [urlState.quality])
  // What was unticked here stays, so that no box goes away under the hand that is on it.
  const [pinnedIds, setPinnedIds] = useState<readonly Id[]>([])
  const listedQualities = useMemo(
    () => listQualityChoices(index, fit, new Set([...checkedQualityIds, ...pinnedIds])),
    [index, fit, checkedQualityIds, pinnedIds],
  )
  const checkQuality = (id: Id, isChecked: boolean) => {
    setPinnedIds((previous) => [...previous, id])
    navigate((current) => withQuality(current, id, isChecked), 'replace')
  }
  if (listedQualities.length === 0) return <p>No role listed here asks for a quality.</p>
  return (
    <fieldset className={`min-w-0 px-4 py-3 ${cardClasses}`}>
      <legend className="px-1 font-semibold">Your qualities</legend>
      <ExpandableList items={listedQualities} noun="quality" pluralNoun="qualities">
        {(visibleQualities) => (
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(220px,100%),1fr))] gap-x-6">
            {visibleQualities.map(({ quality: { id, name }, count }) => (
              <li key={id} className={`quality-checkbox min-h-7 ${checkboxRowClasses}`}>
                <CheckboxRow
                  label={name}
                  lang={index.org.lang}
                  checked={checkedQualityIds.has(id)}
                  onChange={(isChecked) => checkQuality(id, isChecked)}
                  count={count}
                  description={`asked for by ${pluralize(count, 'role')}`}
                />
              </li>
            ))}
          </ul>
        )}
      </ExpandableList>
    </fieldset>
  )
}

/**
 * The qualities to be ticked, in the order of the file, each with how many of the listed roles ask for it: those that
 * are to be there in any case, and those that are missing most often where something is covered already.
 */
function listQualityChoices(
  index: OrgIndex,
  { ranked, unmatched }: FitRanking,
  alwaysListedIds: ReadonlySet<Id>,
): QualityCount[] {
  const requestCounts = new Map<Id, number>()
  const missingCounts = new Map<Id, number>()
  for (const { coverages } of [...ranked, ...unmatched])
    for (const { covered, missing } of coverages)
      for (const { id } of [...covered, ...missing]) requestCounts.set(id, (requestCounts.get(id) ?? 0) + 1)
  for (const { coverages } of ranked.length > 0 ? ranked : unmatched)
    for (const { missing } of coverages)
      for (const { id } of missing) missingCounts.set(id, (missingCounts.get(id) ?? 0) + 1)
  const suggestedIds = new Set(
    topQualities(index, missingCounts, MAX_SUGGESTED_QUALITIES).map(({ quality }) => quality.id),
  )
  return index.org.qualities.flatMap((quality) =>
    alwaysListedIds.has(quality.id) || suggestedIds.has(quality.id)
      ? [{ quality, count: requestCounts.get(quality.id) ?? 0 }]
      : [],
  )
}
