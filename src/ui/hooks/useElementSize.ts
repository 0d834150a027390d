import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface ElementSize {
  width: number
  height: number
}

/**
 * The size of an element in px, as it is now; undefined until it has one. Where the page came with something that stands
 * for the element (`data-stands-for`), its size is known before the element is there.
 */
export function useElementSize<T extends HTMLElement>(
  placeholderName?: string,
): [RefObject<T | null>, ElementSize | undefined] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState(() =>
    placeholderName === undefined ? undefined : measurePlaceholder(placeholderName),
  )
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const updateSize = () => {
      // What is printed is laid out anew, but is to be what was on screen.
      if (window.matchMedia('print').matches) return
      const { clientWidth: width, clientHeight: height } = element
      setSize((previous) =>
        previous?.width === width && previous.height === height ? previous : { width, height },
      )
    }
    updateSize()
    const observer = new ResizeObserver(updateSize)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size && size.width > 0 && size.height > 0 ? size : undefined]
}

function measurePlaceholder(placeholderName: string): ElementSize | undefined {
  const placeholder = document.querySelector<HTMLElement>(`[data-stands-for="${placeholderName}"]`)
  return placeholder ? { width: placeholder.offsetWidth, height: placeholder.offsetHeight } : undefined
}
