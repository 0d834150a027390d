/** What stands next in a row or column of which only some is drawn: an item, or the room of those that are not. */
export type Slot = { at: number; gap?: never } | { at: number; gap: number }

/**
 * Items that are drawn, in rising order, with the gaps before, between and after them. `size` is what each of `count`
 * items takes, in px; a gap is as large as the items that it stands for, and `at` is the first of them.
 */
export function slotsOf(drawn: readonly number[], count: number, size: number): Slot[] {
  const slots: Slot[] = []
  let next = 0
  for (const at of [...drawn, count]) {
    if (at > next) slots.push({ at: next, gap: (at - next) * size })
    if (at < count) slots.push({ at })
    next = at + 1
  }
  return slots
}
