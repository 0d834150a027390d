import { useEffect, useState } from 'react'

// By then a first view has been drawn, in ms.
const FIRST_PAINT_DELAY_MS = 200

/** Whether a moment has passed since a part was first drawn: for what would only keep the first view waiting. */
export function useAfterFirstPaint(): boolean {
  const [isAfterFirstPaint, setIsAfterFirstPaint] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsAfterFirstPaint(true), FIRST_PAINT_DELAY_MS)
    return () => clearTimeout(timer)
  }, [])
  return isAfterFirstPaint
}
