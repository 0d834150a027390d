import { Suspense } from 'react'
import { useLocalFile } from '../data/localFiles'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Size } from '../ui/useSize'
import { useView } from '../view/useView'
import { DetailsPanel } from './lazyParts'
import { ShareButton } from './ShareButton'
import { useReturnOfFocus } from './useReturnOfFocus'

interface DetailsRoomProps {
  index: OrgIndex
  matches: Matches
  levels: number
  frame: Size | undefined
}

/** Where the details stand, from the moment that they are asked for: they can be closed before they are there. */
export function DetailsRoom({ index, matches, levels, frame }: DetailsRoomProps) {
  const { view } = useView()
  const close = useReturnOfFocus()
  const localFile = useLocalFile()
  return (
    <Suspense fallback={<aside id="details" aria-label="Details" tabIndex={-1} className="details-room" />}>
      <DetailsPanel
        {...{ index, matches, localFile }}
        actions={view.embed ? undefined : <ShareButton {...{ index, matches, levels, frame }} />}
        onClose={close}
      />
    </Suspense>
  )
}
