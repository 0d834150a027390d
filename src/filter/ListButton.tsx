import { lazy, Suspense, useState } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'

const ListDialog = lazy(async () => ({ default: (await import('./ListDialog')).ListDialog }))

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
