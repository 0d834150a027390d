/** Appends items to a list. Unlike `push(...items)`, it cannot exceed the maximum number of arguments. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
