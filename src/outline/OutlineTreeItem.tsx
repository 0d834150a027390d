import { memo } from 'react'
import type { Id } from '../org/model/schema'
import type { FocusManager } from '../ui/focus/focusManager'
import { preventFocusLoss } from '../ui/focus/listboxKeys'
import { useRovingTabIndex } from '../ui/focus/useRovingTabIndex'
import { EntryLink } from '../urlState/EntryLink'
import type { OutlineRow } from './buildOutlineRows'
import { RoleRowContent } from './RoleRowContent'
import { describeRow, getBranchHue, getChangeLabel, getRowEmphasis, type RowContext } from './rowContext'
import { TeamRowContent } from './TeamRowContent'

interface OutlineTreeItemProps {
  row: OutlineRow
  rowContext: RowContext
  isTabStop: boolean
  isSelected: boolean
  focusManager: FocusManager
  /** Which row it is, how far down in px, and who is told of its size. */
  rowIndex: number
  top: number
  measureElement: (row: Element | null) => void
  onToggleTeam: (teamId: Id) => void
}

// Deeper rows are indented no further: there would be no room for their names.
const MAX_INDENTED_DEPTH = 8

/** A line of the outline: a link that is an item of the tree, and for the pointer a button that folds a team. */
export const OutlineTreeItem = memo(function OutlineTreeItem(props: OutlineTreeItemProps) {
  const {
    row,
    rowContext,
    isTabStop,
    isSelected,
    focusManager,
    rowIndex,
    top,
    measureElement,
    onToggleTeam,
  } = props
  const { kind, entry, key, level, setSize, positionInSet } = row
  const isOpen = row.kind === 'team' ? row.isOpen : undefined
  const rovingProps = useRovingTabIndex<HTMLAnchorElement>(key, isTabStop, focusManager)
  const changeLabel = getChangeLabel(row, rowContext)
  const indent = `${Math.min(level - 1, MAX_INDENTED_DEPTH)}em`
  return (
    <div
      ref={measureElement}
      role="none"
      className="outline-row"
      data-index={rowIndex}
      data-branch={getBranchHue(row, rowContext)}
      data-strength={getRowEmphasis(row, rowContext)}
      data-gone={row.isRemoved || undefined}
      style={{ top }}
    >
      <EntryLink
        {...rovingProps}
        entry={{ kind, id: entry.id }}
        role="treeitem"
        aria-level={level}
        aria-setsize={setSize}
        aria-posinset={positionInSet}
        aria-expanded={isOpen}
        aria-selected={isSelected}
        aria-description={describeRow(row, rowContext)}
        isViewItem
        className="outline-item"
        style={{ paddingLeft: `calc(${indent} + var(--slot))` }}
        draggable={false}
      >
        <span className="outline-guides" aria-hidden="true" style={{ width: indent }} />
        {row.kind === 'team' ? (
          <TeamRowContent row={row} rowContext={rowContext} />
        ) : (
          <RoleRowContent row={row} rowContext={rowContext} indent={indent} />
        )}
        {changeLabel !== undefined && (
          <span className="outline-change" aria-hidden="true">
            {changeLabel}
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
          onMouseDown={preventFocusLoss}
          onClick={() => onToggleTeam(entry.id)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-open={isOpen}>
            <path d="M6 4l4 4-4 4" />
          </svg>
        </button>
      )}
    </div>
  )
})
