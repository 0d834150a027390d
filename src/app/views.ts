import { type ComponentType, lazy } from 'react'
import { Chart } from '../canvas/Chart'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Problem } from '../org/problems'
import type { Size } from '../ui/useSize'
import type { View } from '../view/view'

/** What every view of the organisation is given. */
interface ViewProps {
  index: OrgIndex
  matches: Matches
  problems: readonly Problem[]
  /** The room for the view and the details together, in px. */
  frame: Size
  /** How many px at the view's foot a sheet covers. */
  covered: number
  /** How many levels of teams are open by default. */
  levels: number
}

interface ViewRow {
  id: View['view']
  name: string
  Part: ComponentType<ViewProps>
}

/** The views that there are, in the order of the header's links; the first is shown for an address that asks for another. */
export const views: readonly [ViewRow, ...ViewRow[]] = [
  { id: 'chart', name: 'Chart', Part: Chart },
  { id: 'fit', name: 'Fit', Part: lazy(async () => ({ default: (await import('../fit/Fit')).Fit })) },
  { id: 'gaps', name: 'Gaps', Part: lazy(async () => ({ default: (await import('../gaps/Gaps')).Gaps })) },
]

/** The view that an address asks for. */
export function viewOf(id: View['view']): ViewRow {
  return views.find((row) => row.id === id) ?? views[0]
}
