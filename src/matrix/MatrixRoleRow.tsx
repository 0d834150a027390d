import { memo } from 'react'
import type { Id } from '../org/model/schema'
import { isolateBidi } from '../org/text/bidi'
import { EntryLink } from '../urlState/EntryLink'
import { useOrg } from '../urlState/useOrg'
import type { MatrixColumn } from './buildMatrixColumns'
import type { RoleRowData } from './buildMatrixRows'
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
      className="matrix-role"
      data-dimmed={isDimmed || undefined}
    >
      <td className="matrix-cell matrix-tick" aria-colindex={1}>
        <label className="matrix-tick-label">
          <input
            type="checkbox"
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
        className="matrix-cell matrix-name"
        data-selected={isSelected || undefined}
        aria-colindex={2}
      >
        <EntryLink
          entry={{ kind: 'role', id: role.id }}
          className="matrix-link matrix-name-link"
          data-above-note={isSortedByChosenQualities || undefined}
          title={role.name}
          dir="auto"
          isViewItem
          data-stop={nameKey}
          tabIndex={nameKey === activeKey ? 0 : -1}
        >
          {role.name}
        </EntryLink>
        {isSortedByChosenQualities && (
          <small className="matrix-note" dir="auto">
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
            className="matrix-cell"
            aria-colindex={columnIndex + FIRST_QUALITY_ARIA_COLINDEX}
            data-chosen={chosenQualityIds.has(id) || undefined}
          >
            {need && (
              <EntryLink
                entry={{ kind: 'role', id: role.id }}
                title={`${role.name}: ${name}, ${need}`}
                className="matrix-mark"
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
