import { useEffect } from 'react'
import type { Entry, EntryRef } from '../org/indexOrg'
import type { Org } from '../org/schema'

/** Keeps the document's title: "Technology Lead · 2i2c", or the organisation's name alone. */
export function usePageTitle(org: Org, asked: EntryRef | undefined, entry: Entry | undefined): void {
  const title = asked
    ? `${entry ? entry.value.name : `No ${asked.kind} “${asked.id}”`} · ${org.name}`
    : org.name
  useEffect(() => {
    document.title = title
  }, [title])
}
