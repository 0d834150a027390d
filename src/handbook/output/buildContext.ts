import type { Id, Source } from '../../org/model/schema'
import type { EntryDescription } from '../description/entryDescription'
import type { EntryRegistry } from '../entries/entryRegistry'
import type { HandbookEntry } from '../entries/handbookEntry'
import type { HomeTeams } from '../entries/homeTeams'
import type { ReportDiagnostic } from '../markdown/diagnostics'
import type { Statement } from '../statements/collectStatements'
import type { StatementsByEntry } from '../statements/groupStatementsByEntry'
import type { HashText } from './sha256'

/** An entry and its description. */
export interface DescribedEntry {
  readonly entry: HandbookEntry
  readonly description: EntryDescription
}

/** What is known of a handbook before its organisation is built. */
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
  /** The short description of a team in a list of the organisation's page; '' if there is none. */
  readonly getTeamBlurb: (team: HandbookEntry) => string
}

/** The same, with what is known of each entry from all pages. */
export interface BuildContext extends ImportContext {
  readonly statementsByEntry: StatementsByEntry
  readonly aliases: ReadonlyMap<HandbookEntry, { aliases?: string[] }>
  /** The id of the team at the top, if there is one. */
  readonly rootTeamId: Id | undefined
}
