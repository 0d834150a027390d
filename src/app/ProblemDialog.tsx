import type { Problem } from '../org/problems'
import { Dialog } from '../ui/Dialog'

// A file with more problems than this is better read with the check command.
const MOST = 200

/** The list of what is wrong in the data file, for the person who keeps it. */
export function ProblemDialog({ problems, onClose }: { problems: readonly Problem[]; onClose: () => void }) {
  const shown = problems.slice(0, MOST)
  return (
    <Dialog title="Problems in the data" onClose={onClose}>
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
  )
}
