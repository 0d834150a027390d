import { type ReactNode, useEffect } from 'react'
import { LoadError } from '../../data/loadError'
import { Button } from '../../ui/components/Button'

interface LoadErrorPageProps {
  error: Error
  /** Left out where trying again would change nothing. */
  onRetry?: () => void
  /** Other ways on. */
  children?: ReactNode
}

/** The page where there is nothing to show: which file, what is wrong with it, what was expected, and the ways on. */
export function LoadErrorPage({ error, onRetry, children }: LoadErrorPageProps) {
  const fault = error instanceof LoadError ? error.fault : undefined
  const fileName = error instanceof LoadError ? error.file : 'the data file'
  const position = fault?.line === undefined ? '' : `, line ${fault.line}, column ${fault.column ?? 1}`
  // The page may have come with the name of an entry.
  useEffect(() => {
    document.title = PAGE_TITLE
  }, [])
  return (
    <main className="load-failure grid min-h-dvh place-items-center bg-paper p-6 text-15 text-ink">
      <div role="alert" className="grid max-w-[60ch] justify-items-start gap-3 wrap-anywhere">
        <h1 className="text-24 font-semibold">{PAGE_TITLE}</h1>
        <p>
          <code dir="auto">{fileName}</code>
          {position}: {error.message}.
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

const PAGE_TITLE = 'The organisation could not be loaded'
