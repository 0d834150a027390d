import { counted } from '../org/counted'
import type { OrgIndex } from '../org/indexOrg'
import type { Role, Team } from '../org/schema'
import { EntryLink } from '../view/EntryLink'
import { Prose } from '../view/Prose'
import { sizeOf } from './facts'
import { listedTeams } from './listedTeams'
import { PageTop } from './PageTop'

/** The text of the start page: what the organisation is, and its teams and roles as links, as far as is listed. */
export function StartPage({ index }: { index: OrgIndex }) {
  const { org, roots } = index
  const listed = listedTeams(index)
  return (
    <div className="explorer prerendered">
      <PageTop org={org} />
      <div className="skeleton-filters" />
      <main className="workspace" data-stands-for="workspace">
        <div className="start-text" data-stands-for="view" lang={org.lang ?? 'en'}>
          {org.summary !== undefined && (
            <p className="text-15" dir="auto">
              <Prose text={org.summary} index={index} />
            </p>
          )}
          <p lang="en">{sizeOf(index)}</p>
          <p role="status" lang="en" className="loading-words">
            Loading the organisation…
          </p>
          <Teams teams={roots} listed={listed} index={index} />
        </div>
      </main>
    </div>
  )
}

interface TeamsProps {
  teams: readonly Team[]
  listed: ReturnType<typeof listedTeams>
  index: OrgIndex
}

function Teams({ teams, listed, index }: TeamsProps) {
  const shown = teams.filter(({ id }) => listed.teams.has(id))
  if (shown.length === 0) return null
  return (
    <ul>
      {shown.map((team) => {
        const roles = index.homeRoles.get(team.id) ?? []
        return (
          <li key={team.id}>
            <EntryLink entry={{ kind: 'team', id: team.id }} className="start-team" dir="auto">
              {team.name}
            </EntryLink>
            {listed.hasRoles ? (
              <Roles roles={roles} />
            ) : (
              roles.length > 0 && ` ${counted(roles.length, 'role')}`
            )}
            <Teams teams={index.subTeams.get(team.id) ?? []} listed={listed} index={index} />
          </li>
        )
      })}
    </ul>
  )
}

function Roles({ roles }: { roles: readonly Role[] }) {
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
