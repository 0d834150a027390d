import type { LoadedOrg } from '../../data/orgQueryOptions'
import { Button } from '../../ui/components/Button'
import { useUpdateCheck } from './useUpdateCheck'

interface UpdateBannerProps {
  base: string
  fileName: string
  /** What is shown of it. */
  currentOrg: LoadedOrg
}

/** Offers what has come in place of the file that is shown. */
export function UpdateBanner({ base, fileName, currentOrg }: UpdateBannerProps) {
  const { isUpdateAvailable, applyUpdate, dismissUpdate } = useUpdateCheck(fileName, base, currentOrg)
  if (!isUpdateAvailable) return null
  // The buttons go away, and would take focus with them.
  const withFocusOnMain = (action: () => void) => () => {
    action()
    document.getElementById('view')?.focus({ preventScroll: true })
  }
  return (
    <div className="notice flex flex-wrap items-center gap-3 border-b border-line bg-accent-soft px-4 py-1">
      <p role="status">A newer version of the organisation’s file is there.</p>
      <Button variant="primary" onClick={withFocusOnMain(applyUpdate)}>
        Show it
      </Button>
      <Button onClick={withFocusOnMain(dismissUpdate)}>Not now</Button>
    </div>
  )
}
