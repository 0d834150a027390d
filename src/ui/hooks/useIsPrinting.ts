import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

/**
 * Whether the page is being printed. What depends on it is drawn by the time that the browser looks: it waits for
 * nothing.
 */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  const onPrintEvent = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    flushSync(listener)
  }
  window.addEventListener('beforeprint', onPrintEvent)
  window.addEventListener('afterprint', onPrintEvent)
  return () => {
    window.removeEventListener('beforeprint', onPrintEvent)
    window.removeEventListener('afterprint', onPrintEvent)
  }
}
