import type { QualityGroup } from '../org/model/groupByCategory'
import type { Id } from '../org/model/schema'
import { captionClasses } from '../ui/components/classNames'
import { useOrgLang } from '../urlState/orgLang'
import { FilterCheckbox } from './FilterCheckbox'
import { filterGroupClasses } from './filterClasses'

export interface QualityListProps {
  groups: readonly QualityGroup[]
  chosenQualityIds: ReadonlySet<Id>
  roleCounts: ReadonlyMap<Id, number>
  onCheckQuality: (isChecked: boolean, qualityId: Id) => void
}

/** Qualities grouped by category, all of them rendered. */
export function QualityList({ groups, chosenQualityIds, roleCounts, onCheckQuality }: QualityListProps) {
  const lang = useOrgLang()
  return groups.map(({ category, members }) => (
    <fieldset key={category} className={filterGroupClasses}>
      <legend lang={lang} dir="auto" className={`mb-1 ${captionClasses}`}>
        {category}
      </legend>
      {members.map(({ id, name }) => (
        <FilterCheckbox
          key={id}
          label={name}
          lang={lang}
          value={id}
          roleCount={roleCounts.get(id) ?? 0}
          checked={chosenQualityIds.has(id)}
          onChange={onCheckQuality}
        />
      ))}
    </fieldset>
  ))
}
