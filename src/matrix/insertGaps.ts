/** What stands next in a row or column of which only some is drawn: an item, or the room of those that are not. */
export type VirtualSlot = { index: number; gapPx?: never } | { index: number; gapPx: number }

/**
 * Items that are drawn, in rising order, with the gaps before, between and after them. `size` is what each of `count`
 * items takes, in px; a gap is as large as the items that it stands for, and `at` is the first of them.
 */
export function insertGaps(
  renderedIndexes: readonly number[],
  count: number,
  itemSizePx: number,
): VirtualSlot[] {
  const slots: VirtualSlot[] = []
  let nextIndex = 0
  for (const index of [...renderedIndexes, count]) {
    if (index > nextIndex) slots.push({ index: nextIndex, gapPx: (index - nextIndex) * itemSizePx })
    if (index < count) slots.push({ index })
    nextIndex = index + 1
  }
  return slots
}
