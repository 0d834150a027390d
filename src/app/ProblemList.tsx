import { Suspense, useState } from 'react'
import { counted } from '../org/counted'
import type { Problem } from '../org/problems'
import { Button } from '../ui/Button'
import { ProblemDialog } from './lazyParts'

/** A button that says how much is wrong in the data file, and shows the list. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const [open, setOpen] = useState(false)
  const count = counted(problems.length, 'problem')
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`${count} in the data`}>
        <span>
          {count}
          <span className="max-sm:hidden"> in the data</span>
        </span>
      </Button>
      {open && (
        <Suspense>
          <ProblemDialog problems={problems} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
