import { useEffect } from 'react'
import { type Entry, findEntry, type OrgIndex } from '../org/indexOrg'
import type { View } from '../view/view'

/** Keeps the document's title: "Technology Lead · 2i2c", "A, B compared · 2i2c", or the organisation's name alone. */
export function usePageTitle(index: OrgIndex, view: View, entry: Entry | undefined): void {
  const title = [subject(index, view, entry), index.org.name].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

function subject(index: OrgIndex, { entry: asked, compare }: View, entry: Entry | undefined): string {
  if (compare.length > 0) {
    const names = compare.flatMap((id) => findEntry(index, { kind: 'role', id })?.value.name ?? [])
    return names.length > 0 ? `${names.join(', ')} compared` : 'Roles compared'
  }
  return asked ? (entry?.value.name ?? `No ${asked.kind} “${asked.id}”`) : ''
}
