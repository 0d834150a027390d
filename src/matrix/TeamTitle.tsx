import { memo } from 'react'
import { type OrgIndex, teamPath } from '../org/indexOrg'
import { EntryLink } from '../view/EntryLink'
import type { TeamRow } from './matrixRows'
import type { Slot } from './slots'
import { NAME_COLUMN, stopKey } from './useStop'

export interface RowProps {
  index: OrgIndex
  /** Its number among all rows, from 0. */
  at: number
  slots: readonly Slot[]
  /** The key of the stop, where it is in this row. */
  stop: string | undefined
}

/** A team, as the title of the roles below it. */
export const TeamTitle = memo(function TeamTitle({
  row: { key, team },
  index,
  at,
  slots,
  stop,
}: { row: TeamRow } & RowProps) {
  const above = teamPath(index, team.id).slice(-3, -1)
  const own = stopKey(key, NAME_COLUMN)
  return (
    <tr aria-rowindex={at + FIRST_ROW} data-branch={index.hues.get(team.id) ?? 'none'}>
      <th className="matrix-team" scope="rowgroup" colSpan={slots.length + 2} aria-colindex={1}>
        <span className="matrix-team-name">
          <EntryLink
            entry={{ kind: 'team', id: team.id }}
            className="matrix-link matrix-team-link"
            title={team.name}
            dir="auto"
            data-entry-link={key}
            data-stop={own}
            tabIndex={own === stop ? 0 : -1}
          >
            {team.name}
          </EntryLink>
          {above.length > 0 && (
            <small className="matrix-team-note" dir="auto">
              <span className="sr-only">{' in '}</span>
              <span lang={index.org.lang}>{above.map(({ name }) => name).join(' › ')}</span>
            </small>
          )}
        </span>
      </th>
    </tr>
  )
})

/** The number of the first row below the head, as assistive technology counts. */
export const FIRST_ROW = 3
