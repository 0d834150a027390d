import './filter.css'
import { Suspense, useRef } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import { roleStatuses } from '../org/model/roleStatus'
import type { RoleMatches } from '../org/query/filterRoles'
import { Button } from '../ui/components/Button'
import { lazyWithRetry } from '../ui/components/lazyWithRetry'
import { SegmentedControl } from '../ui/components/SegmentedControl'
import { useAfterFirstPaint } from '../ui/hooks/useAfterFirstPaint'
import type { UrlState } from '../urlState/urlState'
import { useUrlState } from '../urlState/useUrlState'
import { asked } from './asked'
import { ListButton } from './ListButton'
import { hasManyQualities, QualityChoices } from './QualityChoices'
import { Result } from './Result'
import { Tick } from './Tick'

// A field that few use at first, and all that opens below it: fetched once the rest is drawn.
const TeamChoice = lazyWithRetry(async () => (await import('./TeamChoice')).TeamChoice)

const teamRoom = <div className="filter-group team-room" />

interface FilterPanelProps {
  index: OrgIndex
  matches: RoleMatches
}

/** Everything that roles can be filtered by, each with how many roles it would leave. */
export function FilterPanel({ index, matches }: FilterPanelProps) {
  const isLate = useAfterFirstPaint()
  const { urlState, navigate } = useUrlState()
  const isLong = hasManyQualities(index)
  const panel = useRef<HTMLElement>(null)
  const change = (part: Partial<UrlState>) => navigate({ ...urlState, ...part }, 'replace')
  const clear = () => {
    navigate(withoutFilter(urlState), 'replace')
    // The button goes away with the last of the filter, and would take focus with it.
    panel.current?.focus()
  }
  return (
    <section ref={panel} aria-label="Filters" tabIndex={-1} className="filter-panel">
      <div className="filter-result">
        <Result index={index} matches={matches} />
        <div className="filter-actions">
          <ListButton index={index} matches={matches} />
          {asked(urlState) > 0 && <Button onClick={clear}>Clear filters</Button>}
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
        onChange={(need) => change({ need })}
      />
      <SegmentedControl
        title="Match"
        value={urlState.match}
        options={[
          ['all', 'All'],
          ['any', 'Any'],
        ]}
        onChange={(match) => change({ match })}
      />
      <Tick name="Only matching roles" checked={urlState.only} onChange={(only) => change({ only })} />
      {/* What comes after a long list is not found. */}
      {!isLong && <QualityChoices index={index} matches={matches} />}
      <Suspense fallback={teamRoom}>{isLate ? <TeamChoice index={index} /> : teamRoom}</Suspense>
      <fieldset className="filter-group">
        <legend>Status</legend>
        {roleStatuses.map((status) => (
          <Tick
            key={status}
            name={status.charAt(0).toUpperCase() + status.slice(1)}
            count={matches.statusCounts.get(status) ?? 0}
            checked={urlState.status.includes(status)}
            onChange={(isOn) =>
              change({
                status: roleStatuses.filter((each) =>
                  each === status ? isOn : urlState.status.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
      {isLong && <QualityChoices index={index} matches={matches} />}
    </section>
  )
}

/** The view with nothing asked of roles; how the chart shows matches stays as it was chosen. */
function withoutFilter(urlState: UrlState): UrlState {
  const { in: _, ...rest } = urlState
  return { ...rest, quality: [], status: [], need: 'either', match: 'all' }
}
