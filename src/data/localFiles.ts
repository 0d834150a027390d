import { useSyncExternalStore } from 'react'
import type { LoadError } from './loadError'
import type { LoadedOrg } from './orgQueryOptions'

/** A file of a person's own, read in this tab: what is in it, or why that cannot be shown. */
export interface LocalFile {
  /** Tells it from any other that was read, of the same name too. */
  key: string
  name: string
  result: LoadedOrg | LoadError
}

/** The files of a person's own that are open. They live in memory only: nothing is sent, and a reload forgets them. */
export interface LocalFiles {
  /** Shown in place of the site's own data. */
  displayedFile?: LocalFile
  /** What is shown is compared with this older file: one of the person's own, or the site's. */
  olderFile?: LocalFile | 'site'
}

let currentFiles: LocalFiles = {}
const listeners = new Set<() => void>()

/** The files of a person's own that are open, kept up to date. */
export function useLocalFiles(): LocalFiles {
  return useSyncExternalStore(subscribe, () => currentFiles)
}

/** Opens files of a person's own in place of those that are open; with none, closes them. */
export function setLocalFiles(files: LocalFiles): void {
  currentFiles = files
  for (const listener of listeners) listener()
}

/**
 * The name of the person's own file that is shown in place of the site's data, if any. Links to this view then show
 * others the site's data: what is shared has to say so.
 */
export function useLocalFileName(): string | undefined {
  return useLocalFiles().displayedFile?.name
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
