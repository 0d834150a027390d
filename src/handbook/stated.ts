import type { Role } from '../org/schema'
import type { Entry } from './entry'
import { serviceSaid } from './holders'
import type { Statement } from './statements'

/** What the sentences of a handbook say of its entries, besides relations. */
export type Stated = ReadonlyMap<Entry, StatedOf>

interface StatedOf {
  readonly teams: Entry[]
  readonly reportsTo: Entry[]
  readonly holders: NonNullable<Role['holders']>
}

export function statedOf(statements: readonly Statement[]): Stated {
  const stated = new Map<Entry, StatedOf>()
  const of = (entry: Entry) => {
    const known: StatedOf = stated.get(entry) ?? { teams: [], reportsTo: [], holders: [] }
    stated.set(entry, known)
    return known
  }
  for (const { from, tie, to, sentence } of statements) {
    if (tie === 'part-of' && to.kind === 'team') of(from).teams.push(to)
    if (tie === 'reports-to' && from.kind === 'role') of(from).reportsTo.push(to)
    if (tie === 'filled') of(to).holders.push(...(serviceSaid(sentence)?.holders ?? []))
  }
  return stated
}
