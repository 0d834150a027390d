/** A theme that a person chose against the system's; undefined follows the system. */
export type Theme = 'light' | 'dark'

const KEY = 'atlas:theme'

/** The theme kept from an earlier visit. Where storage is refused, none is. */
export function keptTheme(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : undefined
  } catch {
    return undefined
  }
}

/** Remembers a theme, or with undefined forgets it. Where storage is refused, it lasts as long as the page. */
export function keepTheme(theme: Theme | undefined): void {
  try {
    if (theme) localStorage.setItem(KEY, theme)
    else localStorage.removeItem(KEY)
  } catch {
    // The page still changes; only the next visit does not know.
  }
}

/** Shows the page in a theme. */
export function showTheme(theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}
