import type { OrgIndex } from '../org/indexOrg'
import { roleStatus } from '../org/roleStatus'
import type { Team, TeamKind } from '../org/schema'
import { Connections } from './Connections'
import { Aliases, EntryRow, Responsibilities, Rest, Section, Summary, TeamTrail, Title } from './parts'

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
      <Summary text={team.summary} index={index} />
      <Responsibilities groups={team.responsibilities ?? []} index={index} />
      {roles.length + guests.length > 0 && (
        <Section title="Roles">
          <ul className="grid gap-1">
            {roles.map((role) => (
              <EntryRow
                key={role.id}
                entry={{ kind: 'role', id: role.id }}
                index={index}
                note={roleStatus(role)}
              />
            ))}
            {guests.map((role) => (
              <EntryRow
                key={role.id}
                entry={{ kind: 'role', id: role.id }}
                index={index}
                note={['guest', roleStatus(role)].filter(Boolean).join(', ')}
              />
            ))}
          </ul>
        </Section>
      )}
      {subTeams.length > 0 && (
        <Section title="Teams">
          <ul className="grid gap-1">
            {subTeams.map(({ id }) => (
              <EntryRow key={id} entry={{ kind: 'team', id }} index={index} />
            ))}
          </ul>
        </Section>
      )}
      <Connections id={team.id} index={index} />
      <Rest value={team} index={index} />
    </>
  )
}

const kindWords: Readonly<Record<TeamKind, string>> = {
  // What teams are unless they say otherwise needs no word.
  functional: '',
  'cross-functional': 'Cross-functional team',
  governance: 'Governance body',
  external: 'External organisation',
}
