import { Suspense, useState } from 'react'
import { Button } from '../ui/components/Button'
import { Dialog } from '../ui/components/Dialog'
import { lazyWithRetry } from '../ui/components/lazyWithRetry'

const RoleExportDialog = lazyWithRetry(
  async () => (await import('./RoleExportDialog')).RoleExportDialog,
  ({ onClose, children }) => (
    <Dialog title="List" onClose={onClose}>
      {children}
    </Dialog>
  ),
)

/** Gives the matching roles away as a list: the button for the dialog with the ways to. */
export function RoleExportButton() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        List
      </Button>
      {isOpen && (
        <Suspense>
          <RoleExportDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
