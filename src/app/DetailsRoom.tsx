import { Suspense } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { useView } from '../view/useView'
import { DetailsPanel } from './lazyParts'
import { ShareButton } from './ShareButton'
import { useReturnOfFocus } from './useReturnOfFocus'

/** Where the details stand, from the moment that they are asked for: they can be closed before they are there. */
export function DetailsRoom({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const { view } = useView()
  const close = useReturnOfFocus()
  return (
    <Suspense fallback={<aside id="details" aria-label="Details" tabIndex={-1} className="details-room" />}>
      <DetailsPanel
        {...{ index, matches }}
        actions={view.embed ? undefined : <ShareButton {...{ index, matches }} />}
        onClose={close}
      />
    </Suspense>
  )
}
