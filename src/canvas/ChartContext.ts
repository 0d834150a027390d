import { createContext, useContext } from 'react'
import type { Detail } from '../graph/detail'
import type { Id } from '../org/schema'

/** What all nodes of a chart share. */
interface ChartShared {
  detail: Detail
  /** The one element of the chart that Tab stops at: an entry's id, or `fold:` and a team's. */
  tabStop: string | undefined
  toggle: (team: Id) => void
}

export const ChartContext = createContext<ChartShared | undefined>(undefined)

/** The chart that a node stands in. Throws outside one: a fault of ours, not of any data. */
export function useChart(): ChartShared {
  const shared = useContext(ChartContext)
  if (!shared) throw new Error('useChart needs a Chart around it')
  return shared
}
