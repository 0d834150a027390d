import { type FocusEvent, useCallback, useMemo, useRef, useState } from 'react'
import { computeTeamTotals } from '../org/model/computeTeamTotals'
import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { Id, Role } from '../org/model/schema'
import { countMatchesByTeam, type RoleMatches } from '../org/query/filterRoles'
import { createFocusManager, getFocusTargetId } from '../ui/focus/focusManager'
import { useOrgComparison } from '../urlState/orgComparison'
import { withTeamToggled } from '../urlState/teamFolding'
import { useFoldedTeams } from '../urlState/useFoldedTeams'
import { useUrlState } from '../urlState/useUrlState'
import { type OutlineRow, outlineRows } from './outlineRows'
import { Row } from './Row'
import type { Told } from './rowWords'
import { isOfEntry, keyOf, placesOf, standingRow } from './standingRow'
import { type Room, useRowsInSight } from './useRowsInSight'
import { useStanding } from './useStanding'
import { useTreeKeys } from './useTreeKeys'

interface TreeProps {
  index: OrgIndex
  matches: RoleMatches
  defaultOpenDepth: number
  room: Room
}

/** The rows of an outline, of which only those exist that are in sight, and the one that Tab reaches. */
export function Tree({ index, matches, defaultOpenDepth, room }: TreeProps) {
  const { urlState, navigate } = useUrlState()
  const scroller = useRef<HTMLDivElement>(null)
  const [focus] = useState(() => createFocusManager(scroller))
  const rows = useRows(index, matches, defaultOpenDepth)
  const places = useMemo(() => placesOf(rows), [rows])
  const selected = keyOf(urlState.entry && findEntry(index, urlState.entry))
  const [moved, setMoved] = useState<{ from: string | undefined; to: string }>()
  // Choosing an entry elsewhere makes its row the tab stop again.
  const isMoved =
    moved && (selected === undefined || moved.from === selected || isOfEntry(moved.to, selected))
  const at = standingRow(index, places, isMoved ? moved.to : selected) ?? 0
  const virtualizer = useRowsInSight(rows, at, room, scroller)
  const standing = useStanding({ index, rows, places, at, selected, virtualizer })
  const told = useTold(index, matches)

  const go = (row: OutlineRow) => {
    const place = places.get(row.key) ?? 0
    if (place !== at) focus.requestFocus()
    setMoved({ from: selected, to: row.key })
    virtualizer.scrollToIndex(place)
  }
  const turnTeams = useCallback(
    (teams: readonly Id[]) =>
      navigate(
        (now) => teams.reduce((next, team) => withTeamToggled(index, next, team, defaultOpenDepth), now),
        'replace',
      ),
    [index, defaultOpenDepth, navigate],
  )
  const turn = useCallback((team: Id) => turnTeams([team]), [turnTeams])
  const onKeyDown = useTreeKeys({
    rows,
    at,
    go,
    turn: (turned) => turnTeams(turned.map(({ entry }) => entry.id)),
  })
  const onFocus = ({ target }: FocusEvent) => {
    const to = getFocusTargetId(target)
    if (to !== undefined) setMoved({ from: selected, to })
  }

  return (
    <div ref={scroller} className="outline-scroller" {...standing}>
      <div
        role="tree"
        aria-label="Outline"
        className="outline-rows"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {virtualizer.getVirtualItems().map(({ index: place, start }) => {
          const row = rows[place]
          if (!row) return null
          return (
            <Row
              key={row.key}
              row={row}
              told={told}
              isTabStop={place === at}
              isSelected={row.key === selected}
              focus={focus}
              place={place}
              top={start}
              measure={virtualizer.measureElement}
              onTurn={turn}
            />
          )
        })}
      </div>
    </div>
  )
}

/** The rows that the address asks for. */
function useRows(
  index: OrgIndex,
  { isFiltered: active, roles }: RoleMatches,
  defaultOpenDepth: number,
): readonly OutlineRow[] {
  const { urlState } = useUrlState()
  const folded = useFoldedTeams(index, defaultOpenDepth)
  const shown = urlState.only && active ? roles : undefined
  const gone = useOrgComparison()?.removed
  return useMemo(
    () => outlineRows(index, folded, shown && ((role: Role) => shown.has(role.id)), gone),
    [index, folded, shown, gone],
  )
}

function useTold(index: OrgIndex, matches: RoleMatches): Told {
  const held = useMemo(() => computeTeamTotals(index), [index])
  const versions = useOrgComparison()
  return useMemo(
    () => ({ index, matches, held, versions, matching: countMatchesByTeam(index, matches) }),
    [index, matches, held, versions],
  )
}
