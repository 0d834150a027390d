import { getRoleStatus } from '../org/model/roleStatus'
import type { Id, Role, Team, TeamKind } from '../org/model/schema'
import { ExpandableList } from '../ui/components/ExpandableList'
import { useOrg } from '../urlState/useOrg'
import { ConnectionSections } from './ConnectionSections'
import {
  AliasList,
  ChangesSinceOlderFile,
  DetailsHeading,
  EntrySummary,
  TeamBreadcrumb,
} from './DetailsHeading'
import { DetailsSection } from './DetailsSection'
import { EntryListItem } from './EntryListItem'
import { ExtraSections } from './ExtraSections'
import { ResponsibilitiesSection } from './ResponsibilitiesSection'

/** The details of a team. */
export function TeamDetails({ team }: { team: Team }) {
  const { index } = useOrg()
  const roles = index.homeRoles.get(team.id) ?? []
  const guestRoles = index.guestRoles.get(team.id) ?? []
  const subTeams = index.subTeams.get(team.id) ?? []
  return (
    <>
      <TeamBreadcrumb teamId={team.parent} />
      <DetailsHeading>{team.name}</DetailsHeading>
      {team.kind && teamKindLabels[team.kind] && (
        <p className="mt-1 text-ink-soft">{teamKindLabels[team.kind]}</p>
      )}
      <AliasList aliases={team.aliases} />
      <ChangesSinceOlderFile entry={{ kind: 'team', id: team.id }} />
      <EntrySummary text={team.summary} />
      <ResponsibilitiesSection groups={team.responsibilities ?? []} />
      {roles.length + guestRoles.length > 0 && (
        <DetailsSection title="Roles">
          <ExpandableList items={[...roles, ...guestRoles]} noun="role">
            {(visibleRoles) => (
              <ul className="grid gap-1">
                {visibleRoles.map((role) => (
                  <EntryListItem
                    key={role.id}
                    entry={{ kind: 'role', id: role.id }}
                    note={formatRoleNote(role, team.id)}
                  />
                ))}
              </ul>
            )}
          </ExpandableList>
        </DetailsSection>
      )}
      {subTeams.length > 0 && (
        <DetailsSection title="Teams">
          <ExpandableList items={subTeams} noun="team">
            {(visibleTeams) => (
              <ul className="grid gap-1">
                {visibleTeams.map(({ id }) => (
                  <EntryListItem key={id} entry={{ kind: 'team', id }} />
                ))}
              </ul>
            )}
          </ExpandableList>
        </DetailsSection>
      )}
      <ConnectionSections id={team.id} />
      <ExtraSections entry={team} />
    </>
  )
}

/** Whether a role is a guest, and its status. */
function formatRoleNote(role: Role, teamId: Id): string | undefined {
  const notes = [role.teams[0] !== teamId && 'guest', getRoleStatus(role)].filter(Boolean)
  return notes.length > 0 ? notes.join(', ') : undefined
}

const teamKindLabels: Readonly<Record<TeamKind, string>> = {
  // The default kind is not shown.
  functional: '',
  'cross-functional': 'Cross-functional team',
  governance: 'Governance body',
  external: 'External organisation',
}
