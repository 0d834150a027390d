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
  return (
    <div className="chart-controls">
      <Button variant="icon" aria-label="Open all" title="Open all" onClick={onOpenAll}>
        <Icon path="M4 9l6-6 6 6M4 11l6 6 6-6" />
      </Button>
      <Button variant="icon" aria-label="Fold all" title="Fold all" onClick={onFoldAll}>
        <Icon path="M4 2l6 6 6-6M4 18l6-6 6 6" />
      </Button>
      <Button
        variant="icon"
        aria-label="All relations"
        title="All relations"
        aria-pressed={all}
        onClick={() => navigate({ ...view, relations: all ? 'selection' : 'all' }, 'replace')}
      >
        <Icon path="M2 4h5v4H2zM13 12h5v4h-5zM7 6c6 0 1 8 6 8" />
      </Button>
      <Button
        variant="icon"
        aria-label="Zoom in"
        title="Zoom in"
        onClick={() => void zoomIn({ duration: 150 })}
      >
        <Icon path="M10 4v12M4 10h12" />
      </Button>
      <Button
        variant="icon"
        aria-label="Zoom out"
        title="Zoom out"
        onClick={() => void zoomOut({ duration: 150 })}
      >
        <Icon path="M4 10h12" />
      </Button>
      <Button variant="icon" aria-label="Fit to window" title="Fit to window" onClick={onFit}>
        <Icon path="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" />
      </Button>
    </div>
  )
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
