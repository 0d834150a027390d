/** What covers the page while files are held over it. */
export function DropOverlay({ canCompare }: { canCompare: boolean }) {
  return (
    <div role="status" className="drop-hint print:hidden!">
      <p>
        <b>Drop an organisation’s file to {canCompare ? 'open it or compare with it' : 'open it'}</b>
        It stays in this tab: nothing is uploaded.
      </p>
    </div>
  )
}
