import type { QualityGroup } from '../org/model/groupByCategory'
import type { Id } from '../org/model/schema'
import { useOrgLang } from '../urlState/orgLang'
import { Tick } from './Tick'

export interface QualityListProps {
  groups: readonly QualityGroup[]
  chosen: ReadonlySet<Id>
  counts: ReadonlyMap<Id, number>
  onChoose: (isOn: boolean, quality: Id) => void
}

/** Qualities below their categories, every one of them drawn. */
export function PlainQualities({ groups, chosen, counts, onChoose }: QualityListProps) {
  const lang = useOrgLang()
  return groups.map(({ category, members }) => (
    <fieldset key={category} className="filter-group">
      <legend lang={lang} dir="auto">
        {category}
      </legend>
      {members.map(({ id, name }) => (
        <Tick
          key={id}
          name={name}
          lang={lang}
          value={id}
          count={counts.get(id) ?? 0}
          checked={chosen.has(id)}
          onChange={onChoose}
        />
      ))}
    </fieldset>
  ))
}
