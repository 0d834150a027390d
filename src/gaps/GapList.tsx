import type { ReactNode } from 'react'
import { findEntry } from '../org/model/indexOrg'
import type { Quality, Role, Source, Team } from '../org/model/schema'
import type { EntryProblem, Gap } from '../org/query/findGaps'
import { pluralize } from '../org/text/pluralize'
import { formatDate } from '../ui/browser/formatDate'
import { ExpandableList } from '../ui/components/ExpandableList'
import { useOrg } from '../urlState/useOrg'
import { GapRow } from './GapRow'

/** The entries of a gap, as links. */
export function GapList({ gap }: { gap: Gap }) {
  if ('roles' in gap)
    return (
      <GapRows items={gap.roles} noun="role" pluralNoun="roles">
        {(role) => <RoleGapRow key={role.id} role={role} isVacancy={gap.kind === 'vacant'} />}
      </GapRows>
    )
  if ('teams' in gap)
    return (
      <GapRows items={gap.teams} noun="team" pluralNoun="teams">
        {(team) => <TeamGapRow key={team.id} team={team} />}
      </GapRows>
    )
  if ('qualities' in gap)
    return (
      <GapRows items={gap.qualities} noun="quality" pluralNoun="qualities">
        {(quality) => <QualityGapRow key={quality.id} quality={quality} />}
      </GapRows>
    )
  return (
    <GapRows items={gap.problems} noun="problem" pluralNoun="problems">
      {(entryProblem) => (
        <ProblemGapRow
          key={`${entryProblem.problem.pointer} ${entryProblem.problem.message}`}
          {...entryProblem}
        />
      )}
    </GapRows>
  )
}

interface GapRowsProps<T> {
  items: readonly T[]
  noun: string
  pluralNoun: string
  children: (item: T) => ReactNode
}

function GapRows<T>({ items, noun, pluralNoun, children }: GapRowsProps<T>) {
  return (
    <ExpandableList items={items} noun={noun} pluralNoun={pluralNoun}>
      {(visibleItems) => (
        <ul className="grid grid-cols-1 border-t border-line">{visibleItems.map(children)}</ul>
      )}
    </ExpandableList>
  )
}

function RoleGapRow({ role, isVacancy }: { role: Role; isVacancy: boolean }) {
  const { index } = useOrg()
  const lang = index.org.lang ?? 'en'
  const { vacantSince, opening } = role
  const homeTeam = index.teams.get(role.teams[0] ?? '')
  const notes = [
    isVacancy && vacantSince !== undefined && `since ${formatDate(vacantSince, lang)}`,
    isVacancy &&
      opening &&
      (opening.posted === undefined ? 'announced' : `announced ${formatDate(opening.posted, lang)}`),
  ]
  return (
    <GapRow
      entry={{ kind: 'role', id: role.id }}
      teamName={homeTeam?.name}
      notes={notes}
      source={role.source}
    />
  )
}

function TeamGapRow({ team: { id, parent, source } }: { team: Team }) {
  const { index } = useOrg()
  const subTeamCount = index.subTeams.get(id)?.length ?? 0
  return (
    <GapRow
      entry={{ kind: 'team', id }}
      teamName={index.teams.get(parent ?? '')?.name}
      notes={[subTeamCount > 0 && `${pluralize(subTeamCount, 'team')} in it`]}
      source={source}
    />
  )
}

/** A quality has no source of its own. If only one role asks for it, that role's source is given. */
function QualityGapRow({ quality: { id } }: { quality: Quality }) {
  const { index } = useOrg()
  const [firstRequest, ...otherRequests] = index.rolesByQuality.get(id) ?? []
  const requestNote =
    firstRequest && otherRequests.length > 0 && `by ${pluralize(otherRequests.length + 1, 'role')}`
  const soleRole = otherRequests.length === 0 ? firstRequest?.role : undefined
  return (
    <GapRow
      entry={{ kind: 'quality', id }}
      notes={[requestNote]}
      requestedBy={soleRole && { kind: 'role', id: soleRole.id }}
      source={soleRole?.source}
    />
  )
}

function ProblemGapRow({ problem: { severity, message }, entry }: EntryProblem) {
  const { index } = useOrg()
  const foundEntry = entry && findEntry(index, entry)
  const source: Source | undefined =
    foundEntry && foundEntry.kind !== 'quality' ? foundEntry.value.source : undefined
  return (
    <GapRow
      entry={entry}
      notes={[`${severity === 'warning' ? 'Warning: ' : ''}${message}`]}
      source={source}
    />
  )
}
