import { type ComponentType, lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { groupByCategory, type QualityGroup } from '../org/model/groupByCategory'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { LiveRegion } from '../ui/components/LiveText'
import { useAfterFirstPaint } from '../ui/hooks/useAfterFirstPaint'
import { useOrg } from '../urlState/useOrg'
import { useUrlState, withQuality } from '../urlState/useUrlState'
import { findQualities, type QualitySearch } from './findQualities'
import { QualityList, type QualityListProps } from './QualityList'
import { QualitySearchField } from './QualitySearchField'
import { UnknownQualities } from './UnknownQualities'

// With more qualities than this, people search instead of browsing.
const MAX_BROWSABLE_QUALITIES = 40

// Only long lists need it. If it cannot be loaded, all rows are rendered.
const VirtualQualityList = lazy<ComponentType<QualityListProps>>(() =>
  import('./VirtualQualityList').then(
    (file) => ({ default: file.VirtualQualityList }),
    () => ({ default: QualityList }),
  ),
)

/** The qualities by category, each with the number of roles that would match. */
export function QualityFilter() {
  const { index, matches } = useOrg()
  const { urlState, navigate } = useUrlState()
  const { qualities } = index.org
  const [search, setSearch] = useState<QualitySearch>({ query: '', isOnlyChosen: false, pinnedIds: [] })
  const chosenQualityIds = useMemo(() => new Set(urlState.quality), [urlState.quality])
  const listedQualities = useMemo(
    () => findQualities(qualities, search, chosenQualityIds),
    [qualities, search, chosenQualityIds],
  )
  const groups = useMemo(() => groupByCategory(listedQualities), [listedQualities])
  const onCheckQuality = useCallback(
    (isChecked: boolean, qualityId: Id) =>
      navigate((current) => withQuality(current, qualityId, isChecked), 'replace'),
    [navigate],
  )
  const isAfterFirstPaint = useAfterFirstPaint()
  const emptyMessage = hasManyQualities(index) && groups.length === 0 ? 'No matching quality' : ''
  const listProps = { chosenQualityIds, roleCounts: matches.qualityCounts, onCheckQuality }
  return (
    <>
      {hasManyQualities(index) && (
        <QualitySearchField
          search={search}
          onSearch={setSearch}
          chosenQualityIds={urlState.quality.filter((id) => index.qualities.has(id))}
        />
      )}
      <UnknownQualities
        qualityIds={urlState.quality.filter((id) => !index.qualities.has(id))}
        onRemove={(id) => onCheckQuality(false, id)}
      />
      {hasManyQualities(index) && <LiveRegion text={emptyMessage} />}
      {emptyMessage !== '' && (
        <p aria-hidden="true" className="text-ink-soft">
          {emptyMessage}
        </p>
      )}
      {hasManyQualities(index) ? (
        <Suspense fallback={<QualityList groups={takeFirstQualities(groups)} {...listProps} />}>
          {isAfterFirstPaint ? (
            <VirtualQualityList groups={groups} {...listProps} />
          ) : (
            <QualityList groups={takeFirstQualities(groups)} {...listProps} />
          )}
        </Suspense>
      ) : (
        <QualityList groups={groups} {...listProps} />
      )}
    </>
  )
}

/** Whether there are too many qualities to browse. */
export function hasManyQualities({ org }: OrgIndex): boolean {
  return org.qualities.length > MAX_BROWSABLE_QUALITIES
}

/** The first qualities, enough to fill the panel. */
function takeFirstQualities(groups: readonly QualityGroup[]): QualityGroup[] {
  return groupByCategory(groups.flatMap(({ members }) => members).slice(0, MAX_BROWSABLE_QUALITIES))
}
