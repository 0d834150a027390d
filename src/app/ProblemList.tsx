import { useState } from 'react'
import { counted } from '../org/counted'
import type { Problem } from '../org/problems'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

// A file with more problems than this is better read with the check command.
const MOST = 200

/** What is wrong in the data file, for the person who keeps it: a button that says how much, and the list. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const [open, setOpen] = useState(false)
  const count = counted(problems.length, 'problem')
  const shown = problems.slice(0, MOST)
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`${count} in the data`}>
        <span className="sm:hidden">⚠ {problems.length}</span>
        <span className="max-sm:hidden">{count} in the data</span>
      </Button>
      {open && (
        <Dialog title="Problems in the data" onClose={() => setOpen(false)}>
          <p className="text-ink-soft">
            What is sound in the file is shown; the rest is listed here, for whoever keeps it. The command{' '}
            <code>npm run check</code> gives the same with lines and columns.
          </p>
          <ul className="problem-list">
            {shown.map(({ pointer, severity, message }) => (
              <li key={`${pointer} ${message}`} dir="auto">
                <strong className={severity === 'error' ? 'text-warn' : 'text-ink-soft'}>
                  {severity === 'error' ? 'Problem' : 'Warning'}
                </strong>{' '}
                {message}
              </li>
            ))}
          </ul>
          {problems.length > MOST && <p>… and {problems.length - MOST} more.</p>}
        </Dialog>
      )}
    </>
  )
}
