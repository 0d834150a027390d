import { type CSSProperties, useEffect, useEffectEvent, useMemo } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'
import { useMediaQuery } from '../ui/useMediaQuery'
import { useSize } from '../ui/useSize'
import { useView } from '../view/useView'
import type { Column } from './columns'
import { MatrixHead } from './MatrixHead'
import type { MatrixRow } from './matrixRows'
import { RoleLine } from './RoleLine'
import { sizesIn } from './sizes'
import { type Slot, slotsOf } from './slots'
import { HEAD } from './stops'
import { TeamTitle } from './TeamTitle'
import { useKept } from './useKept'
import { useMatrixWindow } from './useMatrixWindow'
import { useStop } from './useStop'

interface MatrixTableProps {
  index: OrgIndex
  rows: readonly MatrixRow[]
  columns: readonly Column[]
  chosen: ReadonlySet<Id>
  isRanked: boolean
  ticked: readonly Id[]
  onTick: (role: Id, isTicked: boolean) => void
}

/** The table itself, of which only the rows and columns in sight exist. */
export function MatrixTable({ index, rows, columns, chosen, isRanked, ticked, onTick }: MatrixTableProps) {
  const { view } = useView()
  const [scroller, pane] = useSize<HTMLDivElement>()
  const isCoarse = useMediaQuery('(pointer: coarse)')
  const isNarrow = useMediaQuery('(max-width: 599px)')
  const sizes = sizesIn(pane?.width ?? 0, columns.length, isCoarse, isRanked || isNarrow)
  const { stop, key, handlers } = useStop({
    scroller,
    rows,
    columns,
    entry: view.entry,
    rowHeight: sizes.row,
  })
  const drawn = useMatrixWindow({ scroller, rows, columns, sizes, stop })
  const drawnColumns = useKept(drawn.drawnColumns)
  const slots = useMemo(
    () => slotsOf(drawnColumns, columns.length, sizes.column),
    [drawnColumns, columns.length, sizes.column],
  )
  const showEntry = useEffectEvent(() => {
    if (view.entry) drawn.scrollTo(stop)
  })
  const isThere = pane !== undefined
  useEffect(() => {
    if (isThere) showEntry()
  }, [isThere])
  const stopIn = (row: number) => (stop.row === row ? key : undefined)
  const lineOf = (at: number) => {
    const row = rows[at]
    if (!row) return null
    const shared = { index, at, slots, stop: stopIn(at) }
    return row.kind === 'team' ? (
      <TeamTitle key={row.key} row={row} {...shared} />
    ) : (
      <RoleLine
        key={row.key}
        row={row}
        {...shared}
        {...{ columns, chosen, isRanked, onTick }}
        isTicked={ticked.includes(row.role.id)}
        isSelected={view.entry?.kind === 'role' && view.entry.id === row.role.id}
      />
    )
  }
  const style: Record<`--${string}`, string> = {
    '--row': `${sizes.row}px`,
    '--column': `${sizes.column}px`,
    '--head-lines': String(Math.floor((sizes.column - 8) / 15)),
    '--tick': `${sizes.tick}px`,
    '--name': `${sizes.name}px`,
    '--all-columns': `${sizes.column * columns.length}px`,
  }
  return (
    <div ref={scroller} className="matrix-scroller" style={style satisfies CSSProperties} {...handlers}>
      <table className="matrix-table" aria-rowcount={rows.length + 2} aria-colcount={columns.length + 2}>
        <caption className="sr-only">
          Roles by the qualities they need. Arrow keys move among what is filled in.
        </caption>
        <colgroup>
          <col style={{ width: sizes.tick }} />
          <col style={{ width: sizes.name }} />
          {slots.map(({ at, gap }) => (
            <col key={at} style={{ width: gap ?? sizes.column }} />
          ))}
        </colgroup>
        <MatrixHead
          {...{ slots, columns, chosen }}
          selected={view.entry?.kind === 'quality' ? view.entry.id : undefined}
          stop={stopIn(HEAD)}
        />
        {bodiesOf(slotsOf(drawn.drawnRows, rows.length, sizes.row), rows).map(({ first, members }) => (
          <tbody key={first}>
            {members.map(({ at, gap }) =>
              gap === undefined ? (
                lineOf(at)
              ) : (
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have focus; it is the room of rows that are not drawn.
                <tr key={`gap ${at}`} aria-hidden="true">
                  <td style={{ height: gap }} />
                </tr>
              ),
            )}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface Body {
  first: string
  members: Slot[]
}

/** What is drawn, by the team that it stands below; a gap before any team, and roles without titles, by themselves. */
function bodiesOf(slots: readonly Slot[], rows: readonly MatrixRow[]): Body[] {
  const bodies: Body[] = []
  for (const slot of slots) {
    const row = slot.gap === undefined ? rows[slot.at] : undefined
    const isTitle = row?.kind === 'team'
    if (bodies.length === 0 || isTitle) bodies.push({ first: isTitle ? row.key : 'top', members: [] })
    bodies.at(-1)?.members.push(slot)
  }
  return bodies
}
