import type { ChangeMarks } from '../org/changeWords'
import { counted } from '../org/counted'
import type { Shape } from './onScreen'
import type { SceneTeam } from './scene'

/** What changed since an older file, as far as boxes are marked with it. */
export type BoxChanges = Pick<ChangeMarks, 'words' | 'inside'>

/** What became of a team since an older file; of one whose box hides what is in it, how much changed there. */
export function teamChange(
  changes: BoxChanges | undefined,
  { team, folded }: SceneTeam,
  shape: Shape,
): string | undefined {
  const inside = changes?.inside.get(team.id) ?? 0
  const hides = folded || shape === 'block' || shape === 'whole'
  return changes?.words.get(team.id) ?? (inside > 0 && hides ? counted(inside, 'change') : undefined)
}
