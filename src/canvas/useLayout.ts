import { useEffect, useState } from 'react'
import { finish, type Placed, type Steps } from '../graph/layout'
import { layouts } from '../graph/layouts'
import type { SceneTeam } from '../graph/scene'
import type { View } from '../view/view'

interface Asked {
  layout: View['layout']
  scene: readonly SceneTeam[]
  aspect: number
}

interface LaidOut extends Asked {
  placed: Placed
}

// So many boxes take a few ms: less than people, or the page, could notice.
const FEW = 250
// How long the page is kept busy at a time, in ms: less than a frame.
const SLICE_MS = 8

/**
 * A scene as laid out, and by which layout. Small scenes are laid out at once; large ones a few ms at a time, so that
 * the page goes on to answer, and what was laid out before stays until that is done. The first is done without pause.
 */
export function useLayout(layout: View['layout'], scene: readonly SceneTeam[], aspect: number): LaidOut {
  const [last, setLast] = useState(() => laidOut({ layout, scene, aspect }))
  const isCurrent = last.layout === layout && last.scene === scene && last.aspect === aspect
  useEffect(() => {
    if (isCurrent) return
    const asked = { layout, scene, aspect }
    return inSlices(layouts[layout](scene, aspect), (placed) => setLast({ ...asked, placed }))
  }, [isCurrent, layout, scene, aspect])
  if (isCurrent || countTeams(scene) > FEW) return last
  const now = laidOut({ layout, scene, aspect })
  setLast(now)
  return now
}

function laidOut(asked: Asked): LaidOut {
  return { ...asked, placed: finish(layouts[asked.layout](asked.scene, asked.aspect)) }
}

/** Does work in slices; gives back a function that abandons it. */
function inSlices<T>(steps: Steps<T>, onDone: (result: T) => void): () => void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    const end = performance.now() + SLICE_MS
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    if (step.done) onDone(step.value)
    else port2.postMessage(undefined)
  }
  port2.postMessage(undefined)
  return () => port1.close()
}

function countTeams(scene: readonly SceneTeam[]): number {
  return scene.reduce((sum, { subTeams }) => sum + 1 + countTeams(subTeams), 0)
}
