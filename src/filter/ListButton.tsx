import { Suspense, useState } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { lazyPart } from '../ui/lazyPart'

const ListDialog = lazyPart(
  async () => (await import('./ListDialog')).ListDialog,
  ({ onClose, children }) => (
    <Dialog title="List" onClose={onClose}>
      {children}
    </Dialog>
  ),
)

/** Gives the matching roles away as a list: the button for the dialog with the ways to. */
export function ListButton({ index, matches }: { index: OrgIndex; matches: Matches }) {
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
