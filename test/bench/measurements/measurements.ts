import { elementsByZoom } from './elementsByZoom'
import { filterLatency } from './filterLatency'
import { firstViewWeight } from './firstViewWeight'
import { framesByZoom } from './framesByZoom'
import { keyLatency } from './keyLatency'
import type { Measurement } from './measurement'
import { sessionLongTasks } from './sessionLongTasks'

/** All lines, in the order of the report. */
export const measurements: readonly Measurement[] = [
  firstViewWeight,
  filterLatency,
  keyLatency,
  elementsByZoom,
  framesByZoom,
  sessionLongTasks,
]
