import type { ReactNode } from 'react'
import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { Quality, Role, Source, Team } from '../org/model/schema'
import type { EntryProblem, Gap } from '../org/query/findGaps'
import { pluralize } from '../org/text/pluralize'
import { formatDate } from '../ui/browser/formatDate'
import { ExpandableList } from '../ui/components/ExpandableList'
import { GapRow } from './GapRow'

/** All entries of a gap, as links. */
export function GapList({ gap, index }: { gap: Gap; index: OrgIndex }) {
  if ('roles' in gap)
    return (
      <Rows items={gap.roles} noun="role" nouns="roles">
        {(role) => <RoleRow key={role.id} role={role} isVacancy={gap.kind === 'vacant'} index={index} />}
      </Rows>
    )
  if ('teams' in gap)
    return (
      <Rows items={gap.teams} noun="team" nouns="teams">
        {(team) => <TeamRow key={team.id} team={team} index={index} />}
      </Rows>
    )
  if ('qualities' in gap)
    return (
      <Rows items={gap.qualities} noun="quality" nouns="qualities">
        {(quality) => <QualityRow key={quality.id} quality={quality} index={index} />}
      </Rows>
    )
  return (
    <Rows items={gap.problems} noun="problem" nouns="problems">
      {(found) => (
        <ProblemRow key={`${found.problem.pointer} ${found.problem.message}`} {...found} index={index} />
      )}
    </Rows>
  )
}

interface RowsProps<T> {
  items: readonly T[]
  noun: string
  nouns: string
  children: (item: T) => ReactNode
}

function Rows<T>({ items, noun, nouns, children }: RowsProps<T>) {
  return (
    <ExpandableList items={items} noun={noun} pluralNoun={nouns}>
      {(shown) => <ul className="gap-rows">{shown.map(children)}</ul>}
    </ExpandableList>
  )
}

function RoleRow({ role, isVacancy, index }: { role: Role; isVacancy: boolean; index: OrgIndex }) {
  const lang = index.org.lang ?? 'en'
  const { vacantSince, opening } = role
  const home = index.teams.get(role.teams[0] ?? '')
  const notes = [
    isVacancy && vacantSince !== undefined && `since ${formatDate(vacantSince, lang)}`,
    isVacancy &&
      opening &&
      (opening.posted === undefined ? 'announced' : `announced ${formatDate(opening.posted, lang)}`),
  ]
  return (
    <GapRow
      entry={{ kind: 'role', id: role.id }}
      index={index}
      place={home?.name}
      notes={notes}
      source={role.source}
    />
  )
}

function TeamRow({ team: { id, parent, source }, index }: { team: Team; index: OrgIndex }) {
  const below = index.subTeams.get(id)?.length ?? 0
  return (
    <GapRow
      entry={{ kind: 'team', id }}
      index={index}
      place={index.teams.get(parent ?? '')?.name}
      notes={[below > 0 && `${pluralize(below, 'team')} in it`]}
      source={source}
    />
  )
}

/** A quality has no place of its own to be edited at but in the data file; a single role that asks for it has one. */
function QualityRow({ quality: { id }, index }: { quality: Quality; index: OrgIndex }) {
  const [first, ...more] = index.rolesByQuality.get(id) ?? []
  const roles = first && more.length > 0 && `by ${pluralize(more.length + 1, 'role')}`
  const sole = more.length === 0 ? first?.role : undefined
  return (
    <GapRow
      entry={{ kind: 'quality', id }}
      index={index}
      notes={[roles]}
      by={sole && { kind: 'role', id: sole.id }}
      source={sole?.source}
    />
  )
}

function ProblemRow({ problem: { severity, message }, entry, index }: EntryProblem & { index: OrgIndex }) {
  const found = entry && findEntry(index, entry)
  const source: Source | undefined = found && found.kind !== 'quality' ? found.value.source : undefined
  return (
    <GapRow
      entry={entry}
      index={index}
      notes={[`${severity === 'warning' ? 'Warning: ' : ''}${message}`]}
      source={source}
    />
  )
}
