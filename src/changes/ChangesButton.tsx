import { useState } from 'react'
import type { OrgDiff } from '../org/diff/diffOrgs'
import type { OrgIndex } from '../org/model/indexOrg'
import { isolateBidi } from '../org/text/bidi'
import { pluralize } from '../org/text/pluralize'
import { Button } from '../ui/components/Button'
import type { OrgComparison } from '../urlState/orgComparison'
import { ChangesDialog } from './ChangesDialog'

interface ChangesButtonProps {
  diff: OrgDiff
  comparison: OrgComparison
  index: OrgIndex
}

/** How much changed, and a list of it. */
export function ChangesButton({ diff, comparison, index }: ChangesButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const count = diff.entryDiffs.length + (diff.orgChanges.length > 0 ? 1 : 0)
  if (count === 0)
    return (
      <p role="status" className="file-bar-words" dir="auto">
        Nothing changed since {isolateBidi(comparison.olderFileName)}
      </p>
    )
  return (
    <>
      <Button className="changes-button" onClick={() => setOpen(true)}>
        {pluralize(count, 'change')} since {isolateBidi(comparison.olderFileName)}
      </Button>
      {isOpen && (
        <ChangesDialog diff={diff} comparison={comparison} index={index} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
