import type { Id } from '../model/schema'
import { slugify } from '../text/slugify'
import type { ReportProblem } from './problemLog'
import type { LocatedEntry } from './validationContext'

/**
 * The addresses of one kind of entry: ids, and the slugs of aliases. Of an alias that another entry's id or an earlier
 * alias has taken it warns, for no link can follow it; one that is its own entry's id leads where it says.
 */
export function collectEntrySlugs(
  entries: readonly LocatedEntry<{ id: Id; aliases?: string[] }>[],
  report: ReportProblem,
): Set<string> {
  const ids = new Set(entries.map(({ entry: { id } }) => id))
  const ownerBySlug = new Map<string, Id>()
  for (const { entry, path } of entries) {
    for (const [i, alias] of (entry.aliases ?? []).entries()) {
      const aliasSlug = slugify(alias)
      if (aliasSlug === entry.id) continue
      const owner = ownerBySlug.get(aliasSlug)
      if (ids.has(aliasSlug) || owner !== undefined) {
        const takenBy = ids.has(aliasSlug) ? `the id "${aliasSlug}"` : `an earlier alias, of "${owner}"`
        report(
          [...path, 'aliases', i],
          'alias-twice',
          `a link to "${aliasSlug}" leads to ${takenBy}, not to this alias`,
        )
      } else ownerBySlug.set(aliasSlug, entry.id)
    }
  }
  return new Set([...ids, ...ownerBySlug.keys()])
}
