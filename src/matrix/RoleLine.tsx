import { memo } from 'react'
import type { Id } from '../org/schema'
import { setApart } from '../org/setApart'
import { EntryLink } from '../view/EntryLink'
import type { Column } from './columns'
import { FIRST_COLUMN } from './MatrixHead'
import type { RoleRow } from './matrixRows'
import { FIRST_ROW, type RowProps } from './TeamTitle'
import { NAME_COLUMN, qualityKey, stopKey, TICK_COLUMN } from './useStop'

interface RoleLineProps extends RowProps {
  row: RoleRow
  columns: readonly Column[]
  chosen: ReadonlySet<Id>
  /** Whether its team and the number of chosen qualities are said, since no title above does. */
  isRanked: boolean
  isTicked: boolean
  /** Whether its details are open. */
  isSelected: boolean
  onTick: (role: Id, isTicked: boolean) => void
}

/** A role, and under each quality whether it needs it. */
export const RoleLine = memo(function RoleLine(props: RoleLineProps) {
  const { row, index, at, slots, columns, chosen, stop, isRanked, isTicked, isSelected, onTick } = props
  const { key, role, needs, isDimmed } = row
  const ticks = stopKey(key, TICK_COLUMN)
  const names = stopKey(key, NAME_COLUMN)
  const byQuality = new Map(needs.map(({ quality, need }) => [quality.id, need]))
  const home = index.teams.get(role.teams[0] ?? '')
  return (
    <tr aria-rowindex={at + FIRST_ROW} className="matrix-role" data-dimmed={isDimmed || undefined}>
      <td className="matrix-cell matrix-tick" aria-colindex={1}>
        <label className="matrix-tick-label">
          <input
            type="checkbox"
            aria-label={`Compare ${role.name}`}
            checked={isTicked}
            onChange={(event) => onTick(role.id, event.target.checked)}
            data-stop={ticks}
            tabIndex={ticks === stop ? 0 : -1}
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
          data-above-note={isRanked || undefined}
          title={role.name}
          dir="auto"
          data-entry-link={key}
          data-stop={names}
          tabIndex={names === stop ? 0 : -1}
        >
          {role.name}
        </EntryLink>
        {isRanked && (
          <small className="matrix-note" dir="auto">
            {row.chosen} of {chosen.size}
            {home && ` · ${setApart(home.name)}`}
          </small>
        )}
      </th>
      {slots.map(({ at: number, gap }) => {
        const column = columns[number]
        if (gap !== undefined || !column) return <td key={`gap ${number}`} aria-hidden="true" />
        const { id, name } = column.quality
        const need = byQuality.get(id)
        const own = stopKey(key, qualityKey(column))
        return (
          <td
            key={id}
            className="matrix-cell"
            aria-colindex={number + FIRST_COLUMN}
            data-chosen={chosen.has(id) || undefined}
          >
            {need && (
              <EntryLink
                entry={{ kind: 'role', id: role.id }}
                title={`${role.name}: ${name}, ${need}`}
                className="matrix-mark"
                data-need={need}
                data-stop={own}
                tabIndex={own === stop ? 0 : -1}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
})
