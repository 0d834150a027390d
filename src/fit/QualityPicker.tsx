import { useId, useMemo, useState } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { type QualityCount, topQualities } from '../org/query/findRelatedQualities'
import type { FitRanking } from '../org/query/rankFit'
import { pluralize } from '../org/text/pluralize'
import { ExpandableList } from '../ui/components/ExpandableList'
import { useOrgLang } from '../urlState/orgLang'
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
  if (listedQualities.length === 0) return <p>No role that is listed here asks for any quality.</p>
  return (
    <fieldset className="fit-bring">
      <legend>What you bring</legend>
      <ExpandableList items={listedQualities} noun="quality" pluralNoun="qualities">
        {(visibleQualities) => (
          <ul>
            {visibleQualities.map(({ quality: { id, name }, count }) => (
              <QualityCheckbox
                key={id}
                label={name}
                roleCount={count}
                checked={checkedQualityIds.has(id)}
                onCheck={(isChecked) => checkQuality(id, isChecked)}
              />
            ))}
          </ul>
        )}
      </ExpandableList>
    </fieldset>
  )
}

interface QualityCheckboxProps {
  label: string
  roleCount: number
  checked: boolean
  onCheck: (isChecked: boolean) => void
}

function QualityCheckbox({ label, roleCount, checked, onCheck }: QualityCheckboxProps) {
  const lang = useOrgLang()
  const inputId = useId()
  return (
    <li className="fit-tick">
      <input
        id={inputId}
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
        aria-description={`asked for by ${pluralize(roleCount, 'role')}`}
      />
      <label htmlFor={inputId} lang={lang} dir="auto">
        {label}
      </label>
      <span aria-hidden="true" className="soft">
        {roleCount}
      </span>
    </li>
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
