import { memo } from 'react'
import type { Id } from '../org/schema'
import { EntryLink } from '../view/EntryLink'
import { useOrgLang } from '../view/orgLang'
import type { Column } from './columns'
import type { Slot } from './slots'
import { HEAD_ROW, qualityKey, stopKey } from './useStop'

interface MatrixHeadProps {
  slots: readonly Slot[]
  columns: readonly Column[]
  chosen: ReadonlySet<Id>
  /** The quality whose details are open. */
  selected: Id | undefined
  /** The key of the stop, where it is in the head. */
  stop: string | undefined
}

/** The qualities below their categories, as the head of the table. */
export const MatrixHead = memo(function MatrixHead({
  slots,
  columns,
  chosen,
  selected,
  stop,
}: MatrixHeadProps) {
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
        {categoriesOf(slots, columns).map(({ at, category, span }) =>
          category === undefined ? (
            <td key={at} rowSpan={2} aria-hidden="true" />
          ) : (
            <th
              key={at}
              scope="colgroup"
              className="matrix-category"
              colSpan={span}
              aria-colindex={at + FIRST_COLUMN}
            >
              <span className="matrix-category-name" title={category} lang={lang} dir="auto">
                {category}
              </span>
            </th>
          ),
        )}
      </tr>
      <tr aria-rowindex={2}>
        {slots.map(({ at, gap }) => {
          const column = columns[at]
          if (gap !== undefined || !column) return null
          const { id, name } = column.quality
          const key = stopKey(HEAD_ROW, qualityKey(column))
          return (
            <th
              key={id}
              scope="col"
              className="matrix-quality"
              data-selected={id === selected || undefined}
              aria-colindex={at + FIRST_COLUMN}
              data-chosen={chosen.has(id) || undefined}
            >
              <EntryLink
                entry={{ kind: 'quality', id }}
                className="matrix-link matrix-quality-link"
                title={name}
                dir="auto"
                data-entry-link={`quality:${id}`}
                data-stop={key}
                tabIndex={key === stop ? 0 : -1}
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

/** The number of the first quality's column, as assistive technology counts: ticks and names stand before it. */
export const FIRST_COLUMN = 3

interface DrawnCategory {
  at: number
  /** Undefined for a gap. */
  category?: string
  span: number
}

function categoriesOf(slots: readonly Slot[], columns: readonly Column[]): DrawnCategory[] {
  const found: DrawnCategory[] = []
  for (const { at, gap } of slots) {
    const category = columns[at]?.category
    const last = found.at(-1)
    if (gap !== undefined || category === undefined) found.push({ at, span: 1 })
    else if (last?.category === category) last.span += 1
    else found.push({ at, category, span: 1 })
  }
  return found
}
