import type { Server } from '../serve'

/** What a line of the report needs: where the explorer is, how many seconds a page has, and who hears of progress. */
export interface Given {
  server: Server
  patience: number
  say: (progress: string) => void
}

/** Something that is measured of the explorer alone. */
export interface Line {
  /** As it is named on the command line. */
  name: string
  title: string
  /** Measures it on one organisation, and says it in Markdown. Throws DidNotFinish where a page takes too long. */
  measure: (given: Given) => Promise<string>
}
