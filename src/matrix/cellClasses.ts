import type { NeedLevel } from '../org/model/indexOrg'

/** A cell of a role's row; a row that is pointed at stands out. */
export const cellClasses =
  'h-(--row) border-b border-b-line p-0 group-hover/row:bg-[color-mix(in_oklab,var(--accent-soft)_50%,var(--sheet))]'

/** The columns that stay at the left while the others scroll. */
export const checkboxColumnClasses = 'sticky left-0'
export const nameColumnClasses = 'sticky left-(--tick) border-e border-e-line-strong text-start'

/** The name or title whose details are open. */
export const selectedClasses = 'bg-accent-soft outline-2 -outline-offset-2 outline-accent'

/** A link, which fills its cell: all of the cell can be clicked. */
export const cellLinkClasses =
  'content-center overflow-hidden text-ellipsis hover:text-accent hover:underline'

/** The mark of a need. Its shape tells the level, as in the details. */
export function getMarkClasses(need: NeedLevel): string {
  return `grid place-items-center before:rounded-full before:border-[color:var(--mark,var(--accent))] before:size-3 ${markClasses[need]}`
}

const markClasses: Readonly<Record<NeedLevel, string>> = {
  // All of it is border, since forced colours remove backgrounds.
  necessary: 'before:border-6',
  useful: 'before:border-[1.5px]',
  unstated: 'before:border-[1.5px] before:border-dotted',
}
