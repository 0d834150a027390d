import { Button } from './Button'

interface ComponentLoadErrorProps {
  onRetry: () => void
  isRetrying: boolean
  /** Whether it has been tried before: some browsers then answer from memory, and only a new page asks again. */
  hasRetried: boolean
}

/** In place of a part of the page that could not be fetched. All that is shown is in the address. */
export function ComponentLoadError({ onRetry, isRetrying, hasRetried }: ComponentLoadErrorProps) {
  return (
    <div role="alert" className="grid justify-items-start gap-3 p-4">
      <p>This part of the page could not be loaded. Is there a connection?</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" disabled={isRetrying} onClick={onRetry}>
          Try again
        </Button>
        {hasRetried && <Button onClick={() => window.location.reload()}>Load the page again</Button>}
      </div>
    </div>
  )
}
