import { useEffect, useState } from 'react'
import { ChartSkeleton } from '../../ui/components/ChartSkeleton'
import { LiveText } from '../../ui/components/LiveText'
import { useUrlState } from '../../urlState/useUrlState'

// After this long people want to know that the page has not given up.
const SLOW_AFTER_MS = 8000

/** The page while the data is on its way: its own outline, and one sentence, said aloud where it takes a moment. */
export function LoadingPage() {
  const { urlState } = useUrlState()
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={urlState.embed ? 'explorer embed' : 'explorer'}>
      <div className="page-header" aria-hidden="true">
        <span className="skeleton skeleton-title" />
      </div>
      <div className="skeleton-filters" aria-hidden="true">
        {widthClasses.map((widthClass) => (
          <span key={widthClass} className={`skeleton ${widthClass}`} />
        ))}
      </div>
      <main className="skeleton-chart">
        <h1 className="sr-only">Teams and roles</h1>
        <ChartSkeleton />
        <p className="loading-words">
          <LiveText
            text={`Loading the organisation…${isSlow ? ' The server is slow to answer; still waiting.' : ''}`}
          />
        </p>
      </main>
    </div>
  )
}

const widthClasses = ['w-11/12', 'w-3/4', 'w-2/3', 'w-5/6', 'w-1/2', 'w-4/5']
