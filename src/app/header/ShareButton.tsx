import { Suspense, useState } from 'react'
import { useLocalFileName } from '../../data/localFiles'
import { RoleExportButton } from '../../filter/RoleExportButton'
import type { OrgIndex } from '../../org/model/indexOrg'
import type { RoleMatches } from '../../org/query/filterRoles'
import { Button } from '../../ui/components/Button'
import type { ElementSize } from '../../ui/hooks/useElementSize'
import { ShareDialog } from '../loading/lazyComponents'

interface ShareButtonProps {
  index: OrgIndex
  matches: RoleMatches
  defaultOpenDepth: number
  windowSize: ElementSize | undefined
}

/** Sends on what is on screen. */
export function ShareButton({ index, matches, defaultOpenDepth, windowSize }: ShareButtonProps) {
  const localFileName = useLocalFileName()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button className="drawn-button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M10 12.5V3M6.5 6 10 2.5 13.5 6M7 9H4v8h12V9h-3" />
        </svg>
        <span className="button-word">Share</span>
      </Button>
      {isOpen && (
        <Suspense>
          <ShareDialog
            {...{ index, matches, defaultOpenDepth, windowSize, localFileName }}
            tableAction={<RoleExportButton {...{ index, matches }} />}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
