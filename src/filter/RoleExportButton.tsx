import { Suspense, useState } from 'react'
import { Button } from '../ui/components/Button'
import { Dialog } from '../ui/components/Dialog'
import { lazyWithRetry } from '../ui/components/lazyWithRetry'

const RoleExportDialog = lazyWithRetry(
  async () => (await import('./RoleExportDialog')).RoleExportDialog,
  ({ onClose, children }) => (
    <Dialog title="Export" onClose={onClose}>
      {children}
    </Dialog>
  ),
)

/** The button that opens the export dialog. */
export function RoleExportButton() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        Export
      </Button>
      {isOpen && (
        <Suspense>
          <RoleExportDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
