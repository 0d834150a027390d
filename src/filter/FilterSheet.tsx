import './filter.css'
import { useState } from 'react'
import { counted } from '../org/counted'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useView } from '../view/useView'
import { FilterPanel } from './FilterPanel'

/** On a small screen: a button that says how much is asked for, and raises the filters as a sheet. */
export function FilterSheet({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const { view } = useView()
  const [isOpen, setOpen] = useState(false)
  const asked = view.quality.length + view.status.length + (view.in === undefined ? 0 : 1)
  return (
    <>
      <Button className="filter-button" onClick={() => setOpen(true)}>
        {asked === 0 ? 'Filters' : `Filters (${asked})`}
      </Button>
      {isOpen && (
        <Dialog title="Filter roles" shape="sheet" onClose={() => setOpen(false)}>
          <FilterPanel index={index} matches={matches} />
          <Button variant="primary" className="sticky bottom-0 mt-4 w-full" onClick={() => setOpen(false)}>
            Show {counted(matches.roles.size, 'role')}
          </Button>
        </Dialog>
      )}
    </>
  )
}
