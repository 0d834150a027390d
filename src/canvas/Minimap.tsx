import { Suspense, useMemo } from 'react'
import { useStore } from 'reactflow'
import { isRectInView } from '../graph/camera/viewport'
import type { ChartLayout } from '../graph/layout/chartLayout'
import { lazyOptional } from '../ui/components/lazyWithRetry'
import { MINIMAP } from './minimapSize'

// Nobody needs it before they have come nearer; nor, where it cannot be fetched, then.
const MinimapDrawing = lazyOptional(async () => (await import('./MinimapDrawing')).MinimapDrawing)

/** A small map of the teams, shown while some of the chart is out of sight. A press or a drag on it goes there. */
export function Minimap({ layout }: { layout: ChartLayout }) {
  const chartRect = useMemo(() => ({ x: 0, y: 0, width: layout.width, height: layout.height }), [layout])
  const isShown = useStore(
    ({ transform: [x, y, zoom], width, height }) =>
      width >= MINIMAP.minPaneWidth && !isRectInView(chartRect, { x, y, zoom }, { width, height }),
  )
  return <Suspense>{isShown && <MinimapDrawing layout={layout} chartRect={chartRect} />}</Suspense>
}
