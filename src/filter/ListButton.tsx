import { Suspense, useState } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { Button } from '../ui/components/Button'
import { Dialog } from '../ui/components/Dialog'
import { lazyWithRetry } from '../ui/components/lazyWithRetry'

const ListDialog = lazyWithRetry(
  async () => (await import('./ListDialog')).ListDialog,
  ({ onClose, children }) => (
    <Dialog title="List" onClose={onClose}>
      {children}
    </Dialog>
  ),
)

/** Gives the matching roles away as a list: the button for the dialog with the ways to. */
export function ListButton({ index, matches }: { index: OrgIndex; matches: RoleMatches }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        List
      </Button>
      {isOpen && (
        <Suspense>
          <ListDialog index={index} matches={matches} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
