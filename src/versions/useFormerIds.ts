import { useEffect } from 'react'
import { idAfter, type OrgDiff } from '../org/diffOrgs'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import { useView, withEntry } from '../view/useView'
import type { Versions } from '../view/versions'

/** An address of an entry that had another id in the older file opens it, and gives way to the present id. */
export function useFormerIds(
  index: OrgIndex | undefined,
  diff: OrgDiff | undefined,
  versions: Versions | undefined,
): void {
  const { view, navigate } = useView()
  useEffect(() => {
    if (!index || !diff || !versions || !view.entry || findEntry(index, view.entry)) return
    const former = findEntry(versions.before, view.entry)
    const id = former && idAfter(diff, { kind: former.kind, id: former.value.id })
    if (former && id !== undefined) navigate(withEntry(view, { kind: former.kind, id }), 'replace')
  }, [index, diff, versions, view, navigate])
}
