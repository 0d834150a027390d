/** A theme that a person chose against the system's; undefined follows the system. */
export type Theme = 'light' | 'dark'

const THEME_STORAGE_KEY = 'atlas:theme'

/** The theme kept from an earlier visit. Where storage is refused, none is. */
export function loadTheme(): Theme | undefined {
  try {
    const storedTheme = localStorage.getItem(THEME_STORAGE_KEY)
    return storedTheme === 'light' || storedTheme === 'dark' ? storedTheme : undefined
  } catch {
    return undefined
  }
}

/** Remembers a theme, or with undefined forgets it. Where storage is refused, it lasts as long as the page. */
export function saveTheme(theme: Theme | undefined): void {
  try {
    if (theme) localStorage.setItem(THEME_STORAGE_KEY, theme)
    else localStorage.removeItem(THEME_STORAGE_KEY)
  } catch {
    // The page still changes; only the next visit does not know.
  }
}

/** Shows the page in a theme. */
export function applyTheme(theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}
