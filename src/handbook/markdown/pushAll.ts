/** Adds to a list what may be too much to be handed over as arguments. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
