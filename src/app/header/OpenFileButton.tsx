import { Button } from '../../ui/components/Button'

/** Asks for a file of one's own to be shown. */
export function OpenFileButton({ onClick }: { onClick: () => void }) {
  return (
    <Button variant="icon" title="Open a file…" onClick={onClick}>
      <svg viewBox="0 0 20 20" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M3 16V4h5l2 2h7v10zM3 9h14" strokeWidth="1.6" />
      </svg>
    </Button>
  )
}
