import type { OutlineTeamRow } from './buildOutlineRows'
import { rowNameClasses, rowNoteClasses } from './outlineClasses'
import { formatTeamCounts, type RowContext } from './rowContext'

/** The visible content of a team's row: name, kind and counts. */
export function TeamRowContent({ row, rowContext }: { row: OutlineTeamRow; rowContext: RowContext }) {
  const { id, name, kind } = row.entry
  return (
    <>
      <span className={`font-semibold text-branch ${rowNameClasses}`} dir="auto">
        {name}
      </span>
      <span className={rowNoteClasses} aria-hidden="true">
        {kind !== undefined && kind !== 'functional' && `${kind} · `}
        {formatTeamCounts(id, rowContext)}
      </span>
    </>
  )
}
