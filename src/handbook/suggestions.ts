import { nearest } from '../org/nearest'
import { slug } from '../org/slug'

/**
 * The end of a message about a name that nothing has: `; did you mean "…"?` with the nearest of `names` by its letters,
 * or else the one that shares most words with it, or nothing.
 */
export function suggestions(names: readonly string[]): (name: string) => string {
  const distinct = [...new Set(names)]
  const words = distinct.map((name) => ({ name, words: wordsOf(name) }))
  const said = new Map<string, string>()
  return (name) => {
    const known = said.get(name)
    if (known !== undefined) return known
    const near = said.size < MOST ? (nearest(name, distinct)[0] ?? sharing(name, words)) : undefined
    const suggestion = near === undefined ? '' : `; did you mean "${near}"?`
    said.set(name, suggestion)
    return suggestion
  }
}

// Looking for near names takes time in proportion to their number; a handbook with more unknown ones has one cause.
const MOST = 100

type Words = ReadonlySet<string>

/** The name that shares most words with another, of equally many the shortest. "Lead" alone is nothing to share. */
function sharing(name: string, all: readonly { name: string; words: Words }[]): string | undefined {
  const wanted = wordsOf(name)
  let best: { name: string; shared: number; many: number } | undefined
  for (const { name: other, words } of all) {
    const common = [...wanted].filter((word) => words.has(word))
    const shared = common.length
    if (!common.some((word) => !titles.has(word))) continue
    if (!best || shared > best.shared || (shared === best.shared && words.size < best.many))
      best = { name: other, shared, many: words.size }
  }
  return best?.name
}

function wordsOf(name: string): Words {
  return new Set(
    slug(name)
      .split('-')
      .filter((word) => !/^(?:and|the|of|for|in|a|an|to)$/.test(word)),
  )
}

const titles: Words = new Set(
  'administrator analyst assistant associate chief coordinator council director engineer executive head junior lead leader manager member officer person representative role senior specialist team group'.split(
    ' ',
  ),
)
