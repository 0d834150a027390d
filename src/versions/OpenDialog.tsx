import { type LocalFiles, openLocalFiles } from '../data/localFiles'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { FileChoice } from './FileChoice'
import type { Opening } from './useOpening'

interface OpenDialogProps {
  local: LocalFiles
  opening: Opening
  /** The site's file. */
  file: string
  onClose: () => void
}

/** Asks for a file of one's own: to be shown, or for what changed since. */
export function OpenDialog({ local: { shown, since }, opening, file, onClose }: OpenDialogProps) {
  const take = (as: 'shown' | 'since') => (files: readonly File[]) => {
    onClose()
    opening.take(files, as)
  }
  const canCompare = !(shown?.read instanceof Error)
  return (
    <Dialog title="Open a file" onClose={onClose}>
      <div className="file-dialog">
        <p>
          A file in the format of <code>org.json</code> opens in this tab only: nothing is sent anywhere, and
          reloading the page closes it. It can also be dropped anywhere on the page.
        </p>
        <p>
          <FileChoice isPrimary onFiles={take('shown')}>
            Choose a file…
          </FileChoice>
        </p>
        {canCompare && (
          <>
            <h3>See what changed</h3>
            <p>
              Marks what is new, gone or otherwise in{' '}
              {shown ? <b dir="auto">{shown.name}</b> : 'what is shown'} since an older file.
            </p>
            <p className="file-bar-actions">
              <FileChoice onFiles={take('since')}>Choose an older file…</FileChoice>
              {shown && since !== 'site' && (
                <Button
                  onClick={() => {
                    onClose()
                    openLocalFiles({ shown, since: 'site' })
                  }}
                >
                  Compare with the site’s {file}
                </Button>
              )}
            </p>
          </>
        )}
      </div>
    </Dialog>
  )
}
