import type { ComponentType } from 'react'
import { Chart } from '../../canvas/Chart'
import type { Problem } from '../../org/model/problem'
import { lazyWithRetry } from '../../ui/components/lazyWithRetry'
import type { ElementSize } from '../../ui/hooks/useElementSize'
import { useIsNarrowerThan } from '../../ui/hooks/useIsNarrowerThan'
import type { UrlState } from '../../urlState/urlState'
import { useUrlState } from '../../urlState/useUrlState'

/** What every view is given, beside the organisation of `useOrg`. */
interface TabProps {
  problems: readonly Problem[]
  /** The room for the view and the details together, in px. */
  windowSize: ElementSize
  /** How many px at the view's foot a sheet covers. */
  coveredHeight: number
  /** How many levels of teams are open by default. */
  defaultOpenDepth: number
}

interface TabDefinition {
  id: NonNullable<UrlState['tab']>
  name: string
  Component: ComponentType<TabProps>
}

const chartTab: TabDefinition = { id: 'chart', name: 'Chart', Component: Chart }
const outlineTab: TabDefinition = {
  id: 'outline',
  name: 'Outline',
  Component: lazyWithRetry(async () => (await import('../../outline/OutlineView')).OutlineView),
}

const matrixTab: TabDefinition = {
  id: 'matrix',
  name: 'Matrix',
  Component: lazyWithRetry(async () => (await import('../../matrix/MatrixView')).MatrixView),
}

const fitTab: TabDefinition = {
  id: 'fit',
  name: 'Fit',
  Component: lazyWithRetry(async () => (await import('../../fit/FitView')).FitView),
}

const gapsTab: TabDefinition = {
  id: 'gaps',
  name: 'Gaps',
  Component: lazyWithRetry(async () => (await import('../../gaps/GapsView')).GapsView),
}

/** The views that there are, in the order of the header's links. */
export const tabs: readonly TabDefinition[] = [chartTab, outlineTab, matrixTab, fitTab, gapsTab]

/**
 * The view that is shown: the one that the address asks for, else the standard one, which is the chart, or the outline
 * where the window is too narrow to read a chart. In a frame it is the chart: whoever made the frame gave it its size.
 */
export function useActiveTab(): { activeTab: TabDefinition; defaultTab: TabDefinition } {
  const { urlState } = useUrlState()
  const isNarrow = useIsNarrowerThan('2xs')
  const defaultTab = isNarrow && !urlState.embed ? outlineTab : chartTab
  return { activeTab: tabs.find(({ id }) => id === urlState.tab) ?? defaultTab, defaultTab }
}
