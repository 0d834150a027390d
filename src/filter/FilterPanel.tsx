import './filter.css'
import { counted } from '../org/counted'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { roleStatuses } from '../org/roleStatus'
import { Button } from '../ui/Button'
import { useView } from '../view/useView'
import type { View } from '../view/view'
import { Choice } from './Choice'
import { QualityChoices } from './QualityChoices'
import { TeamChoice } from './TeamChoice'
import { Tick } from './Tick'

interface FilterPanelProps {
  index: OrgIndex
  matches: Matches
}

/** Everything that roles can be filtered by, each with how many roles it would leave. */
export function FilterPanel({ index, matches }: FilterPanelProps) {
  const { view, navigate } = useView()
  const change = (part: Partial<View>) => navigate({ ...view, ...part }, 'replace')
  return (
    <section aria-label="Filters" className="filter-panel">
      <div className="filter-result">
        <Result index={index} matches={matches} />
        {matches.active && (
          <Button onClick={() => navigate(withoutFilter(view), 'replace')}>Clear filters</Button>
        )}
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
      <QualityChoices index={index} matches={matches} />
      <TeamChoice index={index} />
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
    </section>
  )
}

/** What the filter leaves, said aloud when it changes. */
function Result({ index, matches }: FilterPanelProps) {
  const { length } = index.org.roles
  return (
    <p role="status" className="text-15">
      {matches.active
        ? `${matches.roles.size} of ${counted(length, 'role')} match`
        : `${counted(length, 'role')} in ${counted(index.org.teams.length, 'team')}`}
    </p>
  )
}

/** The view with nothing asked of roles; how the chart shows matches stays as it was chosen. */
function withoutFilter(view: View): View {
  const { in: _, ...rest } = view
  return { ...rest, quality: [], status: [], need: 'either', match: 'all' }
}
