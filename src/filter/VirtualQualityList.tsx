import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type RefObject,
  use,
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
import { FilterPanelContext } from './FilterPanelContext'
import type { QualityListProps } from './QualityList'
import { buildQualityRows, groupRenderedRows, listRenderedRows } from './qualityRows'

// Estimates: of a title on one line with its padding, and of a checkbox row by mouse and by touch.
const TITLE_HEIGHT_PX = 41
const ROW_HEIGHT_PX = 27
const TOUCH_ROW_HEIGHT_PX = 44

/** Qualities grouped by category. Only those in sight, and those that the Tab key goes to next, are rendered. */
export function VirtualQualityList({
  groups,
  chosenQualityIds,
  roleCounts,
  onCheckQuality,
}: QualityListProps) {
  const idPrefix = useId()
  const lang = useOrgLang()
  const listRef = useRef<HTMLDivElement>(null)
  const filterPanel = use(FilterPanelContext)
  // The panel scrolls or, on a small screen, the dialog around it.
  const scrollContainer = filterPanel?.closest('dialog') ?? filterPanel
  const rows = useMemo(() => buildQualityRows(groups), [groups])
  const [focusedKey, setFocusedKey] = useState<string>()
  const focusedIndex = useMemo(() => rows.findIndex(({ key }) => key === focusedKey), [rows, focusedKey])
  const rowHeightPx = useMediaQuery('(pointer: coarse)') ? TOUCH_ROW_HEIGHT_PX : ROW_HEIGHT_PX
  const scrollMarginPx = useScrollMargin(listRef, scrollContainer)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollContainer,
    getItemKey: useCallback((i: number) => rows[i]?.key ?? i, [rows]),
    estimateSize: (i) => (rows[i]?.quality ? rowHeightPx : TITLE_HEIGHT_PX),
    // An element without layout has no height to measure.
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
  // Read after getVirtualItems, which updates it.
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

/** The offset of the list from the top of its scroll container in px, measured after every render. */
function useScrollMargin(
  listRef: RefObject<HTMLElement | null>,
  scrollContainer: HTMLElement | null,
): number {
  const [scrollMarginPx, setScrollMarginPx] = useState(0)
  useLayoutEffect(() => {
    if (!scrollContainer || !listRef.current) return
    const top = listRef.current.getBoundingClientRect().top - scrollContainer.getBoundingClientRect().top
    setScrollMarginPx(Math.round(top + scrollContainer.scrollTop))
  })
  return scrollMarginPx
}
