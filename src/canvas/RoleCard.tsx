import { memo } from 'react'
import { cardFace } from '../graph/cardFace'
import type { Detail } from '../graph/detail'
import { describeRole, holdersInWords, needMark, statusWord, withChange } from '../org/descriptions'
import type { Needed } from '../org/indexOrg'
import { roleStatus } from '../org/roleStatus'
import type { Role } from '../org/schema'
import { useStop } from '../ui/useStop'
import { EntryLink } from '../view/EntryLink'
import { useVersions } from '../view/versions'
import { useChart } from './ChartContext'
import type { CardData } from './chartItems'

/** A role's card: its name, as large as the distance asks for, and below it one line where that can be read. */
export const RoleCard = memo(function RoleCard({ card }: { card: CardData }) {
  const { role, left, top, mark, strength, why, team, isTabStop } = card
  const { id, name } = role
  const { detail, focus } = useChart()
  const change = useVersions()?.words.get(id)
  const stop = useStop<HTMLAnchorElement>(id, isTabStop, focus)
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
      data-change={change}
      data-entry-link={`role:${id}`}
      draggable={false}
      aria-description={withChange(describeRole(role, team, why), change)}
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
  if (first)
    return `${needMark(first.need)} ${first.quality.name}${rest.length > 0 ? ` +${rest.length}` : ''}`
  if (level === 'names') return role.status === 'vacant' || role.status === 'draft' ? statusWord(role) : ''
  const said = [holdersInWords(role) || statusWord(role), ...(level === 'full' ? [needCounts(role)] : [])]
  return said.filter((each) => each !== '').join(' · ')
}

function needCounts({ qualities }: Role): string {
  const { necessary = [], useful = [], unstated = [] } = qualities ?? {}
  const counts = [
    [needMark('necessary'), necessary.length],
    [needMark('useful'), useful.length],
    [needMark('unstated'), unstated.length],
  ] as const
  return counts.flatMap(([mark, count]) => (count > 0 ? [`${mark} ${count}`] : [])).join(' ')
}
