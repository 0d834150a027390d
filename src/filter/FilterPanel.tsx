import './filter.css'
import { Suspense, useRef } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { roleStatuses } from '../org/roleStatus'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Choice'
import { lazyPart } from '../ui/lazyPart'
import { useLate } from '../ui/useLate'
import { useView } from '../view/useView'
import type { View } from '../view/view'
import { asked } from './asked'
import { ListButton } from './ListButton'
import { hasManyQualities, QualityChoices } from './QualityChoices'
import { Result } from './Result'
import { Tick } from './Tick'

// A field that few use at first, and all that opens below it: fetched once the rest is drawn.
const TeamChoice = lazyPart(async () => (await import('./TeamChoice')).TeamChoice)

const teamRoom = <div className="filter-group team-room" />

interface FilterPanelProps {
  index: OrgIndex
  matches: Matches
}

/** Everything that roles can be filtered by, each with how many roles it would leave. */
export function FilterPanel({ index, matches }: FilterPanelProps) {
  const isLate = useLate()
  const { view, navigate } = useView()
  const isLong = hasManyQualities(index)
  const panel = useRef<HTMLElement>(null)
  const change = (part: Partial<View>) => navigate({ ...view, ...part }, 'replace')
  const clear = () => {
    navigate(withoutFilter(view), 'replace')
    // The button goes away with the last of the filter, and would take focus with it.
    panel.current?.focus()
  }
  return (
    <section ref={panel} aria-label="Filters" tabIndex={-1} className="filter-panel">
      <div className="filter-result">
        <Result index={index} matches={matches} />
        <div className="filter-actions">
          <ListButton index={index} matches={matches} />
          {asked(view) > 0 && <Button onClick={clear}>Clear filters</Button>}
        </div>
      </div>
      <Choice
        title="Need"
        value={view.need}
        choices={[
          ['either', 'Either'],
          ['necessary', 'Necessary'],
          ['useful', 'Useful'],
        ]}
        onChange={(need) => change({ need })}
      />
      <Choice
        title="Match"
        value={view.match}
        choices={[
          ['all', 'All'],
          ['any', 'Any'],
        ]}
        onChange={(match) => change({ match })}
      />
      <Tick name="Only matching roles" checked={view.only} onChange={(only) => change({ only })} />
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
            checked={view.status.includes(status)}
            onChange={(isOn) =>
              change({
                status: roleStatuses.filter((each) => (each === status ? isOn : view.status.includes(each))),
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
function withoutFilter(view: View): View {
  const { in: _, ...rest } = view
  return { ...rest, quality: [], status: [], need: 'either', match: 'all' }
}
