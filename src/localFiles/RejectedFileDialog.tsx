import { Dialog } from '../ui/components/Dialog'
import { FileInput } from './FileInput'
import type { FileOpener } from './useFileOpener'

/** Says why what was given is not opened; what is shown stays. */
export function RejectedFileDialog({ reason, opener }: { reason: string; opener: FileOpener }) {
  return (
    <Dialog title="This can’t be opened" onClose={opener.reset}>
      <div className="file-dialog">
        <p role="alert" dir="auto">
          {reason}
        </p>
        <p>
          <FileInput onFiles={(files) => opener.openFiles(files)}>Choose another file…</FileInput>
        </p>
      </div>
    </Dialog>
  )
}
