import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { pluralize } from '../../org/text/pluralize'
import { useIsPrinting } from '../hooks/useIsPrinting'
import { Button } from './Button'

interface ExpandableListProps<T> {
  items: readonly T[]
  noun: string
  pluralNoun?: string
  /** How many there are at first, and with `inSteps` with each further step. */
  pageSize?: number
  /** Shows so many more at a time, where all of them at once would be too many. */
  isPaged?: boolean
  /** The items shown, as one list or several that keep their order: one `li` for each, and none within it. */
  children: (visibleItems: readonly T[]) => ReactNode
}

/** How many items at least long lists begin with: in a page that is written beforehand, none can be asked for. */
export const MinVisibleItemsContext = createContext(0)

/**
 * A list of which only the first exist until more are asked for; focus then goes on to the first that is new. On paper,
 * where nobody can ask, all are.
 */
export function ExpandableList<T>({
  items,
  noun,
  pluralNoun,
  pageSize = 50,
  isPaged,
  children,
}: ExpandableListProps<T>) {
  const listRef = useRef<HTMLDivElement>(null)
  const [limit, setLimit] = useState(Math.max(pageSize, useContext(MinVisibleItemsContext)))
  const firstNewIndex = useRef<number>(undefined)
  useEffect(() => {
    if (firstNewIndex.current === undefined) return
    const firstNewItem = listRef.current?.querySelectorAll('li')[firstNewIndex.current]
    firstNewIndex.current = undefined
    if (limit > pageSize) firstNewItem?.querySelector<HTMLElement>('a, button, input')?.focus()
  }, [limit, pageSize])
  const isPrinting = useIsPrinting()
  const hiddenCount = isPrinting && !isPaged ? 0 : items.length - limit
  const showMore = () => {
    firstNewIndex.current = limit
    setLimit(isPaged ? limit + pageSize : Number.POSITIVE_INFINITY)
  }
  return (
    <div ref={listRef}>
      {children(hiddenCount > 0 ? items.slice(0, limit) : items)}
      {hiddenCount > 0 && (
        <Button className="mt-3 print:hidden" onClick={showMore}>
          {isPaged
            ? `Show ${Math.min(pageSize, hiddenCount)} more of ${pluralize(items.length, noun, pluralNoun)}`
            : `Show all ${pluralize(items.length, noun, pluralNoun)}`}
        </Button>
      )}
    </div>
  )
}
