import { LoadError } from '../data/orgQuery'
import { Button } from '../ui/Button'

/** The page where there is nothing to show: which file, what is wrong with it, what was expected, and try again. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const fault = error instanceof LoadError ? error.fault : undefined
  const file = error instanceof LoadError ? error.file : 'the data file'
  const place = fault?.line === undefined ? '' : `, line ${fault.line}, column ${fault.column ?? 1}`
  return (
    <main className="load-failure">
      <div role="alert">
        <h1 className="text-24 font-semibold">The organisation could not be loaded</h1>
        <p>
          <code>{file}</code>
          {place}: {error.message}.
        </p>
        {fault && <p className="text-ink-soft">Expected: {fault.expected}.</p>}
        <Button variant="primary" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </main>
  )
}
