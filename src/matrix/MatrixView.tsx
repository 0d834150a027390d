import '../ui/lateUtilities.css'
import { useCallback, useMemo, useState } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { buildMatrixColumns } from './buildMatrixColumns'
import { buildMatrixRows, hasChosenQualitiesSort, listChosenQualities } from './buildMatrixRows'
import { MatrixTable } from './MatrixTable'
import { MatrixToolbar } from './MatrixToolbar'

interface MatrixViewProps {
  /** How many px at the view's foot a sheet covers. */
  coveredHeight: number
}

/** Which role needs which quality, as a table: roles one below the other, qualities side by side. */
export function MatrixView({ coveredHeight }: MatrixViewProps) {
  const { index, matches } = useOrg()
  const { urlState } = useUrlState()
  const { quality, need, only, sort, rows: rowsFilter } = urlState
  const [checkedRoleIds, setCheckedRoleIds] = useState<readonly Id[]>([])
  const onCheckRole = useCallback(
    (role: Id, isChecked: boolean) =>
      setCheckedRoleIds((current) =>
        isChecked ? [...current, role] : current.filter((each) => each !== role),
      ),
    [],
  )
  const columns = useMemo(() => buildMatrixColumns(index.org.qualities), [index])
  const chosenQualityIds = useMemo(() => listChosenQualities(index, { quality }), [index, quality])
  const rows = useMemo(
    () => buildMatrixRows(index, matches, { quality, need, only, sort, rows: rowsFilter }),
    [index, matches, quality, need, only, sort, rowsFilter],
  )
  const isSortedByChosenQualities = hasChosenQualitiesSort(index, urlState)
  return (
    // The id is that of the chart, which stands here otherwise: what skips to the view looks for it.
    <section
      aria-label="Matrix"
      tabIndex={-1}
      className="flex h-full flex-col bg-paper -outline-offset-2 print:h-auto"
      style={{ paddingBottom: coveredHeight }}
    >
      <MatrixToolbar hasChosenQualities={chosenQualityIds.size > 0} checkedRoleIds={checkedRoleIds} />
      {rows.length === 0 ? (
        <p className="px-4 py-6 text-15 text-ink-soft">
          {explainEmptyMatrix(index, only && matches.isFiltered)}
        </p>
      ) : (
        <MatrixTable
          rows={rows}
          columns={columns}
          chosenQualityIds={chosenQualityIds}
          isSortedByChosenQualities={isSortedByChosenQualities}
          checkedRoleIds={checkedRoleIds}
          onCheckRole={onCheckRole}
        />
      )}
    </section>
  )
}

function explainEmptyMatrix(index: OrgIndex, isFiltered: boolean): string {
  if (index.org.roles.length === 0) return 'This organisation has no roles yet.'
  if (isFiltered) return 'No role with qualities matches the filter.'
  return 'No role says yet which qualities it needs.'
}
