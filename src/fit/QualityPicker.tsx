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

// Enough for a glance; the filters list all.
const MAX_SUGGESTED_QUALITIES = 8

/** The picked qualities, which are those of the filter, and the ones that would improve the ranking most. */
export function QualityPicker({ fit }: { fit: FitRanking }) {
  const { index } = useOrg()
  const { urlState, navigate } = useUrlState()
  const checkedQualityIds = useMemo(() => new Set(urlState.quality), [urlState.quality])
  // Unchecked qualities stay listed, so that no checkbox vanishes under the pointer.
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
              <li
                key={id}
                className={`min-h-7 ${checkboxRowClasses} ${checkedQualityIds.has(id) ? '' : 'print:hidden'}`}
              >
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
 * The qualities to pick from, in the order of the file, each with the number of ranked roles that ask for it: those in
 * `alwaysListedIds`, and those that the best matching roles miss most often.
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
