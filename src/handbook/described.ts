import type { Id, Source } from '../org/schema'
import type { Digest } from './digest'
import type { Entry } from './entry'
import type { Homes } from './homes'
import type { Register } from './register'
import type { Report } from './report'
import type { Stated } from './stated'
import type { Statement } from './statements'
import type { Description } from './told'

/** An entry and what its section says of it. */
export interface Described {
  readonly entry: Entry
  readonly told: Description
}

/** What is known of a handbook when its entries are written. */
export interface Known {
  readonly name: string
  readonly options: { readonly url?: string; readonly updated?: string }
  readonly register: Register
  readonly homes: Homes
  readonly statements: readonly Statement[]
  readonly report: Report
  readonly sourceOf: (entry: Entry) => Source
  readonly digest: Digest
  readonly textOf: (statement: Statement) => string
  /** What the organisation's page says of a team where it lists it. */
  readonly listedOf: (team: Entry) => string
}

/** The same, with what holds between the entries. */
export interface Written extends Known {
  readonly stated: Stated
  readonly aliases: ReadonlyMap<Entry, { aliases?: string[] }>
  /** The id of the team at the top, where there is one. */
  readonly rootId: Id | undefined
}
