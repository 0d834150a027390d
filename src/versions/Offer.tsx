import type { LocalFile, LocalFiles } from '../data/localFiles'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

interface OfferProps {
  /** One file beside the one that is shown, or two. */
  files: readonly LocalFile[]
  shown: LocalFile | undefined
  onOpen: (next: LocalFiles) => void
  onClose: () => void
}

/** Asks what to do with a second file: which of the two is the older, or whether it is to be shown in its place. */
export function Offer({ files: [first, second], shown, onOpen, onClose }: OfferProps) {
  if (!first) return null
  const other = second ?? shown
  return (
    <Dialog title={second ? 'Two files' : `Open ${first.name}`} onClose={onClose}>
      <div className="file-dialog file-offer">
        {other && (
          <>
            <p>
              <b dir="auto">{first.name}</b> and <b dir="auto">{other.name}</b> can be compared. Which is the
              older one?
            </p>
            <Older old={first} now={other} onOpen={onOpen} />
            <Older old={other} now={first} onOpen={onOpen} />
          </>
        )}
        {!second && (
          <>
            <p>Or it can be shown in place of {other ? <b dir="auto">{other.name}</b> : 'what is shown'}.</p>
            <Button onClick={() => onOpen({ shown: first })}>Show {first.name} alone</Button>
          </>
        )}
      </div>
    </Dialog>
  )
}

function Older({ old, now, onOpen }: { old: LocalFile; now: LocalFile; onOpen: OfferProps['onOpen'] }) {
  return (
    <Button onClick={() => onOpen({ shown: now, since: old })}>
      What changed from {old.name} to {now.name}
    </Button>
  )
}
