import '../ui/lateUtilities.css'
import { useCallback } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import { Combobox } from '../ui/components/Combobox'
import type { UrlState } from '../urlState/urlState'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { filterGroupClasses } from './filterClasses'
import { findTeams, formatTeamAncestors } from './findTeams'

// People do not read through more; a few more letters leave fewer.
const MAX_TEAM_OPTIONS = 50

/** Limits roles to a team and its sub-teams. */
export function TeamFilter() {
  const { index } = useOrg()
  const { urlState, navigate } = useUrlState()
  const chosenTeam = urlState.in === undefined ? undefined : index.teams.get(urlState.in)
  const chooseTeam = (teamId: string) => {
    const { in: _, ...rest } = urlState
    const target: UrlState = teamId === ALL_TEAMS_OPTION.id ? rest : { ...rest, in: teamId }
    navigate(target, 'replace')
  }
  const findOptions = useCallback((query: string) => findTeamOptions(index, query), [index])
  return (
    <div className={filterGroupClasses}>
      <Combobox
        label="Team"
        value={chosenTeam?.name ?? ALL_TEAMS_OPTION.name}
        findOptions={findOptions}
        onChoose={chooseTeam}
      />
    </div>
  )
}

const ALL_TEAMS_OPTION = { id: '', name: 'All teams' }

function findTeamOptions(index: OrgIndex, query: string) {
  const { teams, omittedCount } = findTeams(index, query, MAX_TEAM_OPTIONS)
  const teamOptions = teams.map(({ team, alias }) => ({
    id: team.id,
    name: team.name,
    lang: index.org.lang,
    detail: [...(alias === undefined ? [] : [alias]), formatTeamAncestors(index, team)]
      .filter(Boolean)
      .join(' · '),
  }))
  return {
    options: query.trim() === '' ? [ALL_TEAMS_OPTION, ...teamOptions] : teamOptions,
    note: formatOptionsNote(teams.length, omittedCount),
  }
}

function formatOptionsNote(shownCount: number, omittedCount: number): string {
  if (shownCount === 0) return 'No matching team'
  return omittedCount === 0 ? '' : `and ${omittedCount.toLocaleString('en')} more: type to narrow down`
}
