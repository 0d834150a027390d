import { useEffect } from 'react'
import { getIdAfter, type OrgDiff } from '../org/diff/diffOrgs'
import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { OrgComparison } from '../urlState/orgComparison'
import { useUrlState, withEntry } from '../urlState/useUrlState'

/** An address of an entry that had another id in the older file opens it, and gives way to the present id. */
export function useFormerIdRedirect(
  index: OrgIndex | undefined,
  diff: OrgDiff | undefined,
  comparison: OrgComparison | undefined,
): void {
  const { urlState, navigate } = useUrlState()
  useEffect(() => {
    if (!index || !diff || !comparison || !urlState.entry || findEntry(index, urlState.entry)) return
    const formerEntry = findEntry(comparison.olderIndex, urlState.entry)
    const id = formerEntry && getIdAfter(diff, { kind: formerEntry.kind, id: formerEntry.value.id })
    if (formerEntry && id !== undefined)
      navigate(withEntry(urlState, { kind: formerEntry.kind, id }), 'replace')
  }, [index, diff, comparison, urlState, navigate])
}
