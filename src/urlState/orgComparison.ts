import { type ComponentType, createContext, useContext } from 'react'
import type { EntryDiff } from '../org/diff/diffOrgs'
import { type Entry, type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'

/** What changed since an older file, as the parts of the page show it. */
export interface OrgComparison {
  /** What the older file is called. */
  olderFileName: string
  /** By `kind:id`. */
  entryDiffs: ReadonlyMap<string, EntryDiff>
  /** The older file's organisation. */
  olderIndex: OrgIndex
  /** By the id of a team or role, what became of it: "Moved, now filled". */
  labels: ReadonlyMap<Id, string>
  /** How many entries changed in each team, those below it and those that are gone included. */
  changesWithin: ReadonlyMap<Id, number>
  /** The teams and roles that are gone, by the id of the team that they stood in, which may be gone too; '' at the top. */
  removed: ReadonlyMap<Id, readonly Entry[]>
  /** What is said of an entry's changes in its details. */
  EntryChanges: ComponentType<{ entry: EntryRef }>
}

/** Undefined as long as nothing is compared, and the parts that show changes cost nothing. */
export const OrgComparisonContext = createContext<OrgComparison | undefined>(undefined)

/** What changed since an older file, where one is compared with. */
export function useOrgComparison(): OrgComparison | undefined {
  return useContext(OrgComparisonContext)
}

/** The entry that an address names, and where it is described: of one that is gone, the older organisation. */
export function findEntryInEither(
  index: OrgIndex,
  comparison: OrgComparison | undefined,
  entryRef: EntryRef | undefined,
): { entry: Entry; index: OrgIndex } | undefined {
  for (const candidateIndex of comparison ? [index, comparison.olderIndex] : [index]) {
    const entry = entryRef && findEntry(candidateIndex, entryRef)
    if (entry) return { entry, index: candidateIndex }
  }
  return undefined
}
