import type { ComponentType } from 'react'
import { Chart } from '../canvas/Chart'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Problem } from '../org/problems'
import { lazyPart } from '../ui/lazyPart'
import { useMediaQuery } from '../ui/useMediaQuery'
import type { Size } from '../ui/useSize'
import { useView } from '../view/useView'
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
  id: NonNullable<View['view']>
  name: string
  Part: ComponentType<ViewProps>
}

const chart: ViewRow = { id: 'chart', name: 'Chart', Part: Chart }
const outline: ViewRow = {
  id: 'outline',
  name: 'Outline',
  Part: lazyPart(async () => (await import('../outline/Outline')).Outline),
}

const matrix: ViewRow = {
  id: 'matrix',
  name: 'Matrix',
  Part: lazyPart(async () => (await import('../matrix/Matrix')).Matrix),
}

const fit: ViewRow = {
  id: 'fit',
  name: 'Fit',
  Part: lazyPart(async () => (await import('../fit/Fit')).Fit),
}

const gaps: ViewRow = {
  id: 'gaps',
  name: 'Gaps',
  Part: lazyPart(async () => (await import('../gaps/Gaps')).Gaps),
}

/** The views that there are, in the order of the header's links. */
export const views: readonly ViewRow[] = [chart, outline, matrix, fit, gaps]

/**
 * The view that is shown: the one that the address asks for, else the standard one, which is the chart, or the outline
 * where the window is too narrow to read a chart. In a frame it is the chart: whoever made the frame gave it its size.
 */
export function useViewRow(): { current: ViewRow; standard: ViewRow } {
  const { view } = useView()
  const isNarrow = useMediaQuery('(max-width: 359px)')
  const standard = isNarrow && !view.embed ? outline : chart
  return { current: views.find(({ id }) => id === view.view) ?? standard, standard }
}
