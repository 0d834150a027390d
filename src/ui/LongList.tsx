import './longList.css'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { counted } from '../org/counted'
import { Button } from './Button'
import { useIsPrinting } from './useIsPrinting'

interface LongListProps<T> {
  items: readonly T[]
  noun: string
  nouns?: string
  /** How many there are at first, and with `inSteps` with each further step. */
  most?: number
  /** Shows so many more at a time, where all of them at once would be too many. */
  inSteps?: boolean
  /** The items shown, as one list or several that keep their order: one `li` for each, and none within it. */
  children: (shown: readonly T[]) => ReactNode
}

/** How many items at least long lists begin with: in a page that is written beforehand, none can be asked for. */
export const LeastShown = createContext(0)

/**
 * A list of which only the first exist until more are asked for; focus then goes on to the first that is new. On paper,
 * where nobody can ask, all are.
 */
export function LongList<T>({ items, noun, nouns, most = 50, inSteps, children }: LongListProps<T>) {
  const list = useRef<HTMLDivElement>(null)
  const [limit, setLimit] = useState(Math.max(most, useContext(LeastShown)))
  const goOnFrom = useRef<number>(undefined)
  useEffect(() => {
    if (goOnFrom.current === undefined) return
    const first = list.current?.querySelectorAll('li')[goOnFrom.current]
    goOnFrom.current = undefined
    if (limit > most) first?.querySelector<HTMLElement>('a, button, input')?.focus()
  }, [limit, most])
  const isPrinting = useIsPrinting()
  const left = isPrinting && !inSteps ? 0 : items.length - limit
  const showMore = () => {
    goOnFrom.current = limit
    setLimit(inSteps ? limit + most : Number.POSITIVE_INFINITY)
  }
  return (
    <div ref={list}>
      {children(left > 0 ? items.slice(0, limit) : items)}
      {left > 0 && (
        <Button className="show-more" onClick={showMore}>
          {inSteps
            ? `Show ${Math.min(most, left)} more of ${counted(items.length, noun, nouns)}`
            : `Show all ${counted(items.length, noun, nouns)}`}
        </Button>
      )}
    </div>
  )
}
