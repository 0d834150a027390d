import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Size {
  width: number
  height: number
}

/**
 * The size of an element in px, as it is now; undefined until it has one. Where the page came with something that stands
 * for the element (`data-stands-for`), its size is known before the element is there.
 */
export function useSize<T extends HTMLElement>(name?: string): [RefObject<T | null>, Size | undefined] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState(() => (name === undefined ? undefined : sizeOfStandIn(name)))
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      // What is printed is laid out anew, but is to be what was on screen.
      if (window.matchMedia('print').matches) return
      const { clientWidth: width, clientHeight: height } = element
      setSize((had) => (had?.width === width && had.height === height ? had : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size && size.width > 0 && size.height > 0 ? size : undefined]
}

function sizeOfStandIn(name: string): Size | undefined {
  const found = document.querySelector<HTMLElement>(`[data-stands-for="${name}"]`)
  return found ? { width: found.offsetWidth, height: found.offsetHeight } : undefined
}
