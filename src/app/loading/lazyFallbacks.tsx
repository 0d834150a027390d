import type { ReactNode } from 'react'
import type { DetailsPanelProps } from '../../details/DetailsPanel'
import type { ShareDialogProps } from '../../share/ShareDialog'
import { DETAILS_ID } from '../../ui/browser/pageElements'
import { Button } from '../../ui/components/Button'
import { Dialog } from '../../ui/components/Dialog'
import { detailsPlaceholderClasses } from '../../ui/components/pageFrame'

/** Where the details would be, around what says that they could not be fetched. */
export function DetailsFallback({ onClose, children }: DetailsPanelProps & { children: ReactNode }) {
  return (
    <aside id={DETAILS_ID} aria-label="Details" tabIndex={-1} className={detailsPlaceholderClasses}>
      {children}
      <div className="px-4">
        <Button onClick={onClose}>Close</Button>
      </div>
    </aside>
  )
}

/** The dialog that shares, around what says that it could not be fetched. */
export function ShareDialogFallback({ onClose, children }: ShareDialogProps & { children: ReactNode }) {
  return (
    <Dialog title="Share" onClose={onClose}>
      {children}
    </Dialog>
  )
}
