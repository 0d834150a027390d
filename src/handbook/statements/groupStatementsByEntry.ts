import type { Role } from '../../org/model/schema'
import type { HandbookEntry } from '../entries/handbookEntry'
import { detectService } from '../vocabulary/holderPhrases'
import type { Statement } from './collectStatements'

/** The teams, superiors and holders that statements give to entries. */
export type StatementsByEntry = ReadonlyMap<HandbookEntry, EntryStatements>

interface EntryStatements {
  readonly teams: HandbookEntry[]
  readonly reportsTo: HandbookEntry[]
  readonly holders: NonNullable<Role['holders']>
}

export function groupStatementsByEntry(statements: readonly Statement[]): StatementsByEntry {
  const statementsByEntry = new Map<HandbookEntry, EntryStatements>()
  const getOrCreate = (entry: HandbookEntry) => {
    const entryStatements: EntryStatements = statementsByEntry.get(entry) ?? {
      teams: [],
      reportsTo: [],
      holders: [],
    }
    statementsByEntry.set(entry, entryStatements)
    return entryStatements
  }
  for (const { from, relationType, to, sentence } of statements) {
    if (relationType === 'part-of' && to.kind === 'team') getOrCreate(from).teams.push(to)
    if (relationType === 'reports-to' && from.kind === 'role') getOrCreate(from).reportsTo.push(to)
    if (relationType === 'names-holder-of')
      getOrCreate(to).holders.push(...(detectService(sentence)?.holders ?? []))
  }
  return statementsByEntry
}
