import { memo } from 'react'
import type { Id } from '../org/model/schema'
import { EntryLink } from '../urlState/EntryLink'
import { useOrgLang } from '../urlState/orgLang'
import type { MatrixColumn } from './buildMatrixColumns'
import { cellLinkClasses, checkboxColumnClasses, nameColumnClasses, selectedClasses } from './cellClasses'
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
    <thead className="sticky top-0 z-3">
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} aria-colindex={1} className={`${checkboxColumnClasses} ${cornerClasses}`}>
          <span className="sr-only print:invisible">Compare</span>
        </th>
        <th scope="col" rowSpan={2} aria-colindex={2} className={`${nameColumnClasses} ${cornerClasses}`}>
          Role
        </th>
        {groupByCategory(slots, columns).map(({ firstIndex, category, columnCount }) =>
          category === undefined ? (
            <td key={firstIndex} rowSpan={2} aria-hidden="true" />
          ) : (
            <th
              key={firstIndex}
              scope="colgroup"
              className="h-(--category-height) overflow-clip border-s border-line-strong bg-sheet p-0 text-start text-11 font-semibold tracking-caps text-ink-soft uppercase"
              colSpan={columnCount}
              aria-colindex={firstIndex + FIRST_QUALITY_ARIA_COLINDEX}
            >
              <span
                className="sticky left-[calc(var(--tick)+var(--name))] inline-block max-w-full truncate px-1.5 align-middle"
                title={category}
                lang={lang}
                dir="auto"
              >
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
              className={getQualityClasses(chosenQualityIds.has(id), id === selectedQualityId)}
              aria-colindex={columnIndex + FIRST_QUALITY_ARIA_COLINDEX}
            >
              <EntryLink
                entry={{ kind: 'quality', id }}
                className={`${cellLinkClasses} ${qualityLinkClasses}`}
                title={name}
                dir="auto"
                isViewItem
                data-stop={cellKey}
                tabIndex={cellKey === activeKey ? 0 : -1}
              >
                <span className="line-clamp-(--quality-lines)">{name}</span>
              </EntryLink>
            </th>
          )
        })}
      </tr>
    </thead>
  )
})

const cornerClasses =
  'z-4 border-b border-b-line-strong bg-sheet px-2.5 py-2 align-bottom text-12 font-semibold text-ink-soft'

function getQualityClasses(isChosen: boolean, isSelected: boolean): string {
  const background = isSelected ? selectedClasses : isChosen ? 'bg-accent-soft' : 'bg-sheet'
  return `h-(--quality-height) border-b border-line-strong p-0 text-start align-bottom ${background} ${isChosen ? 'font-semibold text-accent' : 'font-normal'}`
}

// A name of one line is centred in its column; a longer one has as many lines as fit. In vertical writing `px` is the
// padding above and below.
const qualityLinkClasses =
  'grid h-[calc(var(--quality-height)-1px)] w-full rotate-180 px-2 py-1 text-12 leading-(--quality-line-height) wrap-anywhere [writing-mode:vertical-rl]'

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
