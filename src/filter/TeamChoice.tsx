import { useCallback } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import { Combobox } from '../ui/components/Combobox'
import type { UrlState } from '../urlState/urlState'
import { useUrlState } from '../urlState/useUrlState'
import { findTeams, teamParents } from './findTeams'

// More than these are not read through; a few more letters leave fewer.
const MOST = 50

/** The team whose roles are asked for, its sub-teams included. */
export function TeamChoice({ index }: { index: OrgIndex }) {
  const { urlState, navigate } = useUrlState()
  const chosen = urlState.in === undefined ? undefined : index.teams.get(urlState.in)
  const choose = (team: string) => {
    const { in: _, ...rest } = urlState
    const next: UrlState = team === ALL.id ? rest : { ...rest, in: team }
    navigate(next, 'replace')
  }
  const find = useCallback((typed: string) => options(index, typed), [index])
  return (
    <div className="filter-group">
      <Combobox label="Team" value={chosen?.name ?? ALL.name} findOptions={find} onChoose={choose} />
    </div>
  )
}

const ALL = { id: '', name: 'All teams' }

function options(index: OrgIndex, typed: string) {
  const { teams, more } = findTeams(index, typed, MOST)
  const found = teams.map(({ team, alias }) => ({
    id: team.id,
    name: team.name,
    lang: index.org.lang,
    detail: [...(alias === undefined ? [] : [alias]), teamParents(index, team)].filter(Boolean).join(' · '),
  }))
  return { options: typed.trim() === '' ? [ALL, ...found] : found, note: note(teams.length, more) }
}

function note(shown: number, more: number): string {
  if (shown === 0) return 'No team has this in its name.'
  return more === 0 ? '' : `and ${more.toLocaleString('en')} more: type to narrow down`
}
