import { Suspense } from 'react'
import { useLocalFileName } from '../data/localFiles'
import type { OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { detailsPlaceholderClasses } from '../ui/components/pageFrame'
import type { ElementSize } from '../ui/hooks/useElementSize'
import { useUrlState } from '../urlState/useUrlState'
import { ShareButton } from './header/ShareButton'
import { DetailsPanel } from './loading/lazyComponents'
import { useRestoreFocus } from './useRestoreFocus'

interface DetailsRegionProps {
  index: OrgIndex
  matches: RoleMatches
  defaultOpenDepth: number
  windowSize: ElementSize | undefined
}

/** Where the details stand, from the moment that they are asked for: they can be closed before they are there. */
export function DetailsRegion({ index, matches, defaultOpenDepth, windowSize }: DetailsRegionProps) {
  const { urlState } = useUrlState()
  const close = useRestoreFocus()
  const localFileName = useLocalFileName()
  return (
    <Suspense
      fallback={
        <aside id="details" aria-label="Details" tabIndex={-1} className={detailsPlaceholderClasses} />
      }
    >
      <DetailsPanel
        {...{ index, matches, localFileName }}
        actions={
          urlState.embed ? undefined : <ShareButton {...{ index, matches, defaultOpenDepth, windowSize }} />
        }
        onClose={close}
      />
    </Suspense>
  )
}
