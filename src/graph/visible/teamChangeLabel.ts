import type { ChangeSummary } from '../../org/diff/changeLabels'
import { pluralize } from '../../org/text/pluralize'
import type { SceneTeam } from '../layout/scene'
import type { TeamRepresentation } from './visibleItems'

/** What changed since an older file, as far as boxes are marked with it. */
export type ChangeLabels = Pick<ChangeSummary, 'labels' | 'changesWithin'>

/** What became of a team since an older file; of one whose box hides what is in it, how much changed there. */
export function getTeamChangeLabel(
  changes: ChangeLabels | undefined,
  { team, isFolded }: SceneTeam,
  representation: TeamRepresentation,
): string | undefined {
  const changeCount = changes?.changesWithin.get(team.id) ?? 0
  const hidesContents = isFolded || representation === 'block' || representation === 'subtree'
  return (
    changes?.labels.get(team.id) ??
    (changeCount > 0 && hidesContents ? pluralize(changeCount, 'change') : undefined)
  )
}
