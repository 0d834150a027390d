import type { NeedLevel } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Role } from '../org/model/schema'
import { isolateBidi } from '../org/text/bidi'
import { formatDate } from '../ui/browser/formatDate'
import { StatusChip } from '../ui/components/StatusChip'
import { EntryLink } from '../urlState/EntryLink'
import { LinkedText } from '../urlState/LinkedText'
import { useOrgComparison } from '../urlState/orgComparison'
import { useOrg } from '../urlState/useOrg'
import { CompareRoleLink } from './CompareRoleLink'
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

/** The details of a role. */
export function RoleDetails({ role }: { role: Role }) {
  const { index } = useOrg()
  const status = getRoleStatus(role)
  const lang = index.org.lang ?? 'en'
  // A removed role cannot be compared.
  const { olderIndex } = useOrgComparison() ?? {}
  const vacantSinceText = role.vacantSince === undefined ? '' : ` since ${formatDate(role.vacantSince, lang)}`
  return (
    <>
      <TeamBreadcrumb teamId={role.teams[0]} />
      <DetailsHeading>{role.name}</DetailsHeading>
      <div className="mt-2 flex flex-wrap gap-2">
        {status && <StatusChip status={status} more={status === 'vacant' ? vacantSinceText : ''} />}
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
        {index !== olderIndex && <CompareRoleLink role={role} />}
      </div>
      <AliasList aliases={role.aliases} />
      <ChangesSinceOlderFile entry={{ kind: 'role', id: role.id }} />
      <EntrySummary text={role.summary} />
      <HoldersSection role={role} />
      <ResponsibilitiesSection groups={role.responsibilities ?? []} />
      <QualitiesSection need="necessary" title="Necessary qualities" role={role} />
      <QualitiesSection need="useful" title="Useful qualities" role={role} />
      <QualitiesSection need="unstated" title="Qualities" role={role} />
      <ConnectionSections id={role.id} />
      <TeamsSection role={role} />
      <ExtraSections entry={role} />
    </>
  )
}

function HoldersSection({ role }: { role: Role }) {
  const { index } = useOrg()
  const holders = role.holders ?? []
  if (holders.length === 0) return null
  return (
    <DetailsSection title="Held by">
      <ul className="grid gap-1">
        {holders.map(({ name, url, note }, i) => {
          const otherRoles = (index.rolesByHolder.get(name) ?? []).filter(({ id }) => id !== role.id)
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
              {otherRoles.length > 0 && (
                <span className="block text-ink-soft">
                  also{' '}
                  {otherRoles.map((otherRole, otherIndex) => (
                    <span key={otherRole.id}>
                      {otherIndex > 0 && ', '}
                      <EntryLink
                        entry={{ kind: 'role', id: otherRole.id }}
                        className="text-accent underline"
                        dir="auto"
                      >
                        {otherRole.name}
                      </EntryLink>
                    </span>
                  ))}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </DetailsSection>
  )
}

interface QualitiesSectionProps {
  need: NeedLevel
  title: string
  role: Role
}

function QualitiesSection({ need, title, role }: QualitiesSectionProps) {
  const { index, matches } = useOrg()
  const neededQualities = (index.qualitiesByRole.get(role.id) ?? []).filter((needed) => needed.need === need)
  if (neededQualities.length === 0) return null
  const matchedIds = new Set((matches.roles.get(role.id) ?? []).map(({ quality }) => quality.id))
  return (
    <DetailsSection title={title}>
      <ul className="grid gap-2 print:grid-cols-[1fr_1fr] print:gap-x-[8mm] print:gap-y-[1.5mm]">
        {neededQualities.map(({ quality: { id, name, summary } }) => (
          <li
            key={id}
            data-matched={matchedIds.has(id) || undefined}
            className={`${qualityClasses} ${needMarkClasses[need]}`}
          >
            <EntryLink entry={{ kind: 'quality', id }} className="font-semibold text-accent" dir="auto">
              {name}
            </EntryLink>
            {matchedIds.has(id) && <span className="sr-only">, in the filter</span>}
            {summary !== undefined && (
              <span className="block text-ink-soft print:text-[8.5pt]" dir="auto">
                <LinkedText text={summary} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </DetailsSection>
  )
}

// With a mark before it. The marks are borders, since forced colours remove backgrounds.
const qualityClasses =
  'relative ps-4 before:absolute before:start-0 before:top-1.5 before:size-2 before:rounded-full before:border-accent data-matched:rounded-md data-matched:bg-accent-soft data-matched:shadow-[0_0_0_3px_var(--accent-soft)] data-matched:outline data-matched:outline-offset-3 data-matched:outline-accent print:data-matched:shadow-none print:data-matched:outline-0'

const needMarkClasses: Readonly<Record<NeedLevel, string>> = {
  necessary: 'before:border-4',
  useful: 'before:border-[1.5px]',
  unstated: 'before:border-[1.5px] before:border-dotted',
}

/** The teams of a role that serves in several. */
function TeamsSection({ role }: { role: Role }) {
  if (role.teams.length < 2) return null
  return (
    <DetailsSection title="Teams">
      <ul className="grid gap-1">
        {role.teams.map((id, i) => (
          <EntryListItem key={id} entry={{ kind: 'team', id }} note={i === 0 ? 'home' : 'guest'} />
        ))}
      </ul>
    </DetailsSection>
  )
}
