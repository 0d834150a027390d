import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import * as z from 'zod/mini'
import { buildSite } from '../bench/build'
import { median } from '../bench/numbers'
import { ensureBrowser, findBrowser, launchFlags } from '../e2e/browser'
import { serveByNginx } from './nginx'

/*
 * `npm run lighthouse -- [ROUNDS] [--site DIR]`: Lighthouse with its mobile profile on a page of each kind, as nginx
 * serves them. Prints each round and the medians as Markdown to stdout, and what it is doing to stderr.
 */
const PORT = 8137
const pages = ['/', '/role/technology-lead/']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timings = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
] as const

const reportShape = z.object({
  categories: z.record(z.enum(categories), z.object({ score: z.nullable(z.number()) })),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.nullable(z.number()),
      scoreDisplayMode: z.string(),
      numericValue: z.optional(z.number()),
    }),
  ),
})
type Report = z.infer<typeof reportShape>

const words = process.argv.slice(2)
const at = words.indexOf('--site')
const built = at === -1 ? undefined : words[at + 1]
const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? 5)

ensureBrowser()
const scratch = mkdtempSync(join(tmpdir(), 'atlas-lighthouse-'))
const site = built === undefined ? join(scratch, 'site') : resolve(built)
let stop = () => {}
try {
  if (built === undefined) buildSite(site, `http://127.0.0.1:${PORT}/`)
  stop = await serveByNginx(site, PORT, scratch)
  for (const page of pages) {
    console.log(`\n## ${page}\n\n| | ${[...categories, ...timings].join(' | ')} |`)
    console.log(`| --- |${' --: |'.repeat(categories.length + timings.length)}`)
    const reports: Report[] = []
    for (let round = 1; round <= rounds; round += 1) {
      console.error(`lighthouse: ${page}, round ${round} of ${rounds}`)
      const report = measure(page)
      reports.push(report)
      printRow(String(round), (figure) => figure(report))
    }
    printRow('median', (figure) => median(reports.map(figure)))
    const faults = new Set(reports.flatMap(faultsOf))
    if (faults.size > 0) console.log(`\nNot passed in every round: ${[...faults].join('; ')}`)
  }
} finally {
  stop()
  rmSync(scratch, { recursive: true, force: true })
}

/** One run in a browser of its own, as Lighthouse's command does it. */
function measure(path: string): Report {
  const output = join(scratch, 'report.json')
  const command = fileURLToPath(new URL('command/node_modules/lighthouse/cli/index.js', import.meta.url))
  execFileSync(
    process.execPath,
    [
      command,
      `http://127.0.0.1:${PORT}${path}`,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless ${launchFlags.join(' ')}`,
    ],
    {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, CHROME_PATH: findBrowser() ?? chromium.executablePath() },
    },
  )
  return reportShape.parse(JSON.parse(readFileSync(output, 'utf8')))
}

function printRow(name: string, read: (figure: (report: Report) => number) => number): void {
  const scores = categories.map((category) =>
    Math.round(100 * read((report) => report.categories[category].score ?? Number.NaN)).toString(),
  )
  const times = timings.map((audit) => {
    const value = read((report) => report.audits[audit]?.numericValue ?? Number.NaN)
    return audit === 'cumulative-layout-shift' ? value.toFixed(3) : `${Math.round(value)} ms`
  })
  console.log(`| ${[name, ...scores, ...times].join(' | ')} |`)
}

/** What kept a category other than the performance from its 100: audits that pass or fail. */
function faultsOf({ audits }: Report): string[] {
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score !== null && score < 1)
    .map(({ title }) => title)
}
