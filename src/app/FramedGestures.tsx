import { useEffect, useState } from 'react'

/**
 * In a frame the chart leaves the wheel and a single finger to the page around it, and says what moves it instead:
 * Ctrl or ⌘ with the wheel, and two fingers. React Flow knows of the one but not of the other, so both are kept from
 * it here, before it hears of them.
 */
export function FramedGestures() {
  const [hint, setHint] = useState<{ words: string }>()
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (!isInChart(event)) return
      if (event.ctrlKey || event.metaKey) return setHint(undefined)
      event.stopPropagation()
      setHint({ words: wheelWords })
    }
    // What cannot be cancelled scrolls the page already, whose fingers are not to move the chart as well, until all of
    // them are gone: a browser may offer to cancel again what it does in between.
    let isScrolling = false
    const onTouchStart = ({ touches }: TouchEvent) => {
      if (touches.length === 1) isScrolling = false
    }
    // It may hear of a finger that comes to rest, to which a second may come; but not of its way.
    const onTouchMove = (event: TouchEvent) => {
      if (!isInChart(event)) return
      const isAlone = event.touches.length === 1
      isScrolling ||= !event.cancelable
      if (isAlone || isScrolling) event.stopPropagation()
      setHint(isAlone ? { words: 'Use two fingers to move the chart' } : undefined)
    }
    const early = { capture: true, passive: true }
    document.addEventListener('wheel', onWheel, early)
    document.addEventListener('touchstart', onTouchStart, early)
    document.addEventListener('touchmove', onTouchMove, early)
    return () => {
      document.removeEventListener('wheel', onWheel, early)
      document.removeEventListener('touchstart', onTouchStart, early)
      document.removeEventListener('touchmove', onTouchMove, early)
    }
  }, [])
  // Each event of a gesture anew: the hint goes once it has ended.
  useEffect(() => {
    if (!hint) return
    const timer = setTimeout(() => setHint(undefined), HINT_MS)
    return () => clearTimeout(timer)
  }, [hint])
  return (
    // Of no use to those who read by ear or move by key.
    <p className="gesture-hint" aria-hidden="true" data-shown={hint && true}>
      {hint?.words}
    </p>
  )
}

const HINT_MS = 1200

const wheelWords = /Mac|iP(?:hone|ad|od)/.test(navigator.platform)
  ? 'Hold ⌘ while scrolling to zoom'
  : 'Hold Ctrl while scrolling to zoom'

function isInChart({ target }: Event): boolean {
  return target instanceof Element && target.closest('.react-flow') !== null
}
