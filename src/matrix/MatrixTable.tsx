import { type CSSProperties, useEffect, useEffectEvent, useMemo } from 'react'
import type { Id } from '../org/model/schema'
import { useElementSize } from '../ui/hooks/useElementSize'
import { useIsNarrowerThan } from '../ui/hooks/useIsNarrowerThan'
import { useMediaQuery } from '../ui/hooks/useMediaQuery'
import { areListsEqual, useStable } from '../ui/hooks/useStable'
import { useUrlState } from '../urlState/useUrlState'
import type { MatrixColumn } from './buildMatrixColumns'
import type { MatrixRowData } from './buildMatrixRows'
import {
  CATEGORY_HEIGHT_PX,
  computeMatrixSizes,
  HEADER_HEIGHT_PX,
  QUALITY_HEIGHT_PX,
  QUALITY_LINE_HEIGHT_PX,
} from './computeMatrixSizes'
import { HEADER_ROW } from './gridNavigation'
import { insertGaps, type VirtualSlot } from './insertGaps'
import { MatrixHeader } from './MatrixHeader'
import { MatrixRoleRow } from './MatrixRoleRow'
import { MatrixTeamRow } from './MatrixTeamRow'
import { useGridFocus } from './useGridFocus'
import { useGridVirtualizer } from './useGridVirtualizer'

interface MatrixTableProps {
  rows: readonly MatrixRowData[]
  columns: readonly MatrixColumn[]
  chosenQualityIds: ReadonlySet<Id>
  isSortedByChosenQualities: boolean
  checkedRoleIds: readonly Id[]
  onCheckRole: (role: Id, isChecked: boolean) => void
}

/** The table itself, of which only the rows and columns in sight exist. */
export function MatrixTable({
  rows,
  columns,
  chosenQualityIds,
  isSortedByChosenQualities,
  checkedRoleIds,
  onCheckRole,
}: MatrixTableProps) {
  const { urlState } = useUrlState()
  const [scroller, paneSize] = useElementSize<HTMLDivElement>()
  const isCoarse = useMediaQuery('(pointer: coarse)')
  const isNarrow = useIsNarrowerThan('sm')
  const sizes = computeMatrixSizes(
    paneSize?.width ?? 0,
    columns.length,
    isCoarse,
    isSortedByChosenQualities || isNarrow,
  )
  const { activeCell, activeKey, handlers } = useGridFocus({
    scroller,
    rows,
    columns,
    selectedEntry: urlState.entry,
    rowHeight: sizes.rowHeightPx,
  })
  const virtualGrid = useGridVirtualizer({ scroller, rows, columns, sizes, activeCell })
  const renderedColumns = useStable(virtualGrid.renderedColumns, areListsEqual)
  const columnSlots = useMemo(
    () => insertGaps(renderedColumns, columns.length, sizes.columnWidthPx),
    [renderedColumns, columns.length, sizes.columnWidthPx],
  )
  const scrollToSelected = useEffectEvent(() => {
    if (urlState.entry) virtualGrid.scrollToCell(activeCell)
  })
  const isMeasured = paneSize !== undefined
  useEffect(() => {
    if (isMeasured) scrollToSelected()
  }, [isMeasured])
  const getActiveKeyInRow = (rowIndex: number) => (activeCell.row === rowIndex ? activeKey : undefined)
  const renderRow = (rowIndex: number) => {
    const row = rows[rowIndex]
    if (!row) return null
    const rowProps = { rowIndex, slots: columnSlots, activeKey: getActiveKeyInRow(rowIndex) }
    return row.kind === 'team' ? (
      <MatrixTeamRow key={row.key} row={row} {...rowProps} />
    ) : (
      <MatrixRoleRow
        key={row.key}
        row={row}
        {...rowProps}
        columns={columns}
        chosenQualityIds={chosenQualityIds}
        isSortedByChosenQualities={isSortedByChosenQualities}
        onCheckRole={onCheckRole}
        isChecked={checkedRoleIds.includes(row.role.id)}
        isSelected={urlState.entry?.kind === 'role' && urlState.entry.id === row.role.id}
      />
    )
  }
  const style: Record<`--${string}`, string> = {
    '--row': `${sizes.rowHeightPx}px`,
    '--column': `${sizes.columnWidthPx}px`,
    '--header-height': `${HEADER_HEIGHT_PX}px`,
    '--category-height': `${CATEGORY_HEIGHT_PX}px`,
    '--quality-height': `${QUALITY_HEIGHT_PX}px`,
    '--quality-line-height': `${QUALITY_LINE_HEIGHT_PX}px`,
    '--quality-lines': String(Math.floor((sizes.columnWidthPx - 8) / QUALITY_LINE_HEIGHT_PX)),
    '--tick': `${sizes.checkboxWidthPx}px`,
    '--name': `${sizes.nameWidthPx}px`,
    '--all-columns': `${sizes.columnWidthPx * columns.length}px`,
  }
  return (
    <div
      ref={scroller}
      className="matrix-scroller relative min-h-0 flex-1 scroll-pt-[calc(var(--header-height)+36px)] scroll-pr-2 scroll-pb-2 scroll-pl-[calc(var(--tick)+var(--name)+4px)] overflow-auto border-t border-line max-lg:scroll-pb-15 max-lg:pb-15 print:static print:h-auto print:overflow-visible"
      style={style satisfies CSSProperties}
      {...handlers}
    >
      <table
        className="w-[calc(var(--tick)+var(--name)+var(--all-columns))] table-fixed border-separate border-spacing-0 text-start font-normal print:w-full [&_:focus-visible]:-outline-offset-2 print:[&_:is(th,td)]:static"
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 2}
      >
        <caption className="sr-only">
          Roles by the qualities they need. Arrow keys move among what is filled in.
        </caption>
        <colgroup>
          <col className="print:w-px!" style={{ width: sizes.checkboxWidthPx }} />
          <col className="print:w-[65mm]!" style={{ width: sizes.nameWidthPx }} />
          {columnSlots.map(({ index: columnIndex, gapPx }) => (
            <col
              key={columnIndex}
              className="print:w-auto!"
              style={{ width: gapPx ?? sizes.columnWidthPx }}
            />
          ))}
        </colgroup>
        <MatrixHeader
          slots={columnSlots}
          columns={columns}
          chosenQualityIds={chosenQualityIds}
          selectedQualityId={urlState.entry?.kind === 'quality' ? urlState.entry.id : undefined}
          activeKey={getActiveKeyInRow(HEADER_ROW)}
        />
        {groupByTeam(insertGaps(virtualGrid.renderedRows, rows.length, sizes.rowHeightPx), rows).map(
          ({ key, slots }) => (
            <tbody key={key}>
              {slots.map(({ index: slotIndex, gapPx }) =>
                gapPx === undefined ? (
                  renderRow(slotIndex)
                ) : (
                  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have focus; it is the room of rows that are not drawn.
                  <tr key={`gap ${slotIndex}`} aria-hidden="true">
                    <td style={{ height: gapPx }} />
                  </tr>
                ),
              )}
            </tbody>
          ),
        )}
      </table>
    </div>
  )
}

interface RowGroup {
  key: string
  slots: VirtualSlot[]
}

/** What is drawn, by the team that it stands below; a gap before any team, and roles without titles, by themselves. */
function groupByTeam(slots: readonly VirtualSlot[], rows: readonly MatrixRowData[]): RowGroup[] {
  const groups: RowGroup[] = []
  for (const slot of slots) {
    const row = slot.gapPx === undefined ? rows[slot.index] : undefined
    const isTeamRow = row?.kind === 'team'
    if (groups.length === 0 || isTeamRow) groups.push({ key: isTeamRow ? row.key : 'top', slots: [] })
    groups.at(-1)?.slots.push(slot)
  }
  return groups
}
