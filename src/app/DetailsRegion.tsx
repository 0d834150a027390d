import { Suspense } from 'react'
import { useLocalFileName } from '../data/localFiles'
import { DETAILS_ID } from '../ui/browser/pageElements'
import { detailsPlaceholderClasses } from '../ui/components/pageFrame'
import type { ElementSize } from '../ui/hooks/useElementSize'
import { useUrlState } from '../urlState/useUrlState'
import { ShareButton } from './header/ShareButton'
import { DetailsPanel } from './loading/lazyComponents'
import { useRestoreFocus } from './useRestoreFocus'

interface DetailsRegionProps {
  defaultOpenDepth: number
  windowSize: ElementSize | undefined
}

/** Where the details stand, from the moment that they are asked for: they can be closed before they are there. */
export function DetailsRegion({ defaultOpenDepth, windowSize }: DetailsRegionProps) {
  const { urlState } = useUrlState()
  const close = useRestoreFocus()
  const localFileName = useLocalFileName()
  return (
    <Suspense
      fallback={
        <aside id={DETAILS_ID} aria-label="Details" tabIndex={-1} className={detailsPlaceholderClasses} />
      }
    >
      <DetailsPanel
        localFileName={localFileName}
        actions={
          urlState.embed ? undefined : (
            <ShareButton defaultOpenDepth={defaultOpenDepth} windowSize={windowSize} />
          )
        }
        onClose={close}
      />
    </Suspense>
  )
}
