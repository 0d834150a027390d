import { useEffect, useState } from 'react'
import { applyTheme, loadTheme, saveTheme } from '../../ui/browser/theme'
import { Button } from '../../ui/components/Button'
import { useMediaQuery } from '../../ui/hooks/useMediaQuery'
import { useUrlState } from '../../urlState/useUrlState'

/** Switches between light and dark. Back at what the system asks for, the page follows the system again. */
export function ThemeButton() {
  const systemTheme = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const [storedTheme, setStoredTheme] = useState(loadTheme)
  const { urlState, navigate } = useUrlState()
  const chosenTheme = urlState.theme ?? storedTheme
  useEffect(() => applyTheme(chosenTheme), [chosenTheme])
  const otherTheme = (chosenTheme ?? systemTheme) === 'dark' ? 'light' : 'dark'
  const onClick = () => {
    const nextTheme = otherTheme === systemTheme ? undefined : otherTheme
    saveTheme(nextTheme)
    setStoredTheme(nextTheme)
    // What the address said of it was for the first look.
    navigate(({ theme: _, ...rest }) => rest, 'replace')
  }
  return (
    <Button
      variant="icon"
      aria-label="Theme"
      aria-description={`Switch to ${otherTheme}`}
      title={`Switch to ${otherTheme}`}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </Button>
  )
}
