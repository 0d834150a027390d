import { memo } from 'react'
import type { Id } from '../org/model/schema'
import type { FocusManager } from '../ui/focus/focusManager'
import { preventFocusLoss } from '../ui/focus/listboxKeys'
import { useRovingTabIndex } from '../ui/focus/useRovingTabIndex'
import { EntryLink } from '../urlState/EntryLink'
import type { OutlineRow } from './buildOutlineRows'
import { gutterClasses } from './outlineClasses'
import { RoleRowContent } from './RoleRowContent'
import { describeRow, getBranchHue, getChangeLabel, getRowEmphasis, type RowContext } from './rowContext'
import { TeamRowContent } from './TeamRowContent'

interface OutlineTreeItemProps {
  row: OutlineRow
  rowContext: RowContext
  isTabStop: boolean
  isSelected: boolean
  focusManager: FocusManager
  /** The index of the row, its offset from the top in px, and the callback that measures it. */
  rowIndex: number
  top: number
  measureElement: (row: Element | null) => void
  onToggleTeam: (teamId: Id) => void
}

// Deeper rows are indented no further, to leave room for their names.
const MAX_INDENTED_DEPTH = 8

const itemClasses =
  'group/item relative flex min-h-(--row-height) flex-wrap content-center items-baseline gap-x-2.5 rounded-md py-1 pr-2.5 text-ink group-data-[strength=matched]/row:bg-accent-soft focus-visible:outline-offset-1 aria-[current=true]:shadow-[inset_0_0_0_2px_var(--accent)] forced-colors:group-data-[strength=matched]/row:border-l-3 forced-colors:group-data-[strength=matched]/row:border-accent forced-colors:aria-[current=true]:outline-2 forced-colors:aria-[current=true]:-outline-offset-2 forced-colors:aria-[current=true]:outline-accent'

// A line below the gutter of each ancestor.
const guideClasses =
  'absolute inset-y-0 left-[calc(var(--gutter)/2)] bg-[linear-gradient(to_right,var(--branch-line)_1px,transparent_1px)] bg-size-[var(--indent-step)_100%]'

/** A row of the outline: a link that is an item of the tree, and for the pointer a button that folds a team. */
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
  const indent = `calc(${Math.min(level - 1, MAX_INDENTED_DEPTH)} * var(--indent-step))`
  return (
    <div
      ref={measureElement}
      role="none"
      className="outline-row group/row absolute inset-x-0 focus-within:z-1"
      data-index={rowIndex}
      data-branch={getBranchHue(row, rowContext)}
      data-strength={getRowEmphasis(row, rowContext)}
      data-removed={row.isRemoved || undefined}
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
        className={`outline-item ${itemClasses}`}
        style={{ paddingLeft: `calc(${indent} + var(--gutter))` }}
        draggable={false}
      >
        <span className={guideClasses} aria-hidden="true" style={{ width: indent }} />
        {row.kind === 'team' ? (
          <TeamRowContent row={row} rowContext={rowContext} />
        ) : (
          <RoleRowContent row={row} rowContext={rowContext} indent={indent} />
        )}
        {changeLabel !== undefined && (
          <span
            className="rounded-sm border-[1.5px] border-accent bg-sheet px-1.5 text-12 font-semibold text-accent group-data-removed/row:border-dashed group-data-removed/row:border-warn group-data-removed/row:text-warn"
            aria-hidden="true"
          >
            {changeLabel}
          </span>
        )}
      </EntryLink>
      {isOpen !== undefined && (
        <button
          type="button"
          className={`${gutterClasses} rounded-md text-ink-soft hover:text-ink`}
          // The keys of the tree do the same, and a tree may contain nothing but its items.
          aria-hidden="true"
          tabIndex={-1}
          title={`${isOpen ? 'Fold' : 'Open'} ${entry.name}`}
          style={{ left: indent }}
          onMouseDown={preventFocusLoss}
          onClick={() => onToggleTeam(entry.id)}
        >
          <svg
            viewBox="0 0 16 16"
            width="16"
            height="16"
            aria-hidden="true"
            className={`fill-none stroke-current stroke-[1.6] ${isOpen ? 'rotate-90' : ''}`}
          >
            <path d="M6 4l4 4-4 4" />
          </svg>
        </button>
      )}
    </div>
  )
})
