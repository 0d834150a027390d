import { memo } from 'react'
import { getTeamPath } from '../org/model/indexOrg'
import { EntryLink } from '../urlState/EntryLink'
import { useOrg } from '../urlState/useOrg'
import type { TeamRowData } from './buildMatrixRows'
import { cellLinkClasses } from './cellClasses'
import { FIRST_BODY_ARIA_ROWINDEX, type MatrixRowProps } from './matrixRow'
import { buildCellKey, NAME_COLUMN_KEY } from './useGridFocus'

/** A team, as the title of the roles below it. */
export const MatrixTeamRow = memo(function MatrixTeamRow({
  row: { key, team },
  rowIndex,
  slots,
  activeKey,
}: { row: TeamRowData } & MatrixRowProps) {
  const { index } = useOrg()
  const nearestAncestors = getTeamPath(index, team.id).slice(-3, -1)
  const nameKey = buildCellKey(key, NAME_COLUMN_KEY)
  return (
    <tr
      aria-rowindex={rowIndex + FIRST_BODY_ARIA_ROWINDEX}
      data-branch={index.hueByTeam.get(team.id) ?? 'none'}
    >
      <th
        className="sticky top-(--header-height) z-2 h-(--row) border-b border-line bg-branch-tint p-0 text-start"
        scope="rowgroup"
        colSpan={slots.length + 2}
        aria-colindex={1}
      >
        <span className="sticky left-0 inline-flex max-w-[min(100%,90vw)] items-center gap-2 px-2.5">
          <EntryLink
            entry={{ kind: 'team', id: team.id }}
            className={`block max-w-[min(600px,70vw)] flex-none leading-6 font-semibold whitespace-nowrap text-branch ${cellLinkClasses}`}
            title={team.name}
            dir="auto"
            isViewItem
            data-stop={nameKey}
            tabIndex={nameKey === activeKey ? 0 : -1}
          >
            {team.name}
          </EntryLink>
          {nearestAncestors.length > 0 && (
            <small className="truncate text-12 font-normal text-ink-soft" dir="auto">
              <span className="sr-only">{' in '}</span>
              <span lang={index.org.lang}>{nearestAncestors.map(({ name }) => name).join(' › ')}</span>
            </small>
          )}
        </span>
      </th>
    </tr>
  )
})
