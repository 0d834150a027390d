import type { Id, Source } from '../../org/model/schema'
import type { EntryDescription } from '../description/entryDescription'
import type { EntryRegistry } from '../entries/entryRegistry'
import type { HandbookEntry } from '../entries/handbookEntry'
import type { HomeTeams } from '../entries/homeTeams'
import type { ReportDiagnostic } from '../markdown/diagnostics'
import type { Statement } from '../statements/collectStatements'
import type { StatementsByEntry } from '../statements/groupStatementsByEntry'
import type { HashText } from './sha256'

/** An entry and what its section says of it. */
export interface DescribedEntry {
  readonly entry: HandbookEntry
  readonly description: EntryDescription
}

/** What is known of a handbook when its entries are written. */
export interface ImportContext {
  readonly name: string
  readonly options: { readonly url?: string; readonly updated?: string }
  readonly registry: EntryRegistry
  readonly homeTeams: HomeTeams
  readonly statements: readonly Statement[]
  readonly report: ReportDiagnostic
  readonly getSource: (entry: HandbookEntry) => Source
  readonly hashText: HashText
  readonly renderStatement: (statement: Statement) => string
  /** What the organisation's page says of a team where it lists it. */
  readonly getTeamBlurb: (team: HandbookEntry) => string
}

/** The same, with what holds between the entries. */
export interface BuildContext extends ImportContext {
  readonly statementsByEntry: StatementsByEntry
  readonly aliases: ReadonlyMap<HandbookEntry, { aliases?: string[] }>
  /** The id of the team at the top, where there is one. */
  readonly rootTeamId: Id | undefined
}
