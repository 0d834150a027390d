import { Suspense, useState } from 'react'
import { useLocalFile } from '../data/localFiles'
import { ListButton } from '../filter/ListButton'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import type { Size } from '../ui/useSize'
import { ShareDialog } from './lazyParts'

interface ShareButtonProps {
  index: OrgIndex
  matches: Matches
  levels: number
  frame: Size | undefined
}

/** Sends on what is on screen. */
export function ShareButton({ index, matches, levels, frame }: ShareButtonProps) {
  const localFile = useLocalFile()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button className="drawn-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M10 12.5V3M6.5 6 10 2.5 13.5 6M7 9H4v8h12V9h-3" />
        </svg>
        <span className="button-word">Share</span>
      </Button>
      {isOpen && (
        <Suspense>
          <ShareDialog
            {...{ index, matches, levels, frame, localFile }}
            table={<ListButton {...{ index, matches }} />}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
