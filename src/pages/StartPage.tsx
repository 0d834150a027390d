import type { Role, Team } from '../org/model/schema'
import { pluralize } from '../org/text/pluralize'
import {
  filtersPlaceholderClasses,
  loadingTextClasses,
  pageFrameClasses,
  workspaceClasses,
} from '../ui/components/pageFrame'
import { EntryLink } from '../urlState/EntryLink'
import { LinkedText } from '../urlState/LinkedText'
import { useOrg } from '../urlState/useOrg'
import { PrerenderedHeader } from './PrerenderedHeader'
import { formatOrgSize } from './pageMetadata'
import { selectListedTeams } from './selectListedTeams'

/** The text of the start page: what the organisation is, and its teams and roles as links, as far as is listed. */
export function StartPage() {
  const { index } = useOrg()
  const { org, rootTeams } = index
  const listed = selectListedTeams(index)
  return (
    <div className={`${pageFrameClasses()} prerendered`}>
      <PrerenderedHeader org={org} />
      <div className={filtersPlaceholderClasses} />
      <main className={workspaceClasses} data-stands-for="workspace">
        <div className="start-text" data-stands-for="view" lang={org.lang ?? 'en'}>
          {org.summary !== undefined && (
            <p className="text-15" dir="auto">
              <LinkedText text={org.summary} />
            </p>
          )}
          <p lang="en">{formatOrgSize(index)}</p>
          <p role="status" lang="en" className={loadingTextClasses}>
            Loading the organisation…
          </p>
          <TeamList teams={rootTeams} listed={listed} />
        </div>
      </main>
    </div>
  )
}

interface TeamListProps {
  teams: readonly Team[]
  listed: ReturnType<typeof selectListedTeams>
}

function TeamList({ teams, listed }: TeamListProps) {
  const { index } = useOrg()
  const shownTeams = teams.filter(({ id }) => listed.teamIds.has(id))
  if (shownTeams.length === 0) return null
  return (
    <ul>
      {shownTeams.map((team) => {
        const roles = index.homeRoles.get(team.id) ?? []
        return (
          <li key={team.id}>
            <EntryLink entry={{ kind: 'team', id: team.id }} className="start-team" dir="auto">
              {team.name}
            </EntryLink>
            {listed.hasRoles ? (
              <RoleList roles={roles} />
            ) : (
              roles.length > 0 && ` ${pluralize(roles.length, 'role')}`
            )}
            <TeamList teams={index.subTeams.get(team.id) ?? []} listed={listed} />
          </li>
        )
      })}
    </ul>
  )
}

function RoleList({ roles }: { roles: readonly Role[] }) {
  if (roles.length === 0) return null
  return (
    <ul>
      {roles.map(({ id, name }) => (
        <li key={id}>
          <EntryLink entry={{ kind: 'role', id }} dir="auto">
            {name}
          </EntryLink>
        </li>
      ))}
    </ul>
  )
}
