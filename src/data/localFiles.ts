import { useSyncExternalStore } from 'react'
import type { LoadError } from './loadError'
import type { LoadedOrg } from './orgQuery'

/** A file of a person's own, read in this tab: what is in it, or why that cannot be shown. */
export interface LocalFile {
  /** Tells it from any other that was read, of the same name too. */
  key: string
  name: string
  read: LoadedOrg | LoadError
}

/** The files of a person's own that are open. They live in memory only: nothing is sent, and a reload forgets them. */
export interface LocalFiles {
  /** Shown in place of the site's own data. */
  shown?: LocalFile
  /** What is shown is compared with this older file: one of the person's own, or the site's. */
  since?: LocalFile | 'site'
}

let open: LocalFiles = {}
const listeners = new Set<() => void>()

/** The files of a person's own that are open, kept up to date. */
export function useLocalFiles(): LocalFiles {
  return useSyncExternalStore(subscribe, () => open)
}

/** Opens files of a person's own in place of those that are open; with none, closes them. */
export function openLocalFiles(next: LocalFiles): void {
  open = next
  for (const listener of listeners) listener()
}

/**
 * The name of the person's own file that is shown in place of the site's data, if any. Links to this view then show
 * others the site's data: what is shared has to say so.
 */
export function useLocalFile(): string | undefined {
  return useLocalFiles().shown?.name
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
