import '../../ui/lateUtilities.css'
import { useState } from 'react'
import type { Problem } from '../../org/model/problem'
import { pluralize } from '../../org/text/pluralize'
import { Button } from '../../ui/components/Button'
import { Dialog } from '../../ui/components/Dialog'

// A file with more problems than this is better read with the check command.
const MAX_LISTED_PROBLEMS = 200

/** What is wrong in the data file, for the person who keeps it: a button that says how much, and the list. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const [isOpen, setIsOpen] = useState(false)
  const countText = pluralize(problems.length, 'problem')
  const listedProblems = problems.slice(0, MAX_LISTED_PROBLEMS)
  return (
    <>
      <Button onClick={() => setIsOpen(true)} aria-label={`${countText} in the data`}>
        <span className="min-[640px]:hidden">⚠ {problems.length}</span>
        <span className="max-[640px]:hidden">{countText} in the data</span>
      </Button>
      {isOpen && (
        <Dialog title="Problems in the data" onClose={() => setIsOpen(false)}>
          <p className="text-ink-soft">
            What is sound in the file is shown; the rest is listed here, for whoever keeps it. The command{' '}
            <code>npm run check</code> gives the same with lines and columns.
          </p>
          <ul className="mt-3 grid gap-2 wrap-anywhere">
            {listedProblems.map(({ pointer, severity, message }) => (
              <li key={`${pointer} ${message}`} dir="auto">
                <strong className={severity === 'error' ? 'text-warn' : 'text-ink-soft'}>
                  {severity === 'error' ? 'Problem' : 'Warning'}
                </strong>{' '}
                {message}
              </li>
            ))}
          </ul>
          {problems.length > MAX_LISTED_PROBLEMS && (
            <p>… and {problems.length - MAX_LISTED_PROBLEMS} more.</p>
          )}
        </Dialog>
      )}
    </>
  )
}
