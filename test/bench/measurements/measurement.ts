import type { BenchServer } from '../serve'

/** What a line of the report needs: where the explorer is, how many seconds a page has, and who hears of progress. */
export interface MeasurementContext {
  server: BenchServer
  timeoutSeconds: number
  reportProgress: (progress: string) => void
}

/** Something that is measured of the explorer alone. */
export interface Measurement {
  /** As it is named on the command line. */
  name: string
  title: string
  /** Measures it on one organisation, and says it in Markdown. Throws DidNotFinish where a page takes too long. */
  measure: (context: MeasurementContext) => Promise<string>
}
