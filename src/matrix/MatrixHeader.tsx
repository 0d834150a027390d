import { memo } from 'react'
import type { Id } from '../org/model/schema'
import { EntryLink } from '../urlState/EntryLink'
import { useOrgLang } from '../urlState/orgLang'
import type { MatrixColumn } from './buildMatrixColumns'
import type { VirtualSlot } from './insertGaps'
import { FIRST_QUALITY_ARIA_COLINDEX } from './matrixRow'
import { buildCellKey, getColumnKey, HEADER_ROW_KEY } from './useGridFocus'

interface MatrixHeaderProps {
  slots: readonly VirtualSlot[]
  columns: readonly MatrixColumn[]
  chosenQualityIds: ReadonlySet<Id>
  /** The quality whose details are open. */
  selectedQualityId: Id | undefined
  /** The key of the stop, where it is in the head. */
  activeKey: string | undefined
}

/** The qualities below their categories, as the head of the table. */
export const MatrixHeader = memo(function MatrixHeader({
  slots,
  columns,
  chosenQualityIds,
  selectedQualityId,
  activeKey,
}: MatrixHeaderProps) {
  const lang = useOrgLang()
  return (
    <thead className="matrix-head">
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} aria-colindex={1} className="matrix-tick matrix-corner">
          <span className="sr-only">Compare</span>
        </th>
        <th scope="col" rowSpan={2} aria-colindex={2} className="matrix-name matrix-corner">
          Role
        </th>
        {groupByCategory(slots, columns).map(({ firstIndex, category, columnCount }) =>
          category === undefined ? (
            <td key={firstIndex} rowSpan={2} aria-hidden="true" />
          ) : (
            <th
              key={firstIndex}
              scope="colgroup"
              className="matrix-category"
              colSpan={columnCount}
              aria-colindex={firstIndex + FIRST_QUALITY_ARIA_COLINDEX}
            >
              <span className="matrix-category-name" title={category} lang={lang} dir="auto">
                {category}
              </span>
            </th>
          ),
        )}
      </tr>
      <tr aria-rowindex={2}>
        {slots.map(({ index: columnIndex, gapPx }) => {
          const column = columns[columnIndex]
          if (gapPx !== undefined || !column) return null
          const { id, name } = column.quality
          const cellKey = buildCellKey(HEADER_ROW_KEY, getColumnKey(column))
          return (
            <th
              key={id}
              scope="col"
              className="matrix-quality"
              data-selected={id === selectedQualityId || undefined}
              aria-colindex={columnIndex + FIRST_QUALITY_ARIA_COLINDEX}
              data-chosen={chosenQualityIds.has(id) || undefined}
            >
              <EntryLink
                entry={{ kind: 'quality', id }}
                className="matrix-link matrix-quality-link"
                title={name}
                dir="auto"
                isViewItem
                data-stop={cellKey}
                tabIndex={cellKey === activeKey ? 0 : -1}
              >
                <span className="matrix-quality-name">{name}</span>
              </EntryLink>
            </th>
          )
        })}
      </tr>
    </thead>
  )
})

interface CategoryCell {
  firstIndex: number
  /** Undefined for a gap. */
  category?: string
  columnCount: number
}

function groupByCategory(slots: readonly VirtualSlot[], columns: readonly MatrixColumn[]): CategoryCell[] {
  const categoryCells: CategoryCell[] = []
  for (const { index: columnIndex, gapPx } of slots) {
    const category = columns[columnIndex]?.category
    const last = categoryCells.at(-1)
    if (gapPx !== undefined || category === undefined)
      categoryCells.push({ firstIndex: columnIndex, columnCount: 1 })
    else if (last?.category === category) last.columnCount += 1
    else categoryCells.push({ firstIndex: columnIndex, category, columnCount: 1 })
  }
  return categoryCells
}
