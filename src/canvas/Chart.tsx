import './reactFlow.css'
import './chart.css'
import { useMemo } from 'react'
import { ReactFlowProvider } from 'reactflow'
import { computeChartArea, quantizeAspectRatio } from '../graph/camera/chartArea'
import type { Size } from '../graph/geometry/rect'
import { buildScene } from '../graph/layout/scene'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Role } from '../org/model/schema'
import type { RoleMatches } from '../org/query/filterRoles'
import { CHART_ID } from '../ui/browser/pageElements'
import { emptyViewClasses } from '../ui/components/classNames'
import { useElementSize } from '../ui/hooks/useElementSize'
import { useFoldedTeams } from '../urlState/useFoldedTeams'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { ChartCanvas } from './ChartCanvas'
import { useIncrementalLayout } from './useIncrementalLayout'

interface ChartProps {
  /** The room for chart and details together, in px: the layout keeps its shape while the details open and close. */
  windowSize: Size
  /** How many px at the foot of the chart a sheet covers. */
  coveredHeight: number
  /** How many levels of teams are open by default. */
  defaultOpenDepth: number
}

/** The organisation as a chart that can be moved: teams as boxes, roles as cards in them, lines between. */
export function Chart({ windowSize, coveredHeight, defaultOpenDepth }: ChartProps) {
  const { index, matches } = useOrg()
  const [ref, paneSize] = useElementSize<HTMLElement>('view')
  const { embed } = useUrlState().urlState
  const { layout, layoutKind } = useChartLayout(index, matches, windowSize, defaultOpenDepth)
  const chartArea = useMemo(() => paneSize && computeChartArea(paneSize, embed), [paneSize, embed])
  const unobscuredSize = useMemo(
    () => chartArea && { width: chartArea.width, height: Math.max(120, chartArea.height - coveredHeight) },
    [chartArea, coveredHeight],
  )
  return (
    <section
      ref={ref}
      id={CHART_ID}
      aria-label="Chart"
      className="chart relative h-full overflow-hidden bg-paper"
    >
      {layout.rootTeams.length === 0 && (
        <p className={emptyViewClasses}>This organisation has no teams yet.</p>
      )}
      {paneSize && chartArea && unobscuredSize && layout.rootTeams.length > 0 && (
        <ReactFlowProvider>
          <ChartCanvas
            layout={layout}
            layoutKind={layoutKind}
            defaultOpenDepth={defaultOpenDepth}
            paneSize={paneSize}
            chartArea={chartArea}
            unobscuredSize={unobscuredSize}
            windowSize={windowSize}
          />
        </ReactFlowProvider>
      )}
    </section>
  )
}

/** Where everything stands, as the address asks. */
function useChartLayout(index: OrgIndex, matches: RoleMatches, windowSize: Size, defaultOpenDepth: number) {
  const { urlState } = useUrlState()
  const matchingRoles = urlState.only && matches.isFiltered ? matches.roles : undefined
  const isRoleShown = useMemo(
    () => matchingRoles && ((role: Role) => matchingRoles.has(role.id)),
    [matchingRoles],
  )
  const foldedTeamIds = useFoldedTeams(index, defaultOpenDepth)
  const scene = useMemo(
    () => buildScene(index, foldedTeamIds, isRoleShown),
    [index, foldedTeamIds, isRoleShown],
  )
  return useIncrementalLayout(
    urlState.layout,
    scene,
    quantizeAspectRatio(computeChartArea(windowSize, urlState.embed)),
  )
}
