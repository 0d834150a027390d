/** Copies a text. False where the browser refuses, as it does without https and in many frames. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Selects all of a field, to be copied by hand. A selection shows, and a key copies it, only where focus is. */
export function selectFieldText(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
