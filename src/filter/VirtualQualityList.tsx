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
import { captionClasses } from '../ui/components/classNames'
import { useMediaQuery } from '../ui/hooks/useMediaQuery'
import { useOrgLang } from '../urlState/orgLang'
import { FilterCheckbox } from './FilterCheckbox'
import type { QualityListProps } from './QualityList'
import { buildQualityRows, groupRenderedRows, listRenderedRows } from './qualityRows'

// The height of a title on one line with its padding, in px.
const TITLE_HEIGHT_PX = 41

/** Qualities below their categories, of which only those exist that are in sight or that the Tab key goes to next. */
export function VirtualQualityList({
  groups,
  chosenQualityIds,
  roleCounts,
  onCheckQuality,
}: QualityListProps) {
  const idPrefix = useId()
  const lang = useOrgLang()
  const listRef = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => buildQualityRows(groups), [groups])
  const [focusedKey, setFocusedKey] = useState<string>()
  const focusedIndex = useMemo(() => rows.findIndex(({ key }) => key === focusedKey), [rows, focusedKey])
  const rowHeightPx = useMediaQuery('(pointer: coarse)') ? 44 : 27
  const scrollMarginPx = useOffsetInScrollContainer(listRef)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => findScrollContainer(listRef.current),
    getItemKey: useCallback((i: number) => rows[i]?.key ?? i, [rows]),
    estimateSize: (i) => (rows[i]?.quality ? rowHeightPx : TITLE_HEIGHT_PX),
    // What is not laid out has no height to learn.
    measureElement: (row, entry) =>
      Math.round(entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height) || rowHeightPx,
    rangeExtractor: useCallback(
      (range: Range) => listRenderedRows(rows, defaultRangeExtractor(range), focusedIndex),
      [rows, focusedIndex],
    ),
    overscan: 4,
    scrollMargin: scrollMarginPx,
  })
  const renderedIndexes = virtualizer.getVirtualItems().map(({ index }) => index)
  // Which asking for the items has brought up to date.
  const { measureElement, measurementsCache } = virtualizer
  const getRowStart = (rowIndex: number) => (measurementsCache[rowIndex]?.start ?? 0) - scrollMarginPx
  const getRowEnd = (rowIndex: number) => (measurementsCache[rowIndex]?.end ?? 0) - scrollMarginPx
  const onFocus = ({ target }: FocusEvent) => {
    const rowIndex = target.closest('[data-index]')?.getAttribute('data-index')
    setFocusedKey(rows[Number(rowIndex)]?.key)
  }

  return (
    <div ref={listRef} className="virtual-list relative -mt-3" style={{ height: virtualizer.getTotalSize() }}>
      {groupRenderedRows(rows, renderedIndexes).map(({ category, titleIndex, lastIndex, members }) => (
        // biome-ignore lint/a11y/useSemanticElements: a legend cannot be placed as the other rows are.
        <div
          key={category}
          role="group"
          aria-labelledby={`${idPrefix}-${titleIndex}`}
          onFocus={onFocus}
          className="absolute inset-x-0"
          style={{ top: getRowStart(titleIndex), height: getRowEnd(lastIndex) - getRowStart(titleIndex) }}
        >
          <p
            ref={measureElement}
            id={`${idPrefix}-${titleIndex}`}
            data-index={titleIndex}
            className={`pt-5 pb-1 wrap-anywhere ${captionClasses}`}
            lang={lang}
            dir="auto"
          >
            {category}
          </p>
          {members.map(({ rowIndex, quality }) => (
            <FilterCheckbox
              key={quality.id}
              label={quality.name}
              lang={lang}
              value={quality.id}
              roleCount={roleCounts.get(quality.id) ?? 0}
              checked={chosenQualityIds.has(quality.id)}
              onChange={onCheckQuality}
              rowIndex={rowIndex}
              top={getRowStart(rowIndex) - getRowStart(titleIndex)}
              measureElement={measureElement}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** At a desk the panel scrolls; in a sheet the panel is as high as what is in it, and the sheet scrolls. */
function findScrollContainer(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('dialog') ?? list?.closest<HTMLElement>('.filter-panel') ?? null
}

/** How far down in what scrolls the list begins, in px, looked at anew whenever it is drawn. */
function useOffsetInScrollContainer(listRef: RefObject<HTMLElement | null>): number {
  const [offsetPx, setOffsetPx] = useState(0)
  useLayoutEffect(() => {
    const scrollContainer = findScrollContainer(listRef.current)
    if (!scrollContainer || !listRef.current) return
    const top = listRef.current.getBoundingClientRect().top - scrollContainer.getBoundingClientRect().top
    setOffsetPx(Math.round(top + scrollContainer.scrollTop))
  })
  return offsetPx
}
