import { Dialog } from '../ui/Dialog'
import { FileChoice } from './FileChoice'
import type { Opening } from './useOpening'

/** Says why what was given is not opened; what is shown stays. */
export function WrongFile({ words, opening }: { words: string; opening: Opening }) {
  return (
    <Dialog title="This can’t be opened" onClose={opening.end}>
      <div className="file-dialog">
        <p role="alert" dir="auto">
          {words}
        </p>
        <p>
          <FileChoice onFiles={(files) => opening.take(files)}>Choose another file…</FileChoice>
        </p>
      </div>
    </Dialog>
  )
}
