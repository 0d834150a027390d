import { useEffect, useState } from 'react'
import { isInChart } from '../../ui/browser/pageElements'

/**
 * In a frame the chart leaves the wheel and a single finger to the page around it, and says what moves it instead:
 * Ctrl or ⌘ with the wheel, and two fingers. React Flow knows of the one but not of the other, so both are kept from
 * it here, before it hears of them.
 */
export function GestureHint() {
  const [hint, setHint] = useState<{ text: string }>()
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (!isChartEvent(event)) return
      if (event.ctrlKey || event.metaKey) return setHint(undefined)
      event.stopPropagation()
      setHint({ text: wheelHintText })
    }
    // What cannot be cancelled scrolls the page already, whose fingers are not to move the chart as well, until all of
    // them are gone: a browser may offer to cancel again what it does in between.
    let isScrolling = false
    const onTouchStart = ({ touches }: TouchEvent) => {
      if (touches.length === 1) isScrolling = false
    }
    // It may hear of a finger that comes to rest, to which a second may come; but not of its way.
    const onTouchMove = (event: TouchEvent) => {
      if (!isChartEvent(event)) return
      const isSingleTouch = event.touches.length === 1
      isScrolling ||= !event.cancelable
      if (isSingleTouch || isScrolling) event.stopPropagation()
      setHint(isSingleTouch ? { text: 'Use two fingers to move the chart' } : undefined)
    }
    const listenerOptions = { capture: true, passive: true }
    document.addEventListener('wheel', onWheel, listenerOptions)
    document.addEventListener('touchstart', onTouchStart, listenerOptions)
    document.addEventListener('touchmove', onTouchMove, listenerOptions)
    return () => {
      document.removeEventListener('wheel', onWheel, listenerOptions)
      document.removeEventListener('touchstart', onTouchStart, listenerOptions)
      document.removeEventListener('touchmove', onTouchMove, listenerOptions)
    }
  }, [])
  // Each event of a gesture anew: the hint goes once it has ended.
  useEffect(() => {
    if (!hint) return
    const timer = setTimeout(() => setHint(undefined), HINT_DURATION_MS)
    return () => clearTimeout(timer)
  }, [hint])
  return (
    // Of no use to those who read by ear or move by key.
    <p
      className="pointer-events-none fixed inset-x-0 bottom-1/2 z-12 mx-auto w-fit max-w-[calc(100%-24px)] rounded-lg border border-line-strong bg-sheet px-3.5 py-2 text-center text-13 text-ink opacity-0 [transition:opacity_150ms] data-shown:opacity-100 print:hidden"
      aria-hidden="true"
      data-shown={hint && true}
    >
      {hint?.text}
    </p>
  )
}

const HINT_DURATION_MS = 1200

const wheelHintText = /Mac|iP(?:hone|ad|od)/.test(navigator.platform)
  ? 'Hold ⌘ while scrolling to zoom'
  : 'Hold Ctrl while scrolling to zoom'

function isChartEvent({ target }: Event): boolean {
  return target instanceof Element && isInChart(target)
}
