import { Suspense, useMemo } from 'react'
import { useStore } from 'reactflow'
import type { Placed } from '../graph/layout'
import { isSeen } from '../graph/viewport'
import type { OrgIndex } from '../org/indexOrg'
import { lazyExtra } from '../ui/lazyPart'
import { OVERVIEW } from './overviewSize'

// Nobody needs it before they have come nearer; nor, where it cannot be fetched, then.
const OverviewMap = lazyExtra(async () => (await import('./OverviewMap')).OverviewMap)

/** A small map of the teams, shown while some of the chart is out of sight. A press or a drag on it goes there. */
export function Overview({ index, placed }: { index: OrgIndex; placed: Placed }) {
  const whole = useMemo(() => ({ x: 0, y: 0, width: placed.width, height: placed.height }), [placed])
  const isShown = useStore(
    ({ transform: [x, y, zoom], width, height }) =>
      width >= OVERVIEW.leastPane && !isSeen(whole, { x, y, zoom }, { width, height }),
  )
  return <Suspense>{isShown && <OverviewMap index={index} placed={placed} whole={whole} />}</Suspense>
}
