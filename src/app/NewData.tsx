import type { LoadedOrg } from '../data/orgQuery'
import { Button } from '../ui/Button'
import { useNewData } from './useNewData'

interface NewDataProps {
  base: string
  file: string
  /** What is shown of it. */
  data: LoadedOrg
}

/** Offers what has come in place of the file that is shown. */
export function NewData({ base, file, data }: NewDataProps) {
  const { isOffered, show, decline } = useNewData(file, base, data)
  if (!isOffered) return null
  // The buttons go away, and would take focus with them.
  const andLeave = (act: () => void) => () => {
    act()
    document.getElementById('view')?.focus({ preventScroll: true })
  }
  return (
    <div className="notice flex flex-wrap items-center gap-3 border-b border-line bg-accent-soft px-4 py-1">
      <p role="status">A newer version of the organisation’s file is there.</p>
      <Button variant="primary" onClick={andLeave(show)}>
        Show it
      </Button>
      <Button onClick={andLeave(decline)}>Not now</Button>
    </div>
  )
}
