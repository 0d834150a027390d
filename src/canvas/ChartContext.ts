import { createContext, useContext } from 'react'
import type { LevelOfDetail } from '../graph/camera/levelOfDetail'
import type { Id } from '../org/model/schema'
import type { FocusManager } from '../ui/focus/focusManager'
import type { UrlState } from '../urlState/urlState'

/** What all nodes of a chart share. It changes with the level of detail; what only some nodes show is in their data. */
interface ChartContextValue {
  lod: LevelOfDetail
  /** The view with a team folded, or opened; the chart is told to keep that team where it is on screen. */
  toggleFold: (urlState: UrlState, teamId: Id) => UrlState
  focusManager: FocusManager
}

export const ChartContext = createContext<ChartContextValue | undefined>(undefined)

/** The chart that a node stands in. Throws outside one: a fault of ours, not of any data. */
export function useChartContext(): ChartContextValue {
  const context = useContext(ChartContext)
  if (!context) throw new Error('useChart needs a Chart around it')
  return context
}
