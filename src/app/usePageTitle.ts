import { useEffect } from 'react'
import { type Entry, findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { UrlState } from '../urlState/urlState'

/** Keeps the document's title: "Technology Lead · 2i2c", "A, B compared · 2i2c", or the organisation's name alone. */
export function usePageTitle(index: OrgIndex, urlState: UrlState, entry: Entry | undefined): void {
  const title = [formatTitleSubject(index, urlState, entry), index.org.name].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

function formatTitleSubject(
  index: OrgIndex,
  { entry: requestedEntry, compare }: UrlState,
  entry: Entry | undefined,
): string {
  if (compare.length > 0) {
    const names = compare.flatMap((id) => findEntry(index, { kind: 'role', id })?.value.name ?? [])
    return names.length > 0 ? `${names.join(', ')} compared` : 'Roles compared'
  }
  return requestedEntry ? (entry?.value.name ?? `No ${requestedEntry.kind} “${requestedEntry.id}”`) : ''
}
