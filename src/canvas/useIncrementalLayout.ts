import { useEffect, useState } from 'react'
import type { ChartLayout } from '../graph/layout/chartLayout'
import { layoutAlgorithms } from '../graph/layout/layoutAlgorithms'
import { type Resumable, runToCompletion } from '../graph/layout/resumable'
import type { SceneTeam } from '../graph/layout/scene'
import type { UrlState } from '../urlState/urlState'

interface LayoutRequest {
  layoutKind: UrlState['layout']
  scene: readonly SceneTeam[]
  aspectRatio: number
}

interface LayoutResult extends LayoutRequest {
  layout: ChartLayout
}

// So many boxes take a few ms: less than people, or the page, could notice.
const MAX_SYNC_TEAMS = 250
// How long the page is kept busy at a time, in ms: less than a frame.
const SLICE_MS = 8

/**
 * A scene as laid out, and by which layout. Small scenes are laid out at once; large ones a few ms at a time, so that
 * the page goes on to answer, and what was laid out before stays until that is done. The first is done without pause.
 */
export function useIncrementalLayout(
  layoutKind: UrlState['layout'],
  scene: readonly SceneTeam[],
  aspectRatio: number,
): LayoutResult {
  const [result, setResult] = useState(() => computeLayout({ layoutKind, scene, aspectRatio }))
  const isCurrent =
    result.layoutKind === layoutKind && result.scene === scene && result.aspectRatio === aspectRatio
  useEffect(() => {
    if (isCurrent) return
    const request = { layoutKind, scene, aspectRatio }
    return runInSlices(layoutAlgorithms[layoutKind](scene, aspectRatio), (layout) =>
      setResult({ ...request, layout }),
    )
  }, [isCurrent, layoutKind, scene, aspectRatio])
  if (isCurrent || countTeams(scene) > MAX_SYNC_TEAMS) return result
  const newResult = computeLayout({ layoutKind, scene, aspectRatio })
  setResult(newResult)
  return newResult
}

function computeLayout(request: LayoutRequest): LayoutResult {
  return {
    ...request,
    layout: runToCompletion(layoutAlgorithms[request.layoutKind](request.scene, request.aspectRatio)),
  }
}

/** Does work in slices; gives back a function that abandons it. */
function runInSlices<T>(computation: Resumable<T>, onDone: (result: T) => void): () => void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    const end = performance.now() + SLICE_MS
    let step = computation.next()
    while (!step.done && performance.now() < end) step = computation.next()
    if (step.done) onDone(step.value)
    else port2.postMessage(undefined)
  }
  port2.postMessage(undefined)
  return () => port1.close()
}

function countTeams(scene: readonly SceneTeam[]): number {
  return scene.reduce((sum, { subTeams }) => sum + 1 + countTeams(subTeams), 0)
}
