import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useMediaQuery } from '../ui/hooks/useMediaQuery'
import { useOrgLang } from '../urlState/orgLang'
import type { QualityListProps } from './PlainQualities'
import { groupsOf, rowsNeeded, rowsOf } from './qualityRows'
import { Tick } from './Tick'

// The height of a title on one line, in px, as filter.css has it.
const TITLE = 41

/** Qualities below their categories, of which only those exist that are in sight or that the Tab key goes to next. */
export function VirtualQualities({ groups, chosen, counts, onChoose }: QualityListProps) {
  const id = useId()
  const lang = useOrgLang()
  const list = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsOf(groups), [groups])
  const [focused, setFocused] = useState<string>()
  const focusedRow = useMemo(() => rows.findIndex(({ key }) => key === focused), [rows, focused])
  const rowHeight = useMediaQuery('(pointer: coarse)') ? 44 : 27
  const scrollMargin = useDistanceFromTop(list)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerOf(list.current),
    getItemKey: useCallback((i: number) => rows[i]?.key ?? i, [rows]),
    estimateSize: (i) => (rows[i]?.quality ? rowHeight : TITLE),
    // What is not laid out has no height to learn.
    measureElement: (row, entry) =>
      Math.round(entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height) || rowHeight,
    rangeExtractor: useCallback(
      (range: Range) => rowsNeeded(rows, defaultRangeExtractor(range), focusedRow),
      [rows, focusedRow],
    ),
    overscan: 4,
    scrollMargin,
  })
  const drawn = virtualizer.getVirtualItems().map(({ index }) => index)
  // Which asking for the items has brought up to date.
  const { measureElement, measurementsCache } = virtualizer
  const startOf = (row: number) => (measurementsCache[row]?.start ?? 0) - scrollMargin
  const endOf = (row: number) => (measurementsCache[row]?.end ?? 0) - scrollMargin
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest('[data-index]')?.getAttribute('data-index')
    setFocused(rows[Number(row)]?.key)
  }

  return (
    <div ref={list} className="long-list" style={{ height: virtualizer.getTotalSize() }}>
      {groupsOf(rows, drawn).map(({ category, title, last, members }) => (
        // biome-ignore lint/a11y/useSemanticElements: a legend cannot be placed as the other rows are.
        <div
          key={category}
          role="group"
          aria-labelledby={`${id}-${title}`}
          onFocus={onFocus}
          style={{ top: startOf(title), height: endOf(last) - startOf(title) }}
        >
          <p
            ref={measureElement}
            id={`${id}-${title}`}
            data-index={title}
            className="filter-title"
            lang={lang}
            dir="auto"
          >
            {category}
          </p>
          {members.map(({ row, quality }) => (
            <Tick
              key={quality.id}
              name={quality.name}
              lang={lang}
              value={quality.id}
              count={counts.get(quality.id) ?? 0}
              checked={chosen.has(quality.id)}
              onChange={onChoose}
              index={row}
              top={startOf(row) - startOf(title)}
              measure={measureElement}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** At a desk the panel scrolls; in a sheet the panel is as high as what is in it, and the sheet scrolls. */
function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('dialog') ?? list?.closest<HTMLElement>('.filter-panel') ?? null
}

/** How far down in what scrolls the list begins, in px, looked at anew whenever it is drawn. */
function useDistanceFromTop(list: RefObject<HTMLElement | null>): number {
  const [distance, setDistance] = useState(0)
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current)
    if (!scroller || !list.current) return
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    setDistance(Math.round(top + scroller.scrollTop))
  })
  return distance
}
