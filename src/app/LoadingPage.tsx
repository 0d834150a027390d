import { useEffect, useState } from 'react'
import { Announced } from '../ui/Announced'
import { SkeletonBoxes } from '../ui/SkeletonBoxes'
import { useView } from '../view/useView'

// After this long people want to know that the page has not given up.
const SLOW_MS = 8000

/** The page while the data is on its way: its own outline, and one sentence, said aloud where it takes a moment. */
export function LoadingPage() {
  const { view } = useView()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={view.embed ? 'explorer embed' : 'explorer'}>
      <div className="page-header" aria-hidden="true">
        <span className="skeleton skeleton-title" />
      </div>
      <div className="skeleton-filters" aria-hidden="true">
        {widths.map((width) => (
          <span key={width} className={`skeleton ${width}`} />
        ))}
      </div>
      <main className="skeleton-chart">
        <h1 className="sr-only">Teams and roles</h1>
        <SkeletonBoxes />
        <p className="loading-words">
          <Announced
            text={`Loading the organisation…${slow ? ' The server is slow to answer; still waiting.' : ''}`}
          />
        </p>
      </main>
    </div>
  )
}

const widths = ['w-11/12', 'w-3/4', 'w-2/3', 'w-5/6', 'w-1/2', 'w-4/5']
