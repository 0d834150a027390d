import { type CSSProperties, type FocusEvent, useCallback, useMemo, useRef, useState } from 'react'
import { computeTeamTotals } from '../org/model/computeTeamTotals'
import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { Id, Role } from '../org/model/schema'
import { countMatchesByTeam, type RoleMatches } from '../org/query/filterRoles'
import { createFocusManager, getFocusTargetId } from '../ui/focus/focusManager'
import { useOrgComparison } from '../urlState/orgComparison'
import { withTeamToggled } from '../urlState/teamFolding'
import { useFoldedTeams } from '../urlState/useFoldedTeams'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { buildOutlineRows, type OutlineRow } from './buildOutlineRows'
import { findVisibleRowIndex, indexRowsByKey } from './findVisibleRowIndex'
import { OutlineTreeItem } from './OutlineTreeItem'
import type { RowContext } from './rowContext'
import { getHomeRowKey, isRowOfEntry } from './rowKeys'
import { type ScrollArea, useRowHeight, useRowVirtualizer } from './useRowVirtualizer'
import { useScrollAnchor } from './useScrollAnchor'
import { useTreeKeyHandler } from './useTreeKeyHandler'

interface OutlineTreeProps {
  defaultOpenDepth: number
  scrollArea: ScrollArea
}

/** The virtual tree: only the rows in sight, and the one that Tab reaches, are rendered. */
export function OutlineTree({ defaultOpenDepth, scrollArea }: OutlineTreeProps) {
  const { index, matches } = useOrg()
  const { urlState, navigate } = useUrlState()
  const scrollContainerRef = useRef<HTMLDivElement>(null)
  const [focusManager] = useState(() => createFocusManager(scrollContainerRef))
  const rows = useOutlineRows(index, matches, defaultOpenDepth)
  const rowIndexByKey = useMemo(() => indexRowsByKey(rows), [rows])
  const selectedKey = getHomeRowKey(urlState.entry && findEntry(index, urlState.entry))
  const [focusMove, setFocusMove] = useState<{ selectedKey: string | undefined; focusedKey: string }>()
  // Selecting an entry elsewhere makes its row the tab stop again.
  const isFocusMoved =
    focusMove &&
    (selectedKey === undefined ||
      focusMove.selectedKey === selectedKey ||
      isRowOfEntry(focusMove.focusedKey, selectedKey))
  const tabStopIndex =
    findVisibleRowIndex(index, rowIndexByKey, isFocusMoved ? focusMove.focusedKey : selectedKey) ?? 0
  const rowHeightPx = useRowHeight()
  const virtualizer = useRowVirtualizer({ rows, rowHeightPx, tabStopIndex, scrollArea, scrollContainerRef })
  const treeStyle: CSSProperties & { '--row-height': string } = {
    height: virtualizer.getTotalSize(),
    '--row-height': `${rowHeightPx}px`,
  }
  const scrollHandlers = useScrollAnchor({
    index,
    rows,
    rowIndexByKey,
    tabStopIndex,
    selectedKey,
    virtualizer,
  })
  const rowContext = useRowContext(index, matches)

  const focusRow = (row: OutlineRow) => {
    const rowIndex = rowIndexByKey.get(row.key) ?? 0
    if (rowIndex !== tabStopIndex) focusManager.requestFocus()
    setFocusMove({ selectedKey, focusedKey: row.key })
    virtualizer.scrollToIndex(rowIndex)
  }
  const toggleTeams = useCallback(
    (teamIds: readonly Id[]) =>
      navigate(
        (current) =>
          teamIds.reduce(
            (urlState, teamId) => withTeamToggled(index, urlState, teamId, defaultOpenDepth),
            current,
          ),
        'replace',
      ),
    [index, defaultOpenDepth, navigate],
  )
  const toggleTeam = useCallback((teamId: Id) => toggleTeams([teamId]), [toggleTeams])
  const onKeyDown = useTreeKeyHandler({
    rows,
    rowIndex: tabStopIndex,
    onFocusRow: focusRow,
    onToggleRows: (toggledRows) => toggleTeams(toggledRows.map(({ entry }) => entry.id)),
  })
  const onFocus = ({ target }: FocusEvent) => {
    const focusedKey = getFocusTargetId(target)
    if (focusedKey !== undefined) setFocusMove({ selectedKey, focusedKey })
  }

  return (
    <div
      ref={scrollContainerRef}
      className="outline-scroller min-h-0 flex-1 overflow-y-auto px-2 [overflow-anchor:none]"
      {...scrollHandlers}
    >
      <div
        role="tree"
        aria-label="Outline"
        className={treeClasses}
        style={treeStyle}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {virtualizer.getVirtualItems().map(({ index: rowIndex, start }) => {
          const row = rows[rowIndex]
          if (!row) return null
          return (
            <OutlineTreeItem
              key={row.key}
              row={row}
              rowContext={rowContext}
              isTabStop={rowIndex === tabStopIndex}
              isSelected={row.key === selectedKey}
              focusManager={focusManager}
              rowIndex={rowIndex}
              top={start}
              measureElement={virtualizer.measureElement}
              onToggleTeam={toggleTeam}
            />
          )
        })}
      </div>
    </div>
  )
}

// The gutter before a name has the fold button or the status mark; each level is indented by a step.
const treeClasses =
  'relative [--gutter:28px] [--indent-step:18px] max-sm:[--indent-step:12px] pointer-coarse:[--gutter:44px]'

/** The rows of the current view. */
function useOutlineRows(
  index: OrgIndex,
  { isFiltered, roles }: RoleMatches,
  defaultOpenDepth: number,
): readonly OutlineRow[] {
  const { urlState } = useUrlState()
  const foldedTeamIds = useFoldedTeams(index, defaultOpenDepth)
  const visibleRoles = urlState.only && isFiltered ? roles : undefined
  const removedByTeam = useOrgComparison()?.removed
  return useMemo(
    () =>
      buildOutlineRows(
        index,
        foldedTeamIds,
        visibleRoles && ((role: Role) => visibleRoles.has(role.id)),
        removedByTeam,
      ),
    [index, foldedTeamIds, visibleRoles, removedByTeam],
  )
}

function useRowContext(index: OrgIndex, matches: RoleMatches): RowContext {
  const totalsByTeam = useMemo(() => computeTeamTotals(index), [index])
  const comparison = useOrgComparison()
  return useMemo(
    () => ({
      index,
      matches,
      totalsByTeam,
      comparison,
      matchCountByTeam: countMatchesByTeam(index, matches),
    }),
    [index, matches, totalsByTeam, comparison],
  )
}
