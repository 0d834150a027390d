import { memo } from 'react'
import { fitCardLabels } from '../graph/labels/fitLabels'
import { formatRoleSubtitle } from '../graph/labels/roleSubtitle'
import { appendChange, describeRole } from '../org/model/ariaDescriptions'
import { getRoleStatus } from '../org/model/roleStatus'
import { useRovingTabIndex } from '../ui/focus/useRovingTabIndex'
import { EntryLink } from '../urlState/EntryLink'
import { useOrgComparison } from '../urlState/orgComparison'
import { useChartContext } from './ChartContext'
import type { RoleCardData } from './reactFlowNodes'

/** A role's card: its name, as large as the distance asks for, and below it one line where that can be read. */
export const RoleCard = memo(function RoleCard({ card }: { card: RoleCardData }) {
  const { role, left, top, highlight, strength, matchedQualities, teamName, isTabStop } = card
  const { id, name } = role
  const { lod, focusManager } = useChartContext()
  const changeLabel = useOrgComparison()?.labels.get(id)
  const focusProps = useRovingTabIndex<HTMLAnchorElement>(id, isTabStop, focusManager)
  const subtitle = formatRoleSubtitle(role, matchedQualities, lod)
  const labelFit = fitCardLabels(name, subtitle !== '', lod)
  return (
    <EntryLink
      {...focusProps}
      entry={{ kind: 'role', id }}
      className="role-card"
      style={{ left, top }}
      data-status={getRoleStatus(role)}
      data-strength={strength}
      data-highlight={highlight}
      data-change={changeLabel}
      isViewItem
      draggable={false}
      aria-description={appendChange(describeRole(role, teamName, matchedQualities), changeLabel)}
    >
      <span
        className="role-name clamp-lines"
        style={{ fontSize: labelFit.nameFontSize, WebkitLineClamp: labelFit.maxNameLines }}
        data-name={name}
        dir="auto"
      >
        {name}
      </span>
      {labelFit.subtitleFontSize > 0 && (
        <span
          className="role-subtitle truncate"
          aria-hidden="true"
          style={{ fontSize: labelFit.subtitleFontSize }}
          dir="auto"
        >
          {subtitle}
        </span>
      )}
    </EntryLink>
  )
})
