import type { Located } from './located'
import type { Report } from './problems'
import type { Id } from './schema'
import { slug } from './slug'

/**
 * The addresses of one kind of entry: ids, and the slugs of aliases. Of an alias that another entry's id or an earlier
 * alias has taken it warns, for no link can follow it; one that is its own entry's id leads where it says.
 */
export function warnOfAliases(
  entries: readonly Located<{ id: Id; aliases?: string[] }>[],
  report: Report,
): Set<string> {
  const ids = new Set(entries.map(({ entry: { id } }) => id))
  const owners = new Map<string, Id>()
  for (const { entry, at } of entries) {
    for (const [i, alias] of (entry.aliases ?? []).entries()) {
      const address = slug(alias)
      if (address === entry.id) continue
      const owner = owners.get(address)
      if (ids.has(address) || owner !== undefined) {
        const by = ids.has(address) ? `the id "${address}"` : `an earlier alias, of "${owner}"`
        report(
          [...at, 'aliases', i],
          'alias-twice',
          `a link to "${address}" leads to ${by}, not to this alias`,
        )
      } else owners.set(address, entry.id)
    }
  }
  return new Set([...ids, ...owners.keys()])
}
