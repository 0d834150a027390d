import { memo } from 'react'
import type { Id } from '../org/model/schema'
import type { FocusManager } from '../ui/focus/focusManager'
import { useRovingTabIndex } from '../ui/focus/useRovingTabIndex'
import { EntryLink } from '../urlState/EntryLink'
import type { OutlineRow } from './outlineRows'
import { RoleFace } from './RoleFace'
import { changeIn, descriptionOf, hueOf, strengthIn, type Told } from './rowWords'
import { TeamFace } from './TeamFace'

interface RowProps {
  row: OutlineRow
  told: Told
  isTabStop: boolean
  isSelected: boolean
  focus: FocusManager
  /** Which row it is, how far down in px, and who is told of its size. */
  place: number
  top: number
  measure: (row: Element | null) => void
  onTurn: (team: Id) => void
}

// Deeper rows are indented no further: there would be no room for their names.
const DEEPEST = 8

/** A line of the outline: a link that is an item of the tree, and for the pointer a button that folds a team. */
export const Row = memo(function Row(props: RowProps) {
  const { row, told, isTabStop, isSelected, focus, place, top, measure, onTurn } = props
  const { kind, entry, key, level, setSize, position } = row
  const isOpen = row.kind === 'team' ? row.isOpen : undefined
  const stop = useRovingTabIndex<HTMLAnchorElement>(key, isTabStop, focus)
  const change = changeIn(row, told)
  const indent = `${Math.min(level - 1, DEEPEST)}em`
  return (
    <div
      ref={measure}
      role="none"
      className="outline-row"
      data-index={place}
      data-branch={hueOf(row, told)}
      data-strength={strengthIn(row, told)}
      data-gone={row.isGone || undefined}
      style={{ top }}
    >
      <EntryLink
        {...stop}
        entry={{ kind, id: entry.id }}
        role="treeitem"
        aria-level={level}
        aria-setsize={setSize}
        aria-posinset={position}
        aria-expanded={isOpen}
        aria-selected={isSelected}
        aria-description={descriptionOf(row, told)}
        data-entry-link={`${kind}:${entry.id}`}
        className="outline-item"
        style={{ paddingLeft: `calc(${indent} + var(--slot))` }}
        draggable={false}
      >
        <span className="outline-guides" aria-hidden="true" style={{ width: indent }} />
        {row.kind === 'team' ? (
          <TeamFace row={row} told={told} />
        ) : (
          <RoleFace row={row} told={told} indent={indent} />
        )}
        {change !== undefined && (
          <span className="outline-change" aria-hidden="true">
            {change}
          </span>
        )}
      </EntryLink>
      {isOpen !== undefined && (
        <button
          type="button"
          className="outline-slot outline-fold"
          // The tree's keys do the same, and its items are all that a tree may hold.
          aria-hidden="true"
          tabIndex={-1}
          title={`${isOpen ? 'Fold' : 'Open'} ${entry.name}`}
          style={{ left: indent }}
          // Focus stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTurn(entry.id)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-open={isOpen}>
            <path d="M6 4l4 4-4 4" />
          </svg>
        </button>
      )}
    </div>
  )
})
