import '../../ui/lateUtilities.css'
import { focusManager, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type LoadedOrg, orgQueryOptions } from '../../data/orgQueryOptions'
import { updateQueryOptions } from '../../data/updateQueryOptions'
import { focusView } from '../../ui/browser/pageElements'
import { Button } from '../../ui/components/Button'
import { noticeClasses } from '../../ui/components/pageFrame'

interface UpdateBannerProps {
  base: string
  fileName: string
  /** What is displayed of the file. */
  currentOrg: LoadedOrg
  /** When that was loaded, as `Date.now()` has it. */
  loadedAt: number
}

// By itself TanStack Query listens to `visibilitychange` only. A window beside another is visible before it has focus.
focusManager.setEventListener((onFocus) => {
  const handleFocus = () => onFocus()
  window.addEventListener('visibilitychange', handleFocus)
  window.addEventListener('focus', handleFocus)
  return () => {
    window.removeEventListener('visibilitychange', handleFocus)
    window.removeEventListener('focus', handleFocus)
  }
})

/** Offers the newer version of a file that was replaced while the page was open. Nothing gives way to it unasked. */
export function UpdateBanner({ base, fileName, currentOrg, loadedAt }: UpdateBannerProps) {
  const client = useQueryClient()
  const { data: update } = useQuery(updateQueryOptions(fileName, base, currentOrg, loadedAt))
  const [dismissedUpdate, setDismissedUpdate] = useState<LoadedOrg>()
  if (!update || update === dismissedUpdate) return null
  // The buttons go away, and would take focus with them.
  const withFocusOnView = (action: () => void) => () => {
    action()
    focusView()
  }
  const showUpdate = () => client.setQueryData(orgQueryOptions(fileName, base).queryKey, update)
  return (
    <div className={`${noticeClasses} flex-wrap`}>
      <p role="status">A newer version of the organisation’s file is there.</p>
      <Button variant="primary" className="print:hidden" onClick={withFocusOnView(showUpdate)}>
        Show it
      </Button>
      <Button className="print:hidden" onClick={withFocusOnView(() => setDismissedUpdate(update))}>
        Not now
      </Button>
    </div>
  )
}
