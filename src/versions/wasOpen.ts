const KEY = 'atlas:local-file'

/** Notes the name of the file that is open, and nothing of what is in it, for the page to say so after a reload. */
export function keepOpen(name: string): void {
  try {
    sessionStorage.setItem(KEY, name)
  } catch {
    // Where storage is refused, a reload says nothing.
  }
}

/** The name of the file that was open when this tab was last loaded. */
export function keptOpen(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

export function forgetOpen(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // There is nothing to forget.
  }
}
