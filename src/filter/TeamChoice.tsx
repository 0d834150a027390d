import { useId } from 'react'
import { type OrgIndex, teamPath } from '../org/indexOrg'
import type { Team } from '../org/schema'
import { useView } from '../view/useView'
import type { View } from '../view/view'

/** The team whose roles are asked for, its sub-teams included. */
export function TeamChoice({ index }: { index: OrgIndex }) {
  const { view, navigate } = useView()
  const id = useId()
  const known = view.in !== undefined && index.teams.has(view.in)
  const choose = (team: string) => {
    const { in: _, ...rest } = view
    const next: View = team === '' ? rest : { ...rest, in: team }
    navigate(next, 'replace')
  }
  return (
    <div className="filter-group">
      <label htmlFor={id} className="filter-title">
        Team
      </label>
      <select id={id} value={known ? view.in : ''} onChange={(event) => choose(event.target.value)}>
        <option value="">All teams</option>
        {inTreeOrder(index).map((team) => (
          <option key={team.id} value={team.id}>
            {'\u2003'.repeat(teamPath(index, team.id).length - 1) + team.name}
          </option>
        ))}
      </select>
    </div>
  )
}

function inTreeOrder(index: OrgIndex): Team[] {
  const below = (team: Team): Team[] => [team, ...(index.subTeams.get(team.id) ?? []).flatMap(below)]
  return index.roots.flatMap(below)
}
