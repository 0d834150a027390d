import type { Path } from './problems'

// The fields of an entry that hold inline Markdown, at any depth.
const textFields: ReadonlySet<string> = new Set(['summary', 'text', 'notes', 'items'])

/** Every text of an entry that may hold links, with the way to it from the entry. */
export function eachText(entry: object, path: Path = []): { text: string; path: Path }[] {
  return Object.entries(entry).flatMap(([key, value]: [string, unknown]) => {
    if (textFields.has(key)) return textsIn(value, [...path, key])
    if (!Array.isArray(value)) return []
    return value.flatMap((item: unknown, i) =>
      typeof item === 'object' && item !== null ? eachText(item, [...path, key, i]) : [],
    )
  })
}

function textsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  return Array.isArray(value) ? value.flatMap((item: unknown, i) => textsIn(item, [...path, i])) : []
}
