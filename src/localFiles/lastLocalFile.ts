const STORAGE_KEY = 'atlas:local-file'

/** Notes the name of the file that is open, and nothing of what is in it, for the page to say so after a reload. */
export function saveLastLocalFile(fileName: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, fileName)
  } catch {
    // Where storage is refused, a reload says nothing.
  }
}

/** The name of the file that was open when this tab was last loaded. */
export function readLastLocalFile(): string | undefined {
  try {
    return sessionStorage.getItem(STORAGE_KEY) ?? undefined
  } catch {
    return undefined
  }
}

export function clearLastLocalFile(): void {
  try {
    sessionStorage.removeItem(STORAGE_KEY)
  } catch {
    // There is nothing to forget.
  }
}
