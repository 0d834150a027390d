import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import * as z from 'zod/mini'
import { buildSite } from '../bench/build'
import { median } from '../bench/statistics'
import { ensureBrowser, findBrowser, launchFlags } from '../e2e/helpers/browser'
import { serveWithNginx } from './serveWithNginx'

/*
 * `npm run lighthouse -- [ROUNDS] [--site DIR]`: Lighthouse with its mobile profile on a page of each kind, as nginx
 * serves them. Prints each round and the medians as Markdown to stdout, and what it is doing to stderr.
 */
const SITE_PORT = 8137
const auditedPaths = ['/', '/role/technology-lead/']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timingAudits = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
] as const

const reportSchema = z.object({
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
type LighthouseReport = z.infer<typeof reportSchema>

const args = process.argv.slice(2)
const siteOptionIndex = args.indexOf('--site')
const siteFolder = siteOptionIndex === -1 ? undefined : args[siteOptionIndex + 1]
const rounds = Number(args.find((word) => /^\d+$/.test(word)) ?? 5)

ensureBrowser()
const temporaryFolder = mkdtempSync(join(tmpdir(), 'atlas-lighthouse-'))
const site = siteFolder === undefined ? join(temporaryFolder, 'site') : resolve(siteFolder)
let stop = () => {}
try {
  if (siteFolder === undefined) buildSite(site, `http://127.0.0.1:${SITE_PORT}/`)
  stop = await serveWithNginx(site, SITE_PORT, temporaryFolder)
  for (const page of auditedPaths) {
    console.log(`\n## ${page}\n\n| | ${[...categories, ...timingAudits].join(' | ')} |`)
    console.log(`| --- |${' --: |'.repeat(categories.length + timingAudits.length)}`)
    const reports: LighthouseReport[] = []
    for (let round = 1; round <= rounds; round += 1) {
      console.error(`lighthouse: ${page}, round ${round} of ${rounds}`)
      const report = runLighthouse(page)
      reports.push(report)
      printRow(String(round), (figure) => figure(report))
    }
    printRow('median', (figure) => median(reports.map(figure)))
    const faults = new Set(reports.flatMap(listFailedAudits))
    if (faults.size > 0) console.log(`\nNot passed in every round: ${[...faults].join('; ')}`)
  }
} finally {
  stop()
  rmSync(temporaryFolder, { recursive: true, force: true })
}

/** One run in a browser of its own, as Lighthouse's command does it. */
function runLighthouse(path: string): LighthouseReport {
  const output = join(temporaryFolder, 'report.json')
  const command = fileURLToPath(new URL('command/node_modules/lighthouse/cli/index.js', import.meta.url))
  execFileSync(
    process.execPath,
    [
      command,
      `http://127.0.0.1:${SITE_PORT}${path}`,
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
  return reportSchema.parse(JSON.parse(readFileSync(output, 'utf8')))
}

function printRow(name: string, aggregate: (figure: (report: LighthouseReport) => number) => number): void {
  const scores = categories.map((category) =>
    Math.round(100 * aggregate((report) => report.categories[category].score ?? Number.NaN)).toString(),
  )
  const times = timingAudits.map((audit) => {
    const value = aggregate((report) => report.audits[audit]?.numericValue ?? Number.NaN)
    return audit === 'cumulative-layout-shift' ? value.toFixed(3) : `${Math.round(value)} ms`
  })
  console.log(`| ${[name, ...scores, ...times].join(' | ')} |`)
}

/** What kept a category other than the performance from its 100: audits that pass or fail. */
function listFailedAudits({ audits }: LighthouseReport): string[] {
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score !== null && score < 1)
    .map(({ title }) => title)
}
