import { stripInlineMarkdown } from '../../org/text/parseInlineText'
import { pluralize } from '../../org/text/pluralize'
import type { SceneTeam } from '../layout/scene'

/** What stands below the name of a team in whose box nothing stands: what it is, or what it hides. */
export function formatTeamNote(sceneTeam: SceneTeam, matchCount: number | undefined): string {
  const { summary = '' } = sceneTeam.team
  return sceneTeam.isFolded || summary === ''
    ? formatTeamContents(sceneTeam, matchCount)
    : stripInlineMarkdown(summary)
}

/** What stands below the name of a team that is seen from afar. */
export function formatBlockNote({ totals: holds }: SceneTeam, matchCount: number | undefined): string {
  return matchCount === undefined ? pluralize(holds.roles, 'role') : pluralize(matchCount, 'match', 'matches')
}

/** What a header says of how many roles a team holds; nothing where all of them stand in the box below it. */
export function formatRoleCount(
  { roles, totals: holds }: SceneTeam,
  matchCount: number | undefined,
  isEmpty: boolean,
): string {
  if (isEmpty || roles.length >= holds.roles) return ''
  return matchCount === undefined ? `${holds.roles}` : `${matchCount}/${holds.roles}`
}

function formatTeamContents({ totals: holds }: SceneTeam, matchCount: number | undefined): string {
  return [
    pluralize(holds.roles, 'role'),
    ...(holds.teams > 0 ? [pluralize(holds.teams, 'team')] : []),
    ...(matchCount === undefined ? [] : [pluralize(matchCount, 'match', 'matches')]),
  ].join(', ')
}
