import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

/** In place of a part of the page that could not be fetched. */
export function NotLoaded({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className="grid justify-items-start gap-3">
      <p>This part of the page could not be loaded. Is there a connection?</p>
      <Button variant="primary" onClick={onRetry}>
        Try again
      </Button>
    </div>
  )
}

/** The same in place of the dialog that shares. */
export function ShareNotLoaded({ onClose, onRetry }: { onClose: () => void; onRetry: () => void }) {
  return (
    <Dialog title="Share" onClose={onClose}>
      <NotLoaded onRetry={onRetry} />
    </Dialog>
  )
}
