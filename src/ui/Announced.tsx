import { useEffect, useState } from 'react'

// In ms: how long a text stays as it is before it is said. People who type pause for less between two keys.
const PAUSE = 600

/** A text for all to see, and to hear once it has stayed as it is for a moment. */
export function Announced({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <Said text={text} />
    </>
  )
}

/**
 * A text that is said aloud, not on every key but once it has stayed as it is for a moment. What says it has to be
 * there before the text is: a screen reader hears of changes only.
 */
export function Said({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <span aria-live="polite" className="sr-only">
      {said}
    </span>
  )
}
