import { type LocalFiles, setLocalFiles } from '../data/localFiles'
import { Button } from '../ui/components/Button'
import { Dialog } from '../ui/components/Dialog'
import { FileInput } from './FileInput'
import type { FileOpener } from './useFileOpener'

interface OpenFileDialogProps {
  localFiles: LocalFiles
  opener: FileOpener
  /** The site's file. */
  siteFileName: string
  onClose: () => void
}

/** Asks for a file of one's own: to be shown, or for what changed since. */
export function OpenFileDialog({
  localFiles: { displayedFile, olderFile },
  opener,
  siteFileName,
  onClose,
}: OpenFileDialogProps) {
  const openAs = (target: 'shown' | 'since') => (files: readonly File[]) => {
    onClose()
    opener.openFiles(files, target)
  }
  const hasReadableFile = !(displayedFile?.result instanceof Error)
  return (
    <Dialog title="Open a file" onClose={onClose}>
      <div className="file-dialog">
        <p>
          A file in the format of <code>org.json</code> opens in this tab only: nothing is sent anywhere, and
          reloading the page closes it. It can also be dropped anywhere on the page.
        </p>
        <p>
          <FileInput isPrimary onFiles={openAs('shown')}>
            Choose a file…
          </FileInput>
        </p>
        {hasReadableFile && (
          <>
            <h3>See what changed</h3>
            <p>
              Marks what is new, gone or otherwise in{' '}
              {displayedFile ? <b dir="auto">{displayedFile.name}</b> : 'what is shown'} since an older file.
            </p>
            <p className="file-bar-actions">
              <FileInput onFiles={openAs('since')}>Choose an older file…</FileInput>
              {displayedFile && olderFile !== 'site' && (
                <Button
                  onClick={() => {
                    onClose()
                    setLocalFiles({ displayedFile, olderFile: 'site' })
                  }}
                >
                  Compare with the site’s {siteFileName}
                </Button>
              )}
            </p>
          </>
        )}
      </div>
    </Dialog>
  )
}
