import { counted } from '../org/counted'
import { plainText } from '../org/inlineText'
import type { SceneTeam } from './scene'

/** What stands below the name of a team in whose box nothing stands: what it is, or what it hides. */
export function teamNote(node: SceneTeam, matching: number | undefined): string {
  const { summary = '' } = node.team
  return node.folded || summary === '' ? contents(node, matching) : plainText(summary)
}

/** What stands below the name of a team that is seen from afar. */
export function blockNote({ holds }: SceneTeam, matching: number | undefined): string {
  return matching === undefined ? counted(holds.roles, 'role') : counted(matching, 'match', 'matches')
}

/** What a header says of how many roles a team holds; nothing where all of them stand in the box below it. */
export function teamCount(
  { roles, holds }: SceneTeam,
  matching: number | undefined,
  isBare: boolean,
): string {
  if (isBare || roles.length >= holds.roles) return ''
  return matching === undefined ? `${holds.roles}` : `${matching}/${holds.roles}`
}

function contents({ holds }: SceneTeam, matching: number | undefined): string {
  return [
    counted(holds.roles, 'role'),
    ...(holds.teams > 0 ? [counted(holds.teams, 'team')] : []),
    ...(matching === undefined ? [] : [counted(matching, 'match', 'matches')]),
  ].join(', ')
}
