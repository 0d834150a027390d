import { useState } from 'react'
import { pluralize } from '../org/text/pluralize'
import { Button } from '../ui/components/Button'
import { Dialog } from '../ui/components/Dialog'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { countActiveFilters } from './countActiveFilters'
import { FilterPanel } from './FilterPanel'
import { MatchCount } from './MatchCount'

/** The filters on a small screen: a button with the number of active filters opens them as a sheet. */
export function FilterSheet() {
  const { matches } = useOrg()
  const { urlState } = useUrlState()
  const [isOpen, setIsOpen] = useState(false)
  const activeFilterCount = countActiveFilters(urlState)
  return (
    <>
      <Button
        className="absolute bottom-[calc(8px+var(--peek))] left-3 z-5 print:hidden"
        onClick={() => setIsOpen(true)}
      >
        {activeFilterCount === 0 ? 'Filters' : `Filters (${activeFilterCount})`}
      </Button>
      {isOpen ? (
        <Dialog title="Filter roles" placement="sheet" onClose={() => setIsOpen(false)}>
          <FilterPanel />
          <Button variant="primary" className="sticky bottom-3 mt-4 w-full" onClick={() => setIsOpen(false)}>
            Show {pluralize(matches.roles.size, 'role')}
          </Button>
        </Dialog>
      ) : (
        <div className="sr-only">
          <MatchCount />
        </div>
      )}
    </>
  )
}
