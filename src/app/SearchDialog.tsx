import { Suspense, useState } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Dialog } from '../ui/Dialog'
import { takesFocus } from '../ui/takesFocus'
import { SearchPanel } from './lazyParts'

interface SearchDialogProps {
  index: OrgIndex
  matches: Matches
  onClose: () => void
}

/** The search, in its dialog. What is typed before it is fetched is not lost. */
export function SearchDialog(props: SearchDialogProps) {
  const [early] = useState({ text: '' })
  return (
    <Dialog title="Search" shape="top" onClose={props.onClose}>
      <Suspense fallback={<EarlyField onType={(text) => Object.assign(early, { text })} />}>
        <SearchPanel {...props} early={early} />
      </Suspense>
    </Dialog>
  )
}

function EarlyField({ onType }: { onType: (text: string) => void }) {
  return (
    <input
      ref={takesFocus}
      aria-label="Search"
      className="search-field"
      onChange={(event) => onType(event.target.value)}
    />
  )
}
