import { findLinkedEntries } from '../text/parseInlineText'
import type { JsonPath } from './problemLog'

/** A link to an entry, and the way from what holds it to the text that it is in. */
export interface InternalLink {
  kind: 'role' | 'team' | 'quality'
  id: string
  path: JsonPath
}

// The fields of an entry that hold inline Markdown, at any depth.
const inlineTextFields: ReadonlySet<string> = new Set(['summary', 'text', 'notes', 'items'])

/** Every link to an entry in the texts of an entry that is sound. */
export function findInternalLinks(entry: object): InternalLink[] {
  const links: InternalLink[] = []
  // One path for the whole walk, copied where there is a link: most texts have none.
  const path: PropertyKey[] = []
  const visit = (step: PropertyKey, child: unknown, isText: boolean) => {
    path.push(step)
    if (typeof child === 'object' && child !== null) walk(child, isText)
    else if (typeof child === 'string' && isText)
      for (const target of findLinkedEntries(child)) links.push({ ...target, path: [...path] })
    path.pop()
  }
  const walk = (value: object, isText: boolean) => {
    if (Array.isArray(value)) for (let i = 0; i < value.length; i += 1) visit(i, value[i], isText)
    else
      for (const [key, child] of Object.entries(value)) visit(key, child, isText || inlineTextFields.has(key))
  }
  walk(entry, false)
  return links
}
