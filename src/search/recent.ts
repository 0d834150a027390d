import { type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'

const KEY = 'atlas:recent'
const MOST = 8

/** Remembers that an entry was opened, in this browser and nowhere else. Where storage is refused, it does not. */
export function keepRecent({ kind, id }: EntryRef): void {
  const opened = `${kind}/${id}`
  try {
    const kept = [opened, ...read().filter((each) => each !== opened)].slice(0, MOST)
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // The list is only a help.
  }
}

/** The entries opened last, the latest first. Whatever is kept that this organisation does not have falls away. */
export function recentEntries(index: OrgIndex): EntryRef[] {
  return read().flatMap((each) => {
    const [kind, id = ''] = each.split('/')
    if (kind !== 'role' && kind !== 'team' && kind !== 'quality') return []
    const found = findEntry(index, { kind, id })
    return found?.value.id === id ? [{ kind, id }] : []
  })
}

/** What is kept, as far as it could have been written here. */
function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    const isText = (each: unknown): each is string => typeof each === 'string' && each.length < 100
    return Array.isArray(kept) ? [...new Set(kept.slice(0, MOST).filter(isText))] : []
  } catch {
    return []
  }
}
