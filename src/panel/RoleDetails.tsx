import type { NeedLevel, OrgIndex } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Role } from '../org/model/schema'
import type { RoleMatches } from '../org/query/filterRoles'
import { isolateBidi } from '../org/text/bidi'
import { formatDate } from '../ui/browser/formatDate'
import { StatusChip } from '../ui/components/StatusChip'
import { EntryLink } from '../urlState/EntryLink'
import { LinkedText } from '../urlState/LinkedText'
import { useOrgComparison } from '../urlState/orgComparison'
import { CompareWith } from './CompareWith'
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

/** Everything about a role. */
export function RoleDetails({ role, index, matches }: { role: Role; index: OrgIndex; matches: RoleMatches }) {
  const status = getRoleStatus(role)
  const lang = index.org.lang ?? 'en'
  // What is gone cannot be compared with what is there.
  const { olderIndex } = useOrgComparison() ?? {}
  const since = role.vacantSince === undefined ? '' : ` since ${formatDate(role.vacantSince, lang)}`
  return (
    <>
      <TeamTrail team={role.teams[0]} index={index} />
      <Title>{role.name}</Title>
      <div className="mt-2 flex flex-wrap gap-2">
        {status && <StatusChip status={status} more={status === 'vacant' ? since : ''} />}
        {role.opening && (
          <a href={role.opening.url} rel="noreferrer" className="text-accent underline">
            Open position
            {role.opening.place !== undefined && (
              <>
                , <bdi>{role.opening.place}</bdi>
              </>
            )}
            {role.opening.posted !== undefined && `, announced ${formatDate(role.opening.posted, lang)}`}
          </a>
        )}
        {role.contact !== undefined && (
          <a href={role.contact} rel="noreferrer" className="text-accent underline">
            Contact: {role.contact.replace(/^mailto:/i, '')}
          </a>
        )}
        {index !== olderIndex && <CompareWith role={role} />}
      </div>
      <Aliases of={role.aliases} />
      <Changes entry={{ kind: 'role', id: role.id }} index={index} />
      <Summary text={role.summary} index={index} />
      <Holders role={role} index={index} />
      <Responsibilities groups={role.responsibilities ?? []} index={index} />
      <Qualities need="necessary" title="Necessary qualities" {...{ role, index, matches }} />
      <Qualities need="useful" title="Useful qualities" {...{ role, index, matches }} />
      <Qualities need="unstated" title="Qualities" {...{ role, index, matches }} />
      <Connections id={role.id} index={index} />
      <Teams role={role} index={index} />
      <Rest value={role} index={index} />
    </>
  )
}

function Holders({ role, index }: { role: Role; index: OrgIndex }) {
  const holders = role.holders ?? []
  if (holders.length === 0) return null
  return (
    <Section title="Held by">
      <ul className="grid gap-1">
        {holders.map(({ name, url, note }, i) => {
          const others = (index.rolesByHolder.get(name) ?? []).filter(({ id }) => id !== role.id)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name.
            <li key={i} dir="auto">
              {url === undefined ? (
                <bdi>{name}</bdi>
              ) : (
                <a href={url} rel="noreferrer" className="text-accent underline" dir="auto">
                  {name}
                </a>
              )}
              {note !== undefined && <span className="text-ink-soft"> · {isolateBidi(note)}</span>}
              {others.length > 0 && (
                <span className="block text-ink-soft">
                  also{' '}
                  {others.map((other, place) => (
                    <span key={other.id}>
                      {place > 0 && ', '}
                      <EntryLink
                        entry={{ kind: 'role', id: other.id }}
                        className="text-accent underline"
                        dir="auto"
                      >
                        {other.name}
                      </EntryLink>
                    </span>
                  ))}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

interface QualitiesProps {
  need: NeedLevel
  title: string
  role: Role
  index: OrgIndex
  matches: RoleMatches
}

function Qualities({ need, title, role, index, matches }: QualitiesProps) {
  const listed = (index.qualitiesByRole.get(role.id) ?? []).filter((each) => each.need === need)
  if (listed.length === 0) return null
  const matched = new Set((matches.roles.get(role.id) ?? []).map(({ quality }) => quality.id))
  return (
    <Section title={title}>
      <ul className="quality-list" data-need={need}>
        {listed.map(({ quality: { id, name, summary } }) => (
          <li key={id} data-matched={matched.has(id) || undefined}>
            <EntryLink entry={{ kind: 'quality', id }} className="font-semibold text-accent" dir="auto">
              {name}
            </EntryLink>
            {matched.has(id) && <span className="sr-only">, in the filter</span>}
            {summary !== undefined && (
              <span className="block text-ink-soft" dir="auto">
                <LinkedText text={summary} index={index} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Where a role serves, if in more than its home. */
function Teams({ role, index }: { role: Role; index: OrgIndex }) {
  if (role.teams.length < 2) return null
  return (
    <Section title="Teams">
      <ul className="grid gap-1">
        {role.teams.map((id, i) => (
          <EntryRow key={id} entry={{ kind: 'team', id }} index={index} note={i === 0 ? 'home' : 'guest'} />
        ))}
      </ul>
    </Section>
  )
}
