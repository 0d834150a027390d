import { Suspense, useState } from 'react'
import { useLocalFileName } from '../../data/localFiles'
import { RoleExportButton } from '../../filter/RoleExportButton'
import type { ElementSize } from '../../ui/hooks/useElementSize'
import { ShareDialog } from '../loading/lazyComponents'
import { HeaderButton } from './HeaderButton'

interface ShareButtonProps {
  defaultOpenDepth: number
  windowSize: ElementSize | undefined
  /** Else it stands below the details. */
  isInHeader?: boolean
}

/** Sends on what is on screen. */
export function ShareButton({ defaultOpenDepth, windowSize, isInHeader }: ShareButtonProps) {
  const localFileName = useLocalFileName()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <HeaderButton
        label="Share"
        icon="M10 12.5V3M6.5 6 10 2.5 13.5 6M7 9H4v8h12V9h-3"
        isCompact={isInHeader}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <Suspense>
          <ShareDialog
            defaultOpenDepth={defaultOpenDepth}
            windowSize={windowSize}
            localFileName={localFileName}
            tableAction={<RoleExportButton />}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
