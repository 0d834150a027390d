import { useEffect, useState } from 'react'
import { Button } from '../ui/Button'
import { useMediaQuery } from '../ui/useMediaQuery'
import { useView } from '../view/useView'
import { keepTheme, keptTheme, showTheme } from './theme'

/** Switches between light and dark. Back at what the system asks for, the page follows the system again. */
export function ThemeButton() {
  const system = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const [kept, setKept] = useState(keptTheme)
  const { view, navigate } = useView()
  const chosen = view.theme ?? kept
  useEffect(() => showTheme(chosen), [chosen])
  const other = (chosen ?? system) === 'dark' ? 'light' : 'dark'
  const onClick = () => {
    const next = other === system ? undefined : other
    keepTheme(next)
    setKept(next)
    // What the address said of it was for the first look.
    navigate(({ theme: _, ...rest }) => rest, 'replace')
  }
  return (
    <Button
      variant="icon"
      aria-label="Theme"
      aria-description={`Switch to ${other}`}
      title={`Switch to ${other}`}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </Button>
  )
}
