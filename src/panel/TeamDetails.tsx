import type { OrgIndex } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Id, Role, Team, TeamKind } from '../org/model/schema'
import { ExpandableList } from '../ui/components/ExpandableList'
import { Connections } from './Connections'
import {
  Aliases,
  Changes,
  EntryRow,
  Responsibilities,
  Rest,
  Section,
  Summary,
  TeamTrail,
  Title,
} from './parts'

/** Everything about a team. */
export function TeamDetails({ team, index }: { team: Team; index: OrgIndex }) {
  const roles = index.homeRoles.get(team.id) ?? []
  const guests = index.guestRoles.get(team.id) ?? []
  const subTeams = index.subTeams.get(team.id) ?? []
  return (
    <>
      <TeamTrail team={team.parent} index={index} />
      <Title>{team.name}</Title>
      {team.kind && kindWords[team.kind] && <p className="mt-1 text-ink-soft">{kindWords[team.kind]}</p>}
      <Aliases of={team.aliases} />
      <Changes entry={{ kind: 'team', id: team.id }} index={index} />
      <Summary text={team.summary} index={index} />
      <Responsibilities groups={team.responsibilities ?? []} index={index} />
      {roles.length + guests.length > 0 && (
        <Section title="Roles">
          <ExpandableList items={[...roles, ...guests]} noun="role">
            {(shown) => (
              <ul className="grid gap-1">
                {shown.map((role) => (
                  <EntryRow
                    key={role.id}
                    entry={{ kind: 'role', id: role.id }}
                    index={index}
                    note={roleNote(role, team.id)}
                  />
                ))}
              </ul>
            )}
          </ExpandableList>
        </Section>
      )}
      {subTeams.length > 0 && (
        <Section title="Teams">
          <ExpandableList items={subTeams} noun="team">
            {(shown) => (
              <ul className="grid gap-1">
                {shown.map(({ id }) => (
                  <EntryRow key={id} entry={{ kind: 'team', id }} index={index} />
                ))}
              </ul>
            )}
          </ExpandableList>
        </Section>
      )}
      <Connections id={team.id} index={index} />
      <Rest value={team} index={index} />
    </>
  )
}

/** Whether a role is drawn elsewhere, and its status. */
function roleNote(role: Role, team: Id): string | undefined {
  const words = [role.teams[0] !== team && 'guest', getRoleStatus(role)].filter(Boolean)
  return words.length > 0 ? words.join(', ') : undefined
}

const kindWords: Readonly<Record<TeamKind, string>> = {
  // What teams are unless they say otherwise needs no word.
  functional: '',
  'cross-functional': 'Cross-functional team',
  governance: 'Governance body',
  external: 'External organisation',
}
