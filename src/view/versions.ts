import { type ComponentType, createContext, useContext } from 'react'
import type { EntryDiff } from '../org/diffOrgs'
import { type Entry, type EntryRef, findEntry, type OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'

/** What changed since an older file, as the parts of the page show it. */
export interface Versions {
  /** What the older file is called. */
  name: string
  /** By `kind:id`. */
  diffs: ReadonlyMap<string, EntryDiff>
  /** The older file's organisation. */
  before: OrgIndex
  /** By the id of a team or role, what became of it: "Moved, now filled". */
  words: ReadonlyMap<Id, string>
  /** How many entries changed in each team, those below it and those that are gone included. */
  inside: ReadonlyMap<Id, number>
  /** The teams and roles that are gone, by the id of the team that they stood in, which may be gone too; '' at the top. */
  gone: ReadonlyMap<Id, readonly Entry[]>
  /** What is said of an entry's changes in its details. */
  EntryChanges: ComponentType<{ entry: EntryRef; index: OrgIndex }>
}

/** Undefined as long as nothing is compared, and the parts that show changes cost nothing. */
export const VersionsContext = createContext<Versions | undefined>(undefined)

/** What changed since an older file, where one is compared with. */
export function useVersions(): Versions | undefined {
  return useContext(VersionsContext)
}

/** The entry that an address names, and where it is described: of one that is gone, the older organisation. */
export function shownEntry(
  index: OrgIndex,
  versions: Versions | undefined,
  asked: EntryRef | undefined,
): { entry: Entry; index: OrgIndex } | undefined {
  for (const each of versions ? [index, versions.before] : [index]) {
    const entry = asked && findEntry(each, asked)
    if (entry) return { entry, index: each }
  }
  return undefined
}
