import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export interface Options {
  /** Numbers of roles. */
  sizes: number[]
  /** The rows and lines to measure. */
  names: Set<string>
  /** A folder with the explorer as built, instead of building it. */
  site: string | undefined
  /** How often each page is opened. */
  rounds: number
  /** Seconds that a page has until its chart is drawn, and then again for all else. */
  patience: number
}

/** Reads `[SIZES] [NAMES] [--only NAMES] [--site DIR] [--rounds N] [--timeout SECONDS]`. Throws what to say of a mistake. */
export function readOptions(words: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      site: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      timeout: { type: 'string', default: '90' },
    },
  })
  const [sizes = '100,1000,10000', second] = positionals
  const asked = (values.only ?? second)?.split(',') ?? known
  const unknown = asked.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`There is no row "${unknown}"; there are ${known.join(', ')}.`)
  return {
    sizes: sizes.split(',').map((size) => positive(size, 'A number of roles')),
    names: new Set(asked),
    site: values.site,
    rounds: positive(values.rounds, '--rounds'),
    patience: positive(values.timeout, '--timeout'),
  }
}

function positive(text: string, what: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${what} is a whole number from 1 on, not "${text}".`)
  return value
}
