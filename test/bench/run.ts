import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBrowser } from '../e2e/helpers/browser'
import { buildPeer, buildSite } from './build'
import { comparisonHeader, comparisonRows } from './comparisonTable'
import { makeBenchOrg } from './makeBenchOrg'
import { measurements } from './measurements/measurements'
import { measurePages } from './measurePages'
import { parseOptions } from './options'
import { CHECKBOX_PAGE, comparedPages, EMPTY_PAGE } from './pages'
import { type BenchServer, startBenchServer } from './serve'

const reportProgress = (progress: string) => console.error(`bench: ${progress}`)

const { roleCounts, rowNames, siteFolder, rounds, timeoutSeconds } = parseOptions(process.argv.slice(2), [
  ...comparedPages.map(({ name }) => name),
  ...measurements.map(({ name }) => name),
])
const pages = comparedPages.filter(({ name }) => rowNames.has(name))

ensureBrowser()
const outputFolder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
const servers = new Map<number, BenchServer>()
try {
  const peers = join(outputFolder, 'peers')
  for (const { sourceFile, name } of new Set([...pages, EMPTY_PAGE, CHECKBOX_PAGE])) {
    if (sourceFile === undefined) continue
    reportProgress(`building ${name}`)
    await buildPeer(sourceFile, name, peers)
  }
  const builtSiteFolder = siteFolder === undefined ? join(outputFolder, 'site') : resolve(siteFolder)
  if (siteFolder === undefined) buildSite(builtSiteFolder)
  for (const size of roleCounts) {
    const org = JSON.stringify(makeBenchOrg(size))
    servers.set(size, await startBenchServer({ site: builtSiteFolder, peers, org }))
  }

  if (pages.length > 0) {
    console.log(comparisonHeader)
    for (const [size, { url }] of servers) {
      const measured = await measurePages(pages, {
        url,
        rounds,
        timeoutSeconds,
        reportProgress: (what) => reportProgress(`${size} roles: ${what}`),
      })
      console.log(comparisonRows(measured, size))
    }
  }
  for (const { name, title, measure } of measurements) {
    if (!rowNames.has(name)) continue
    console.log(`\n## ${title}`)
    for (const [size, server] of servers) {
      reportProgress(`${size} roles: ${name}`)
      console.log(`\n${size} roles\n`)
      console.log(
        await measure({ server, timeoutSeconds, reportProgress }).catch(
          (error) => String(error).split('\n')[0],
        ),
      )
    }
  }
} finally {
  for (const { close } of servers.values()) close()
  rmSync(outputFolder, { recursive: true, force: true })
}
