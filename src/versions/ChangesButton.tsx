import { useState } from 'react'
import { counted } from '../org/counted'
import type { OrgDiff } from '../org/diffOrgs'
import type { OrgIndex } from '../org/indexOrg'
import { setApart } from '../org/setApart'
import { Button } from '../ui/Button'
import type { Versions } from '../view/versions'
import { ChangesDialog } from './ChangesDialog'

interface ChangesProps {
  diff: OrgDiff
  versions: Versions
  index: OrgIndex
}

/** How much changed, and a list of it. */
export function ChangesButton({ diff, versions, index }: ChangesProps) {
  const [isOpen, setOpen] = useState(false)
  const count = diff.entries.length + (diff.organisation.length > 0 ? 1 : 0)
  if (count === 0)
    return (
      <p role="status" className="file-bar-words" dir="auto">
        Nothing changed since {setApart(versions.name)}
      </p>
    )
  return (
    <>
      <Button className="changes-button" onClick={() => setOpen(true)}>
        {counted(count, 'change')} since {setApart(versions.name)}
      </Button>
      {isOpen && <ChangesDialog {...{ diff, versions, index }} onClose={() => setOpen(false)} />}
    </>
  )
}
