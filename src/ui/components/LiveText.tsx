import { useEffect, useState } from 'react'

// In ms: how long a text stays as it is before it is said. People who type pause for less between two keys.
const ANNOUNCE_DELAY_MS = 600

/** A text for all to see, and to hear once it has stayed as it is for a moment. */
export function LiveText({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <LiveRegion text={text} />
    </>
  )
}

/**
 * A text that is said aloud, not on every key but once it has stayed as it is for a moment. What says it has to be
 * there before the text is: a screen reader hears of changes only.
 */
export function LiveRegion({ text }: { text: string }) {
  const [announcedText, setAnnouncedText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAnnouncedText(text), ANNOUNCE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <span aria-live="polite" className="sr-only">
      {announcedText}
    </span>
  )
}
