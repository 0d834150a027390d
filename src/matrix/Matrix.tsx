import './matrix.css'
import { useCallback, useMemo, useState } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Id } from '../org/schema'
import { useView } from '../view/useView'
import { columnsOf } from './columns'
import { MatrixTable } from './MatrixTable'
import { MatrixTools } from './MatrixTools'
import { chosenQualities, isByChosen, matrixRows } from './matrixRows'

interface MatrixProps {
  index: OrgIndex
  matches: Matches
  /** How many px at the view's foot a sheet covers. */
  covered: number
}

/** Which role needs which quality, as a table: roles one below the other, qualities side by side. */
export function Matrix({ index, matches, covered }: MatrixProps) {
  const { view } = useView()
  const { quality, need, only, sort, rows: asked } = view
  const [ticked, setTicked] = useState<readonly Id[]>([])
  const onTick = useCallback(
    (role: Id, isTicked: boolean) =>
      setTicked((now) => (isTicked ? [...now, role] : now.filter((each) => each !== role))),
    [],
  )
  const columns = useMemo(() => columnsOf(index.org.qualities), [index])
  const chosen = useMemo(() => chosenQualities(index, { quality }), [index, quality])
  const rows = useMemo(
    () => matrixRows(index, matches, { quality, need, only, sort, rows: asked }),
    [index, matches, quality, need, only, sort, asked],
  )
  const isRanked = isByChosen(index, view)
  return (
    // The id is that of the chart, which stands here otherwise: what skips to the view looks for it.
    <section aria-label="Matrix" tabIndex={-1} className="matrix" style={{ paddingBottom: covered }}>
      <MatrixTools hasChosen={chosen.size > 0} ticked={ticked} />
      {rows.length === 0 ? (
        <p className="matrix-empty">{whyEmpty(index, only && matches.active)}</p>
      ) : (
        <MatrixTable {...{ index, rows, columns, chosen, isRanked, ticked, onTick }} />
      )}
    </section>
  )
}

function whyEmpty(index: OrgIndex, isFiltered: boolean): string {
  if (index.org.roles.length === 0) return 'This organisation has no roles yet.'
  if (isFiltered) return 'No role with qualities matches the filter.'
  return 'No role says yet which qualities it needs.'
}
