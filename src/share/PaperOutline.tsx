import { useMemo } from 'react'
import { makeScene, type SceneTeam } from '../graph/scene'
import { counted } from '../org/counted'
import { holdersInWords, statusWord } from '../org/descriptions'
import { type Matches, strengthOf } from '../org/matchRoles'
import type { Role } from '../org/schema'
import { foldedTeams } from '../view/folding'
import { useView } from '../view/useView'
import type { PaperProps } from './Paper'

/** The outline as it is open now, all of it: on screen only the lines in sight exist. */
export function PaperOutline({ index, matches, levels }: Pick<PaperProps, 'index' | 'matches' | 'levels'>) {
  const { view } = useView()
  const scene = useMemo(() => {
    const shown = view.only && matches.active ? matches.roles : undefined
    return makeScene(index, foldedTeams(index, view, levels), shown && (({ id }) => shown.has(id)))
  }, [index, matches, view, levels])
  return (
    <ul className="paper-outline">
      {scene.map((team) => (
        <TeamLine key={team.team.id} node={team} matches={matches} />
      ))}
    </ul>
  )
}

function TeamLine({ node, matches }: { node: SceneTeam; matches: Matches }) {
  const { team, roles, subTeams, folded, holds } = node
  return (
    <li>
      <p className="paper-team">
        <b dir="auto">{team.name}</b>
        {folded && ` (${counted(holds.roles, 'role')})`}
      </p>
      <ul>
        {roles.map((role) => (
          <RoleLine key={role.id} role={role} strength={strengthOf(matches, role.id)} />
        ))}
        {subTeams.map((below) => (
          <TeamLine key={below.team.id} node={below} matches={matches} />
        ))}
      </ul>
    </li>
  )
}

function RoleLine({ role, strength }: { role: Role; strength: string }) {
  const said = [statusWord(role), holdersInWords(role)].filter(Boolean).join(' · ')
  return (
    <li data-strength={strength}>
      <span dir="auto">{role.name}</span>
      {said !== '' && <span className="paper-note"> · {said}</span>}
    </li>
  )
}
