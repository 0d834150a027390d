/** Adds to a list what may be too much to be handed over as arguments. */
export function pushAll<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each)
}
