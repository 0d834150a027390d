import { type FocusEvent, useCallback, useMemo, useRef, useState } from 'react'
import { heldByTeam } from '../org/heldByTeam'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import { type Matches, matchesByTeam } from '../org/matchRoles'
import type { Id, Role } from '../org/schema'
import { focusKeeper, stopOf } from '../ui/focusKeeper'
import { withFold } from '../view/folding'
import { useFolded } from '../view/useFolded'
import { useView } from '../view/useView'
import { useVersions } from '../view/versions'
import { type OutlineRow, outlineRows } from './outlineRows'
import { Row } from './Row'
import type { Told } from './rowWords'
import { isOfEntry, keyOf, placesOf, standingRow } from './standingRow'
import { type Room, useRowsInSight } from './useRowsInSight'
import { useStanding } from './useStanding'
import { useTreeKeys } from './useTreeKeys'

interface TreeProps {
  index: OrgIndex
  matches: Matches
  levels: number
  room: Room
}

/** The rows of an outline, of which only those exist that are in sight, and the one that Tab reaches. */
export function Tree({ index, matches, levels, room }: TreeProps) {
  const { view, navigate } = useView()
  const scroller = useRef<HTMLDivElement>(null)
  const [focus] = useState(() => focusKeeper(scroller))
  const rows = useRows(index, matches, levels)
  const places = useMemo(() => placesOf(rows), [rows])
  const selected = keyOf(view.entry && findEntry(index, view.entry))
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
    if (place !== at) focus.expect()
    setMoved({ from: selected, to: row.key })
    virtualizer.scrollToIndex(place)
  }
  const turnTeams = useCallback(
    (teams: readonly Id[]) =>
      navigate((now) => teams.reduce((next, team) => withFold(index, next, team, levels), now), 'replace'),
    [index, levels, navigate],
  )
  const turn = useCallback((team: Id) => turnTeams([team]), [turnTeams])
  const onKeyDown = useTreeKeys({
    rows,
    at,
    go,
    turn: (turned) => turnTeams(turned.map(({ entry }) => entry.id)),
  })
  const onFocus = ({ target }: FocusEvent) => {
    const to = stopOf(target)
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
function useRows(index: OrgIndex, { active, roles }: Matches, levels: number): readonly OutlineRow[] {
  const { view } = useView()
  const folded = useFolded(index, levels)
  const shown = view.only && active ? roles : undefined
  const gone = useVersions()?.gone
  return useMemo(
    () => outlineRows(index, folded, shown && ((role: Role) => shown.has(role.id)), gone),
    [index, folded, shown, gone],
  )
}

function useTold(index: OrgIndex, matches: Matches): Told {
  const held = useMemo(() => heldByTeam(index), [index])
  const versions = useVersions()
  return useMemo(
    () => ({ index, matches, held, versions, matching: matchesByTeam(index, matches) }),
    [index, matches, held, versions],
  )
}
