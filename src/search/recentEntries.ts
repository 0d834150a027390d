import { type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'

const RECENT_STORAGE_KEY = 'atlas:recent'
const MAX_RECENT_ENTRIES = 8
// Longer strings were not written by this module.
const MAX_STORED_KEY_LENGTH = 100

/** Remembers that an entry was opened, in this browser and nowhere else. Where storage is refused, it does not. */
export function saveRecentEntry({ kind, id }: EntryRef): void {
  const entryKey = `${kind}/${id}`
  try {
    const storedKeys = [entryKey, ...loadStoredKeys().filter((key) => key !== entryKey)].slice(
      0,
      MAX_RECENT_ENTRIES,
    )
    localStorage.setItem(RECENT_STORAGE_KEY, JSON.stringify(storedKeys))
  } catch {
    // The list is only a help.
  }
}

/** The entries opened last, the latest first. Whatever is kept that this organisation does not have falls away. */
export function loadRecentEntries(index: OrgIndex): EntryRef[] {
  return loadStoredKeys().flatMap((key) => {
    const [kind, id = ''] = key.split('/')
    if (kind !== 'role' && kind !== 'team' && kind !== 'quality') return []
    const found = findEntry(index, { kind, id })
    return found?.value.id === id ? [{ kind, id }] : []
  })
}

/** What is kept, as far as it could have been written here. */
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
