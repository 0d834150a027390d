import { useEffect, useState } from 'react'
import { ChartSkeleton } from '../../ui/components/ChartSkeleton'
import { LiveText } from '../../ui/components/LiveText'
import {
  chartPlaceholderClasses,
  embedHeaderClasses,
  filtersPlaceholderClasses,
  loadingTextClasses,
  pageFrameClasses,
  pageHeaderClasses,
  skeletonClasses,
} from '../../ui/components/pageFrame'
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
    <div className={pageFrameClasses(urlState.embed)}>
      <div className={urlState.embed ? embedHeaderClasses : pageHeaderClasses} aria-hidden="true">
        <span className={`${skeletonClasses} h-4.5 w-40 rounded-md`} />
      </div>
      <div className={filtersPlaceholderClasses} aria-hidden="true">
        {widthClasses.map((widthClass) => (
          <span key={widthClass} className={`${skeletonClasses} h-3.5 rounded-md ${widthClass}`} />
        ))}
      </div>
      <main className={`${chartPlaceholderClasses} [grid-area:workspace]`}>
        <h1 className="sr-only">Teams and roles</h1>
        <ChartSkeleton />
        <p className={loadingTextClasses}>
          <LiveText
            text={`Loading the organisation…${isSlow ? ' The server is slow to answer; still waiting.' : ''}`}
          />
        </p>
      </main>
    </div>
  )
}

const widthClasses = ['w-11/12', 'w-3/4', 'w-2/3', 'w-5/6', 'w-1/2', 'w-4/5']
