import { useMemo } from 'react'
import { buildScene, type SceneTeam } from '../graph/layout/scene'
import { formatHolders, getStatusLabel } from '../org/model/ariaDescriptions'
import type { Role } from '../org/model/schema'
import { getMatchEmphasis } from '../org/query/filterRoles'
import { pluralize } from '../org/text/pluralize'
import { computeFoldedTeams } from '../urlState/teamFolding'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import type { PrintViewProps } from './printViewProps'

/** The outline as it is open now, all of it: on screen only the lines in sight exist. */
export function PrintOutline({ defaultOpenDepth }: Pick<PrintViewProps, 'defaultOpenDepth'>) {
  const { index, matches } = useOrg()
  const { urlState } = useUrlState()
  const scene = useMemo(() => {
    const shownRoles = urlState.only && matches.isFiltered ? matches.roles : undefined
    return buildScene(
      index,
      computeFoldedTeams(index, urlState, defaultOpenDepth),
      shownRoles && (({ id }) => shownRoles.has(id)),
    )
  }, [index, matches, urlState, defaultOpenDepth])
  return (
    <ul className="text-[10pt]">
      {scene.map((team) => (
        <PrintedTeam key={team.team.id} node={team} />
      ))}
    </ul>
  )
}

function PrintedTeam({ node }: { node: SceneTeam }) {
  const { matches } = useOrg()
  const { team, roles, subTeams, isFolded: folded, totals: holds } = node
  return (
    <li>
      <p className="mt-[2mm] break-after-avoid">
        <b dir="auto">{team.name}</b>
        {folded && ` (${pluralize(holds.roles, 'role')})`}
      </p>
      <ul className="ps-[5mm]">
        {roles.map((role) => (
          <PrintedRole key={role.id} role={role} strength={getMatchEmphasis(matches, role.id)} />
        ))}
        {subTeams.map((subTeam) => (
          <PrintedTeam key={subTeam.team.id} node={subTeam} />
        ))}
      </ul>
    </li>
  )
}

function PrintedRole({ role, strength }: { role: Role; strength: string }) {
  const details = [getStatusLabel(role), formatHolders(role)].filter(Boolean).join(' · ')
  return (
    <li
      data-strength={strength}
      className="data-[strength=dimmed]:text-ink-soft data-[strength=matched]:font-semibold"
    >
      <span dir="auto">{role.name}</span>
      {details !== '' && <span className="text-ink-soft"> · {details}</span>}
    </li>
  )
}
