import { Suspense, useState } from 'react'
import { roleStatuses } from '../org/model/roleStatus'
import { Button } from '../ui/components/Button'
import { captionClasses } from '../ui/components/classNames'
import { lazyWithRetry } from '../ui/components/lazyWithRetry'
import { SegmentedControl } from '../ui/components/SegmentedControl'
import { useAfterFirstPaint } from '../ui/hooks/useAfterFirstPaint'
import type { UrlState } from '../urlState/urlState'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { countActiveFilters } from './countActiveFilters'
import { FilterCheckbox } from './FilterCheckbox'
import { FilterPanelContext } from './FilterPanelContext'
import { filterGroupClasses } from './filterClasses'
import { MatchCount } from './MatchCount'
import { hasManyQualities, QualityFilter } from './QualityFilter'
import { RoleExportButton } from './RoleExportButton'

// Few use it at first: its code, with the combobox's, is fetched after the first paint.
const TeamChoice = lazyWithRetry(async () => (await import('./TeamFilter')).TeamFilter)

const teamFilterPlaceholder = <div className="mt-2 min-h-15.75" />

const resultRowClasses = 'flex min-h-11 flex-wrap items-center justify-between gap-y-2'

/** All filters for roles, each option with the number of roles that would match. */
export function FilterPanel() {
  const { index, matches } = useOrg()
  const isAfterFirstPaint = useAfterFirstPaint()
  const { urlState, navigate } = useUrlState()
  const hasLongQualityList = hasManyQualities(index)
  const [panel, setPanel] = useState<HTMLElement | null>(null)
  const updateUrlState = (changes: Partial<UrlState>) => navigate({ ...urlState, ...changes }, 'replace')
  const clearFilters = () => {
    navigate(withoutFilters(urlState), 'replace')
    // Without a filter the button is removed, and focus would be lost with it.
    panel?.focus()
  }
  return (
    <FilterPanelContext value={panel}>
      <section
        ref={setPanel}
        aria-label="Filters"
        tabIndex={-1}
        className="filter-panel grid auto-rows-max content-start gap-3 overflow-y-auto border-r border-line bg-sheet p-4 [grid-area:filters] print:hidden in-[dialog]:overflow-visible in-[dialog]:border-0 in-[dialog]:p-0 in-[dialog]:[&_:is(input,button)]:scroll-mt-2 in-[dialog]:[&_:is(input,button)]:scroll-mb-18"
      >
        <div className={resultRowClasses}>
          <MatchCount />
          <div className={`filter-actions ${resultRowClasses} [&_button]:min-w-11 [&_button]:px-1`}>
            <RoleExportButton />
            {countActiveFilters(urlState) > 0 && <Button onClick={clearFilters}>Clear filters</Button>}
          </div>
        </div>
        <SegmentedControl
          title="Need"
          value={urlState.need}
          options={[
            ['either', 'Either'],
            ['necessary', 'Necessary'],
            ['useful', 'Useful'],
          ]}
          onChange={(need) => updateUrlState({ need })}
        />
        <SegmentedControl
          title="Match"
          value={urlState.match}
          options={[
            ['all', 'All'],
            ['any', 'Any'],
          ]}
          onChange={(match) => updateUrlState({ match })}
        />
        <FilterCheckbox
          label="Only matching roles"
          checked={urlState.only}
          onChange={(only) => updateUrlState({ only })}
        />
        {/* People do not find what comes after a long list. */}
        {!hasLongQualityList && <QualityFilter />}
        <Suspense fallback={teamFilterPlaceholder}>
          {isAfterFirstPaint ? <TeamChoice /> : teamFilterPlaceholder}
        </Suspense>
        <fieldset className={filterGroupClasses}>
          <legend className={`mb-1 ${captionClasses}`}>Status</legend>
          {roleStatuses.map((status) => (
            <FilterCheckbox
              key={status}
              label={status.charAt(0).toUpperCase() + status.slice(1)}
              roleCount={matches.statusCounts.get(status) ?? 0}
              checked={urlState.status.includes(status)}
              onChange={(isChecked) =>
                updateUrlState({
                  status: roleStatuses.filter((other) =>
                    other === status ? isChecked : urlState.status.includes(other),
                  ),
                })
              }
            />
          ))}
        </fieldset>
        {hasLongQualityList && <QualityFilter />}
      </section>
    </FilterPanelContext>
  )
}

/** The view without filters. "Only matching roles" stays as it is. */
function withoutFilters(urlState: UrlState): UrlState {
  const { in: _, ...rest } = urlState
  return { ...rest, quality: [], status: [], need: 'either', match: 'all' }
}
