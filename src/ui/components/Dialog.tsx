import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button'

interface DialogProps {
  title: string
  /**
   * A sheet rises from the lower edge of a small screen; a window stands in the middle, or at the top, where its upper
   * edge stays while what is in it changes.
   */
  placement?: 'window' | 'sheet' | 'top'
  onClose: () => void
  children: ReactNode
}

/**
 * A modal dialog, open as long as it is there. The browser's own element keeps focus inside, closes on Escape, and
 * gives focus back.
 */
export function Dialog({ title, placement = 'window', onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed while it still stands in the page: once it is out of it, the browser no longer gives focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  const onBackdropClick = (event: MouseEvent) => {
    if (event.target === ref.current) onClose()
  }
  // The event comes later than the closing: StrictMode, which closes and opens anew, must not hear of it as an end.
  const onNativeClose = () => {
    if (!ref.current?.open) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the backdrop is for the pointer; Escape and the button are for keys.
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onNativeClose}
      onClick={onBackdropClick}
      className={`${placementClasses[placement]} max-h-[85dvh] overflow-y-auto border border-line bg-sheet p-0 text-13 text-ink backdrop:bg-black/40 print:hidden`}
    >
      <div className="p-4">
        <div className="mb-3 flex items-center justify-between gap-4">
          <h2 id={titleId} className="text-18 font-semibold">
            {title}
          </h2>
          <Button variant="icon" aria-label="Close" onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

const placementClasses = {
  window: 'm-auto w-[min(640px,calc(100vw-32px))] rounded-lg',
  top: 'mx-auto mt-[6dvh] mb-auto w-[min(640px,calc(100vw-32px))] rounded-lg max-[640px]:mt-0 max-[640px]:w-full max-[640px]:max-w-none max-[640px]:rounded-t-none',
  sheet: 'mx-0 mt-auto mb-0 w-full max-w-none rounded-t-lg',
} as const
