import { useId, useMemo, useState } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { type QualityCount, topQualities } from '../org/query/findRelatedQualities'
import type { FitRanking } from '../org/query/rankFit'
import { pluralize } from '../org/text/pluralize'
import { ExpandableList } from '../ui/components/ExpandableList'
import { useOrgLang } from '../urlState/orgLang'
import { useUrlState } from '../urlState/useUrlState'

// As many as are looked over at a glance; the filters have all.
const OFFERED = 8

/** What is ticked, and of what is not the qualities that would go furthest: the filter's own choice, once more. */
export function Bring({ index, fit }: { index: OrgIndex; fit: FitRanking }) {
  const { urlState, navigate } = useUrlState()
  const ticked = useMemo(() => new Set(urlState.quality), [urlState.quality])
  // What was unticked here stays, so that no box goes away under the hand that is on it.
  const [kept, setKept] = useState<readonly Id[]>([])
  const listed = useMemo(() => offered(index, fit, new Set([...ticked, ...kept])), [index, fit, ticked, kept])
  const onTick = (id: Id, isOn: boolean) => {
    setKept((had) => [...had, id])
    navigate(
      (now) => ({ ...now, quality: isOn ? [...now.quality, id] : now.quality.filter((each) => each !== id) }),
      'replace',
    )
  }
  if (listed.length === 0) return <p>No role that is listed here asks for any quality.</p>
  return (
    <fieldset className="fit-bring">
      <legend>What you bring</legend>
      <ExpandableList items={listed} noun="quality" pluralNoun="qualities">
        {(shown) => (
          <ul>
            {shown.map(({ quality: { id, name }, count }) => (
              <TickRow
                key={id}
                name={name}
                count={count}
                checked={ticked.has(id)}
                onTick={(isOn) => onTick(id, isOn)}
              />
            ))}
          </ul>
        )}
      </ExpandableList>
    </fieldset>
  )
}

interface TickRowProps {
  name: string
  count: number
  checked: boolean
  onTick: (isOn: boolean) => void
}

function TickRow({ name, count, checked, onTick }: TickRowProps) {
  const lang = useOrgLang()
  const id = useId()
  return (
    <li className="fit-tick">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.target.checked)}
        aria-description={`asked for by ${pluralize(count, 'role')}`}
      />
      <label htmlFor={id} lang={lang} dir="auto">
        {name}
      </label>
      <span aria-hidden="true" className="soft">
        {count}
      </span>
    </li>
  )
}

/**
 * The qualities to be ticked, in the order of the file, each with how many of the listed roles ask for it: those that
 * are to be there in any case, and those that are missing most often where something is covered already.
 */
function offered(
  index: OrgIndex,
  { ranked, unmatched: others }: FitRanking,
  always: ReadonlySet<Id>,
): QualityCount[] {
  const asked = new Map<Id, number>()
  const missing = new Map<Id, number>()
  for (const { coverages: covers } of [...ranked, ...others])
    for (const { covered: has, missing: lacking } of covers)
      for (const { id } of [...has, ...lacking]) asked.set(id, (asked.get(id) ?? 0) + 1)
  for (const { coverages: covers } of ranked.length > 0 ? ranked : others)
    for (const { missing: lacking } of covers)
      for (const { id } of lacking) missing.set(id, (missing.get(id) ?? 0) + 1)
  const furthest = new Set(topQualities(index, missing, OFFERED).map(({ quality }) => quality.id))
  return index.org.qualities.flatMap((quality) =>
    always.has(quality.id) || furthest.has(quality.id)
      ? [{ quality, count: asked.get(quality.id) ?? 0 }]
      : [],
  )
}
