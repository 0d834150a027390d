import { type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'

const RECENT_STORAGE_KEY = 'atlas:recent'
const MAX_RECENT_ENTRIES = 8
// Longer strings were not written by this module.
const MAX_STORED_KEY_LENGTH = 100

/** Stores that an entry was opened, in this browser only. Does nothing if storage is denied. */
export function saveRecentEntry({ kind, id }: EntryRef): void {
  const entryKey = `${kind}/${id}`
  try {
    const storedKeys = [entryKey, ...loadStoredKeys().filter((key) => key !== entryKey)].slice(
      0,
      MAX_RECENT_ENTRIES,
    )
    localStorage.setItem(RECENT_STORAGE_KEY, JSON.stringify(storedKeys))
  } catch {
    // The page works without the list.
  }
}

/** The entries opened last, latest first, as far as this organisation has them. */
export function loadRecentEntries(index: OrgIndex): EntryRef[] {
  return loadStoredKeys().flatMap((key) => {
    const [kind, id = ''] = key.split('/')
    if (kind !== 'role' && kind !== 'team' && kind !== 'quality') return []
    const found = findEntry(index, { kind, id })
    return found?.value.id === id ? [{ kind, id }] : []
  })
}

/** The stored keys. Values that this module cannot have written are dropped. */
function loadStoredKeys(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(RECENT_STORAGE_KEY) ?? '[]')
    const isStoredKey = (value: unknown): value is string =>
      typeof value === 'string' && value.length <= MAX_STORED_KEY_LENGTH
    return Array.isArray(stored) ? [...new Set(stored.slice(0, MAX_RECENT_ENTRIES).filter(isStoredKey))] : []
  } catch {
    return []
  }
}
