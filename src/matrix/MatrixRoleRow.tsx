import { memo } from 'react'
import type { Id } from '../org/model/schema'
import { isolateBidi } from '../org/text/bidi'
import { EntryLink } from '../urlState/EntryLink'
import { useOrg } from '../urlState/useOrg'
import type { MatrixColumn } from './buildMatrixColumns'
import type { RoleRowData } from './buildMatrixRows'
import {
  cellClasses,
  cellLinkClasses,
  checkboxColumnClasses,
  getMarkClasses,
  nameColumnClasses,
  selectedClasses,
} from './cellClasses'
import { FIRST_BODY_ARIA_ROWINDEX, FIRST_QUALITY_ARIA_COLINDEX, type MatrixRowProps } from './matrixRow'
import { buildCellKey, CHECKBOX_COLUMN_KEY, getColumnKey, NAME_COLUMN_KEY } from './useGridFocus'

interface MatrixRoleRowProps extends MatrixRowProps {
  row: RoleRowData
  columns: readonly MatrixColumn[]
  chosenQualityIds: ReadonlySet<Id>
  /** Whether its team and the number of chosen qualities are said, since no title above does. */
  isSortedByChosenQualities: boolean
  isChecked: boolean
  /** Whether its details are open. */
  isSelected: boolean
  onCheckRole: (role: Id, isChecked: boolean) => void
}

/** A role, and under each quality whether it needs it. */
export const MatrixRoleRow = memo(function MatrixRoleRow(props: MatrixRoleRowProps) {
  const {
    row,
    rowIndex,
    slots,
    columns,
    chosenQualityIds,
    activeKey,
    isSortedByChosenQualities,
    isChecked,
    isSelected,
    onCheckRole,
  } = props
  const { index } = useOrg()
  const { key, role, needs, isDimmed } = row
  const checkboxKey = buildCellKey(key, CHECKBOX_COLUMN_KEY)
  const nameKey = buildCellKey(key, NAME_COLUMN_KEY)
  const needByQuality = new Map(needs.map(({ quality, need }) => [quality.id, need]))
  const homeTeam = index.teams.get(role.teams[0] ?? '')
  return (
    <tr
      aria-rowindex={rowIndex + FIRST_BODY_ARIA_ROWINDEX}
      className="group/row data-dimmed:text-ink-soft data-dimmed:[--mark:var(--line-strong)]"
      data-dimmed={isDimmed || undefined}
    >
      <td className={`${cellClasses} ${checkboxColumnClasses} z-1 bg-sheet`} aria-colindex={1}>
        <label className="grid h-[calc(var(--row)-1px)] place-items-center print:invisible">
          <input
            type="checkbox"
            className="size-4"
            aria-label={`Compare ${role.name}`}
            checked={isChecked}
            onChange={(event) => onCheckRole(role.id, event.target.checked)}
            data-stop={checkboxKey}
            tabIndex={checkboxKey === activeKey ? 0 : -1}
          />
        </label>
      </td>
      <th
        scope="row"
        className={`${cellClasses} ${nameColumnClasses} z-1 font-normal ${isSelected ? selectedClasses : 'bg-sheet'}`}
        aria-colindex={2}
      >
        <EntryLink
          entry={{ kind: 'role', id: role.id }}
          className={`block px-2.5 whitespace-nowrap ${cellLinkClasses} ${isSortedByChosenQualities ? 'h-6 leading-[26px]' : nameLinkClasses}`}
          title={role.name}
          dir="auto"
          isViewItem
          data-stop={nameKey}
          tabIndex={nameKey === activeKey ? 0 : -1}
        >
          {role.name}
        </EntryLink>
        {isSortedByChosenQualities && (
          <small className="block h-4.75 truncate px-2.5 text-12 text-ink-soft" dir="auto">
            {row.chosenCount} of {chosenQualityIds.size}
            {homeTeam && ` · ${isolateBidi(homeTeam.name)}`}
          </small>
        )}
      </th>
      {slots.map(({ index: columnIndex, gapPx }) => {
        const column = columns[columnIndex]
        if (gapPx !== undefined || !column) return <td key={`gap ${columnIndex}`} aria-hidden="true" />
        const { id, name } = column.quality
        const need = needByQuality.get(id)
        const cellKey = buildCellKey(key, getColumnKey(column))
        return (
          <td
            key={id}
            className={`${cellClasses} border-s border-s-line/50 ${chosenQualityIds.has(id) ? 'bg-accent-soft' : ''}`}
            aria-colindex={columnIndex + FIRST_QUALITY_ARIA_COLINDEX}
          >
            {need && (
              <EntryLink
                entry={{ kind: 'role', id: role.id }}
                title={`${role.name}: ${name}, ${need}`}
                className={`${getMarkClasses(need)} h-[calc(var(--row)-1px)]`}
                data-need={need}
                data-stop={cellKey}
                tabIndex={cellKey === activeKey ? 0 : -1}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
})

// On a phone the rows are high enough for three lines: see MatrixTable.
const nameLinkClasses =
  'h-[calc(var(--row)-1px)] leading-[calc(var(--row)-1px)] max-sm:line-clamp-3 max-sm:text-12 max-sm:leading-[1.2] max-sm:wrap-anywhere max-sm:whitespace-normal max-sm:[-webkit-box-pack:center]'
