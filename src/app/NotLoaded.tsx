import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

/**
 * In place of a part of the page that could not be fetched. Browsers remember that of a module for as long as the page
 * is there, so only another load of it helps: all that is shown is in the address.
 */
export function NotLoaded() {
  return (
    <div role="alert" className="grid justify-items-start gap-3">
      <p>This part of the page could not be loaded. Is there a connection?</p>
      <Button variant="primary" onClick={() => window.location.reload()}>
        Load the page again
      </Button>
    </div>
  )
}

/** The same in place of the dialog that shares. */
export function ShareNotLoaded({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Share" onClose={onClose}>
      <NotLoaded />
    </Dialog>
  )
}
