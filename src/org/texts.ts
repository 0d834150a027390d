import { linkedEntries } from './inlineText'
import type { Path } from './problems'

/** A link to an entry, and the way from what holds it to the text that it is in. */
export interface InternalLink {
  kind: 'role' | 'team' | 'quality'
  id: string
  path: Path
}

// The fields of an entry that hold inline Markdown, at any depth.
const textFields: ReadonlySet<string> = new Set(['summary', 'text', 'notes', 'items'])

/** Every link to an entry in the texts of an entry that is sound. */
export function internalLinks(entry: object): InternalLink[] {
  const found: InternalLink[] = []
  // One path for the whole walk, copied where there is a link: most texts have none.
  const path: PropertyKey[] = []
  const visit = (step: PropertyKey, each: unknown, isText: boolean) => {
    path.push(step)
    if (typeof each === 'object' && each !== null) walk(each, isText)
    else if (typeof each === 'string' && isText)
      for (const target of linkedEntries(each)) found.push({ ...target, path: [...path] })
    path.pop()
  }
  const walk = (value: object, isText: boolean) => {
    if (Array.isArray(value)) for (let i = 0; i < value.length; i += 1) visit(i, value[i], isText)
    else for (const [key, each] of Object.entries(value)) visit(key, each, isText || textFields.has(key))
  }
  walk(entry, false)
  return found
}
