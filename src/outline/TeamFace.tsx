import type { TeamRow } from './outlineRows'
import { countsIn, type Told } from './rowWords'

/** What a team's row says to the eye: its name, its kind, what it holds, and under a filter how much of that matches. */
export function TeamFace({ row, told }: { row: TeamRow; told: Told }) {
  const { id, name, kind } = row.entry
  return (
    <>
      <span className="outline-name outline-team" dir="auto">
        {name}
      </span>
      <span className="outline-note" aria-hidden="true">
        {kind !== undefined && kind !== 'functional' && `${kind} · `}
        {countsIn(id, told)}
      </span>
    </>
  )
}
