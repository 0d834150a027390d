import { memo } from 'react'
import { cardFace } from '../graph/cardFace'
import type { Detail } from '../graph/detail'
import type { Needed } from '../org/indexOrg'
import { roleStatus } from '../org/roleStatus'
import type { Role } from '../org/schema'
import { EntryLink } from '../view/EntryLink'
import { useChart } from './ChartContext'
import type { CardData } from './chartItems'
import { useStop } from './useStop'

/** A role's card: its name, as large as the distance asks for, and below it one line where that can be read. */
export const RoleCard = memo(function RoleCard({ card }: { card: CardData }) {
  const { role, left, top, mark, strength, why, team, isTabStop } = card
  const { id, name } = role
  const { detail } = useChart()
  const stop = useStop<HTMLAnchorElement>(id, isTabStop)
  const line = lineOf(role, why, detail)
  const face = cardFace(name, line !== '', detail)
  return (
    <EntryLink
      {...stop}
      entry={{ kind: 'role', id }}
      className="role-card"
      style={{ left, top }}
      data-status={roleStatus(role)}
      data-strength={strength}
      data-mark={mark}
      data-entry-link={`role:${id}`}
      draggable={false}
      aria-description={descriptionOf(role, team, why)}
    >
      <span
        className="role-name"
        style={{ fontSize: face.nameSize, WebkitLineClamp: face.nameLines }}
        data-name={name}
        dir="auto"
      >
        {name}
      </span>
      {face.lineSize > 0 && (
        <span className="role-line" aria-hidden="true" style={{ fontSize: face.lineSize }} dir="auto">
          {line}
        </span>
      )}
    </EntryLink>
  )
})

/** The line below the name: what matched, or that nobody fills it, from afar too; near by holders, and nearest counts. */
function lineOf(role: Role, why: readonly Needed[], { level }: Detail): string {
  const [first, ...rest] = why
  if (first) return `${dot(first.need)} ${first.quality.name}${rest.length > 0 ? ` +${rest.length}` : ''}`
  if (level === 'names') return role.status === 'vacant' || role.status === 'draft' ? statusWord(role) : ''
  const holders = (role.holders ?? []).map(({ name, note }) => (note ? `${name} · ${note}` : name)).join(', ')
  const said = [holders || statusWord(role), ...(level === 'full' ? [needCounts(role)] : [])]
  return said.filter((each) => each !== '').join(' · ')
}

function needCounts({ qualities }: Role): string {
  const { necessary = [], useful = [], unstated = [] } = qualities ?? {}
  const counts = [
    [dot('necessary'), necessary.length],
    [dot('useful'), useful.length],
    [dot('unstated'), unstated.length],
  ] as const
  return counts.flatMap(([mark, count]) => (count > 0 ? [`${mark} ${count}`] : [])).join(' ')
}

function dot(need: Needed['need']): string {
  return { necessary: '●', useful: '○', unstated: '◦' }[need]
}

function statusWord(role: Role): string {
  const status = roleStatus(role)
  return status ? status.charAt(0).toUpperCase() + status.slice(1) : ''
}

function descriptionOf(role: Role, team: string, why: readonly Needed[]): string {
  const holders = (role.holders ?? []).map(({ name }) => name).join(', ')
  const matched = why.map(
    ({ quality, need }) => `${quality.name} (${need === 'unstated' ? 'asked for' : need})`,
  )
  return [
    team,
    statusWord(role).toLowerCase(),
    holders && `held by ${holders}`,
    matched.length > 0 && `matches ${matched.join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ')
}
