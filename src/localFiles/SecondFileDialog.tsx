import type { LocalFile, LocalFiles } from '../data/localFiles'
import { Button } from '../ui/components/Button'
import { Dialog } from '../ui/components/Dialog'

interface SecondFileDialogProps {
  /** One file beside the one that is shown, or two. */
  files: readonly LocalFile[]
  shownFile: LocalFile | undefined
  onOpen: (files: LocalFiles) => void
  onClose: () => void
}

/** Asks what to do with a second file: which of the two is the older, or whether it is to be shown in its place. */
export function SecondFileDialog({
  files: [first, second],
  shownFile,
  onOpen,
  onClose,
}: SecondFileDialogProps) {
  if (!first) return null
  const otherFile = second ?? shownFile
  return (
    <Dialog title={second ? 'Two files' : `Open ${first.name}`} onClose={onClose}>
      <div className="file-dialog file-offer">
        {otherFile && (
          <>
            <p>
              <b dir="auto">{first.name}</b> and <b dir="auto">{otherFile.name}</b> can be compared. Which is
              the older one?
            </p>
            <CompareFilesButton olderFile={first} newerFile={otherFile} onOpen={onOpen} />
            <CompareFilesButton olderFile={otherFile} newerFile={first} onOpen={onOpen} />
          </>
        )}
        {!second && (
          <>
            <p>
              Or it can be shown in place of{' '}
              {otherFile ? <b dir="auto">{otherFile.name}</b> : 'what is shown'}.
            </p>
            <Button onClick={() => onOpen({ displayedFile: first })}>Show {first.name} alone</Button>
          </>
        )}
      </div>
    </Dialog>
  )
}

function CompareFilesButton({
  olderFile,
  newerFile,
  onOpen,
}: {
  olderFile: LocalFile
  newerFile: LocalFile
  onOpen: SecondFileDialogProps['onOpen']
}) {
  return (
    <Button onClick={() => onOpen({ displayedFile: newerFile, olderFile })}>
      What changed from {olderFile.name} to {newerFile.name}
    </Button>
  )
}
