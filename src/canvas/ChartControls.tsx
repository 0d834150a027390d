import { useReactFlow } from 'reactflow'
import { Button } from '../ui/components/Button'
import { useUrlState } from '../urlState/useUrlState'

interface ChartControlsProps {
  onFit: () => void
  onOpenAll: () => void
  onFoldAll: () => void
}

/** The chart's own controls, in its lower right corner. */
export function ChartControls({ onFit, onOpenAll, onFoldAll }: ChartControlsProps) {
  const { zoomIn, zoomOut } = useReactFlow()
  const { urlState, navigate } = useUrlState()
  const showsAllRelations = urlState.relations === 'all'
  const toggleRelations = () =>
    navigate({ ...urlState, relations: showsAllRelations ? 'selection' : 'all' }, 'replace')
  const isMap = urlState.layout === 'map'
  const toggleLayout = () => navigate({ ...urlState, layout: isMap ? 'tree' : 'map' }, 'push')
  const controls: { label: string; icon: string; onClick: () => void; isPressed?: boolean }[] = [
    { label: 'Open all', icon: 'M4 9l6-6 6 6M4 11l6 6 6-6', onClick: onOpenAll },
    { label: 'Fold all', icon: 'M4 2l6 6 6-6M4 18l6-6 6 6', onClick: onFoldAll },
    { label: 'Map', icon: 'M3 3h14v14H3zM3 9h8M11 3v14M11 12h6', onClick: toggleLayout, isPressed: isMap },
    {
      label: 'All relations',
      icon: 'M2 4h5v4H2zM13 12h5v4h-5zM7 6c6 0 1 8 6 8',
      onClick: toggleRelations,
      isPressed: showsAllRelations,
    },
    { label: 'Zoom in', icon: 'M10 4v12M4 10h12', onClick: () => void zoomIn(getZoomAnimation()) },
    { label: 'Zoom out', icon: 'M4 10h12', onClick: () => void zoomOut(getZoomAnimation()) },
    { label: 'Fit to window', icon: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5', onClick: onFit },
  ]
  // In a frame there is little room, and what is shown is the choice of whoever made it.
  const shownControls = urlState.embed ? controls.slice(-3) : controls
  return (
    <div
      className={`chart-controls absolute right-3 bottom-[calc(8px+var(--peek))] flex overflow-hidden rounded-lg border border-line bg-sheet [&_:focus-visible]:-outline-offset-2 ${urlState.embed ? '' : 'max-xs:w-[178px] max-xs:flex-wrap max-xs:justify-end'}`}
    >
      {shownControls.map(({ label, icon, onClick, isPressed }) => (
        <Button key={label} variant="icon" title={label} aria-pressed={isPressed} onClick={onClick}>
          <ControlIcon path={icon} />
        </Button>
      ))}
    </div>
  )
}

/** How long a step of zoom takes, in ms: none for those who asked for less motion. */
function getZoomAnimation() {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? {} : { duration: 150 }
}

function ControlIcon({ path }: { path: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
