import { useEffect, useState } from 'react'

// By then a first view has been drawn, in ms.
const MOMENT = 200

/** Whether a moment has passed since a part was first drawn: for what would only keep the first view waiting. */
export function useLate(): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), MOMENT)
    return () => clearTimeout(timer)
  }, [])
  return isLate
}
