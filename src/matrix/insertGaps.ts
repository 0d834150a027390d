/** What stands next in a row or column of which only some is drawn: an item, or the room of those that are not. */
export type VirtualSlot = { at: number; gap?: never } | { at: number; gap: number }

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
  for (const at of [...renderedIndexes, count]) {
    if (at > nextIndex) slots.push({ at: nextIndex, gap: (at - nextIndex) * itemSizePx })
    if (at < count) slots.push({ at })
    nextIndex = at + 1
  }
  return slots
}
