import { filterLine } from './filter'
import { frameLine } from './frames'
import { keyLine } from './keys'
import type { Line } from './line'
import { sessionLine } from './session'
import { weightLine } from './weight'
import { zoomLine } from './zooms'

/** All lines, in the order of the report. */
export const lines: readonly Line[] = [weightLine, filterLine, keyLine, zoomLine, frameLine, sessionLine]
