import { memo } from 'react'
import { cardFace } from '../graph/cardFace'
import { cardLine } from '../graph/cardLine'
import { describeRole, withChange } from '../org/descriptions'
import { roleStatus } from '../org/roleStatus'
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
  const line = cardLine(role, why, detail)
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
