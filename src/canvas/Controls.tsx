import { useReactFlow } from 'reactflow'
import { Button } from '../ui/Button'
import { useView } from '../view/useView'

interface ControlsProps {
  onFit: () => void
  onOpenAll: () => void
  onFoldAll: () => void
}

/** The chart's own controls, in its lower right corner. */
export function Controls({ onFit, onOpenAll, onFoldAll }: ControlsProps) {
  const { zoomIn, zoomOut } = useReactFlow()
  const { view, navigate } = useView()
  const all = view.relations === 'all'
  const toggleRelations = () => navigate({ ...view, relations: all ? 'selection' : 'all' }, 'replace')
  const isMap = view.layout === 'map'
  const toggleLayout = () => navigate({ ...view, layout: isMap ? 'tree' : 'map' }, 'push')
  const controls: { name: string; icon: string; act: () => void; pressed?: boolean }[] = [
    { name: 'Open all', icon: 'M4 9l6-6 6 6M4 11l6 6 6-6', act: onOpenAll },
    { name: 'Fold all', icon: 'M4 2l6 6 6-6M4 18l6-6 6 6', act: onFoldAll },
    { name: 'Map', icon: 'M3 3h14v14H3zM3 9h8M11 3v14M11 12h6', act: toggleLayout, pressed: isMap },
    {
      name: 'All relations',
      icon: 'M2 4h5v4H2zM13 12h5v4h-5zM7 6c6 0 1 8 6 8',
      act: toggleRelations,
      pressed: all,
    },
    { name: 'Zoom in', icon: 'M10 4v12M4 10h12', act: () => void zoomIn(glide()) },
    { name: 'Zoom out', icon: 'M4 10h12', act: () => void zoomOut(glide()) },
    { name: 'Fit to window', icon: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5', act: onFit },
  ]
  // In a frame there is little room, and what is shown is the choice of whoever made it.
  const shown = view.embed ? controls.slice(-3) : controls
  return (
    <div className="chart-controls">
      {shown.map(({ name, icon, act, pressed }) => (
        <Button key={name} variant="icon" title={name} aria-pressed={pressed} onClick={act}>
          <Icon path={icon} />
        </Button>
      ))}
    </div>
  )
}

/** How long a step of zoom takes, in ms: none for those who asked for less motion. */
function glide() {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? {} : { duration: 150 }
}

function Icon({ path }: { path: string }) {
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
