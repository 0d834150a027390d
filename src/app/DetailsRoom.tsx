import { Suspense } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { DetailsPanel } from './lazyParts'
import { useReturnOfFocus } from './useReturnOfFocus'

/** Where the details stand, from the moment that they are asked for: they can be closed before they are there. */
export function DetailsRoom({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const close = useReturnOfFocus()
  return (
    <Suspense fallback={<aside id="details" aria-label="Details" tabIndex={-1} className="details-room" />}>
      <DetailsPanel index={index} matches={matches} onClose={close} />
    </Suspense>
  )
}
