import { createContext, useContext } from 'react'
import type { Detail } from '../graph/detail'
import type { Id } from '../org/schema'
import type { FocusKeeper } from '../ui/focusKeeper'
import type { View } from '../view/view'

/** What all nodes of a chart share. It changes with the level of detail; what only some nodes show is in their data. */
interface ChartShared {
  detail: Detail
  /** The view with a team folded, or opened; the chart is told to keep that team where it is on screen. */
  fold: (view: View, team: Id) => View
  focus: FocusKeeper
}

export const ChartContext = createContext<ChartShared | undefined>(undefined)

/** The chart that a node stands in. Throws outside one: a fault of ours, not of any data. */
export function useChart(): ChartShared {
  const shared = useContext(ChartContext)
  if (!shared) throw new Error('useChart needs a Chart around it')
  return shared
}
