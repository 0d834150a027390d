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
export function formatBlockNote({ totals }: SceneTeam, matchCount: number | undefined): string {
  return matchCount === undefined
    ? pluralize(totals.roles, 'role')
    : pluralize(matchCount, 'match', 'matches')
}

/** What a header says of how many roles a team holds; nothing where all of them stand in the box below it. */
export function formatRoleCount(
  { roles, totals }: SceneTeam,
  matchCount: number | undefined,
  isEmpty: boolean,
): string {
  if (isEmpty || roles.length >= totals.roles) return ''
  return matchCount === undefined ? `${totals.roles}` : `${matchCount}/${totals.roles}`
}

function formatTeamContents({ totals }: SceneTeam, matchCount: number | undefined): string {
  return [
    pluralize(totals.roles, 'role'),
    ...(totals.teams > 0 ? [pluralize(totals.teams, 'team')] : []),
    ...(matchCount === undefined ? [] : [pluralize(matchCount, 'match', 'matches')]),
  ].join(', ')
}
