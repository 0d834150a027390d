import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export interface BenchOptions {
  /** Numbers of roles. */
  roleCounts: number[]
  /** The rows and lines to measure. */
  rowNames: Set<string>
  /** A folder with the explorer as built, instead of building it. */
  siteFolder: string | undefined
  /** How often each page is opened. */
  rounds: number
  /** Seconds that a page has until its chart is drawn, and then again for all else. */
  timeoutSeconds: number
}

/** Reads `[SIZES] [NAMES] [--only NAMES] [--site DIR] [--rounds N] [--timeout SECONDS]`. Throws what to say of a mistake. */
export function parseOptions(args: readonly string[], knownRows: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      site: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      timeout: { type: 'string', default: '90' },
    },
  })
  const [sizes = '100,1000,10000', second] = positionals
  const requestedRows = (values.only ?? second)?.split(',') ?? knownRows
  const unknownRow = requestedRows.find((name) => !knownRows.includes(name))
  if (unknownRow !== undefined)
    throw new Error(`There is no row "${unknownRow}"; there are ${knownRows.join(', ')}.`)
  return {
    roleCounts: sizes.split(',').map((size) => parsePositiveInteger(size, 'A number of roles')),
    rowNames: new Set(requestedRows),
    siteFolder: values.site,
    rounds: parsePositiveInteger(values.rounds, '--rounds'),
    timeoutSeconds: parsePositiveInteger(values.timeout, '--timeout'),
  }
}

function parsePositiveInteger(text: string, label: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${label} is a whole number from 1 on, not "${text}".`)
  return value
}
