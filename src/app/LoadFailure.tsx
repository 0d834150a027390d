import { type ReactNode, useEffect } from 'react'
import { LoadError } from '../data/loadError'
import { Button } from '../ui/Button'

interface LoadFailureProps {
  error: Error
  /** Left out where trying again would change nothing. */
  onRetry?: () => void
  /** Other ways on. */
  children?: ReactNode
}

/** The page where there is nothing to show: which file, what is wrong with it, what was expected, and the ways on. */
export function LoadFailure({ error, onRetry, children }: LoadFailureProps) {
  const fault = error instanceof LoadError ? error.fault : undefined
  const file = error instanceof LoadError ? error.file : 'the data file'
  const place = fault?.line === undefined ? '' : `, line ${fault.line}, column ${fault.column ?? 1}`
  // The page may have come with the name of an entry.
  useEffect(() => {
    document.title = TITLE
  }, [])
  return (
    <main className="load-failure">
      <div role="alert">
        <h1 className="text-24 font-semibold">{TITLE}</h1>
        <p>
          <code dir="auto">{file}</code>
          {place}: {error.message}.
        </p>
        {fault && <p className="text-ink-soft">Expected: {fault.expected}.</p>}
        {onRetry && fault?.code !== 'not-beside' && (
          <Button variant="primary" onClick={onRetry}>
            Try again
          </Button>
        )}
        {children}
      </div>
    </main>
  )
}

const TITLE = 'The organisation could not be loaded'
