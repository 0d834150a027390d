import './filter.css'
import { useState } from 'react'
import { counted } from '../org/counted'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useView } from '../view/useView'
import { asked } from './asked'
import { FilterPanel } from './FilterPanel'
import { Result } from './Result'

/** On a small screen: a button that says how much is asked for, and raises the filters as a sheet. */
export function FilterSheet({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const { view } = useView()
  const [isOpen, setOpen] = useState(false)
  const count = asked(view)
  return (
    <>
      <Button className="filter-button" onClick={() => setOpen(true)}>
        {count === 0 ? 'Filters' : `Filters (${count})`}
      </Button>
      {isOpen ? (
        <Dialog title="Filter roles" shape="sheet" onClose={() => setOpen(false)}>
          <FilterPanel index={index} matches={matches} />
          <Button variant="primary" className="sticky bottom-3 mt-4 w-full" onClick={() => setOpen(false)}>
            Show {counted(matches.roles.size, 'role')}
          </Button>
        </Dialog>
      ) : (
        <div className="sr-only">
          <Result index={index} matches={matches} />
        </div>
      )}
    </>
  )
}
