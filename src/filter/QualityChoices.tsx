import { type ComponentType, lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { groupByCategory, type QualityGroup } from '../org/model/groupByCategory'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import type { RoleMatches } from '../org/query/filterRoles'
import { LiveRegion } from '../ui/components/LiveText'
import { useAfterFirstPaint } from '../ui/hooks/useAfterFirstPaint'
import { useUrlState } from '../urlState/useUrlState'
import { PlainQualities, type QualityListProps } from './PlainQualities'
import { QualitySearchField } from './QualitySearchField'
import { findQualities, type QualitySearch } from './qualityGroups'
import { UnknownQualities } from './UnknownQualities'

// More qualities than this are not found by looking through them.
const MANY = 40

// Only such lists need it. Where it can't be had, every row is drawn.
const VirtualQualities = lazy<ComponentType<QualityListProps>>(() =>
  import('./VirtualQualities').then(
    (file) => ({ default: file.VirtualQualities }),
    () => ({ default: PlainQualities }),
  ),
)

/** The qualities by category, each with how many roles would remain. */
export function QualityChoices({ index, matches }: { index: OrgIndex; matches: RoleMatches }) {
  const { urlState, navigate } = useUrlState()
  const { qualities } = index.org
  const [search, setSearch] = useState<QualitySearch>({ sought: '', isOnlyChosen: false, kept: [] })
  const chosen = useMemo(() => new Set(urlState.quality), [urlState.quality])
  const shown = useMemo(() => findQualities(qualities, search, chosen), [qualities, search, chosen])
  const groups = useMemo(() => groupByCategory(shown), [shown])
  const onChoose = useCallback(
    (isOn: boolean, quality: Id) =>
      navigate(
        (now) => ({
          ...now,
          quality: isOn ? [...now.quality, quality] : now.quality.filter((each) => each !== quality),
        }),
        'replace',
      ),
    [navigate],
  )
  const isLate = useAfterFirstPaint()
  const none = hasManyQualities(index) && groups.length === 0 ? 'No quality has this in its name.' : ''
  const list = { chosen, counts: matches.qualityCounts, onChoose }
  return (
    <>
      {hasManyQualities(index) && (
        <QualitySearchField
          search={search}
          onSearch={setSearch}
          chosen={urlState.quality.filter((id) => index.qualities.has(id))}
        />
      )}
      <UnknownQualities
        asked={urlState.quality.filter((id) => !index.qualities.has(id))}
        onDrop={(id) => onChoose(false, id)}
      />
      {hasManyQualities(index) && <LiveRegion text={none} />}
      {none !== '' && (
        <p aria-hidden="true" className="text-ink-soft">
          {none}
        </p>
      )}
      {hasManyQualities(index) ? (
        <Suspense fallback={<PlainQualities groups={firstOf(groups)} {...list} />}>
          {isLate ? (
            <VirtualQualities groups={groups} {...list} />
          ) : (
            <PlainQualities groups={firstOf(groups)} {...list} />
          )}
        </Suspense>
      ) : (
        <PlainQualities groups={groups} {...list} />
      )}
    </>
  )
}

/** Whether there are so many qualities that they are searched rather than looked through. */
export function hasManyQualities({ org }: OrgIndex): boolean {
  return org.qualities.length > MANY
}

/** As much of a long list as fills the panel. */
function firstOf(groups: readonly QualityGroup[]): QualityGroup[] {
  return groupByCategory(groups.flatMap(({ members }) => members).slice(0, MANY))
}
