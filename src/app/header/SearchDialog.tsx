import { Suspense, useState } from 'react'
import { searchFieldClasses } from '../../ui/components/classNames'
import { Dialog } from '../../ui/components/Dialog'
import { autoFocusRef } from '../../ui/focus/autoFocusRef'
import { SearchPanel } from '../loading/lazyComponents'

interface SearchDialogProps {
  onClose: () => void
}

/** The search, in its dialog. What is typed before it is fetched is not lost. */
export function SearchDialog(props: SearchDialogProps) {
  const [typedWhileLoading] = useState({ text: '' })
  return (
    <Dialog title="Search" placement="top" onClose={props.onClose}>
      <Suspense
        fallback={<PendingSearchField onType={(text) => Object.assign(typedWhileLoading, { text })} />}
      >
        <SearchPanel {...props} typedWhileLoading={typedWhileLoading} />
      </Suspense>
    </Dialog>
  )
}

function PendingSearchField({ onType }: { onType: (text: string) => void }) {
  return (
    <input
      ref={autoFocusRef}
      aria-label="Search"
      className={searchFieldClasses}
      onChange={(event) => onType(event.target.value)}
    />
  )
}
