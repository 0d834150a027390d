import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBrowser } from '../e2e/browser'
import { buildPeer, buildSite } from './build'
import { compare } from './compare'
import { comparisonHead, comparisonRows } from './comparison'
import { lines } from './lines/lines'
import { readOptions } from './options'
import { makeOrganisation } from './organisations'
import { CHECKBOX, comparedPages, EMPTY } from './pages'
import { type Server, serve } from './serve'

const say = (progress: string) => console.error(`bench: ${progress}`)

const { sizes, names, site, rounds, patience } = readOptions(process.argv.slice(2), [
  ...comparedPages.map(({ name }) => name),
  ...lines.map(({ name }) => name),
])
const pages = comparedPages.filter(({ name }) => names.has(name))

ensureBrowser()
const built = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
const servers = new Map<number, Server>()
try {
  const peers = join(built, 'peers')
  for (const { source, name } of new Set([...pages, EMPTY, CHECKBOX])) {
    if (source === undefined) continue
    say(`building ${name}`)
    await buildPeer(source, name, peers)
  }
  const folder = site === undefined ? join(built, 'site') : resolve(site)
  if (site === undefined) buildSite(folder)
  for (const size of sizes) {
    const org = JSON.stringify(makeOrganisation(size))
    servers.set(size, await serve({ site: folder, peers, org }))
  }

  if (pages.length > 0) {
    console.log(comparisonHead)
    for (const [size, { url }] of servers) {
      const measured = await compare(pages, {
        url,
        rounds,
        patience,
        say: (what) => say(`${size} roles: ${what}`),
      })
      console.log(comparisonRows(measured, size))
    }
  }
  for (const { name, title, measure } of lines) {
    if (!names.has(name)) continue
    console.log(`\n## ${title}`)
    for (const [size, server] of servers) {
      say(`${size} roles: ${name}`)
      console.log(`\n${size} roles\n`)
      console.log(await measure({ server, patience, say }).catch((error) => String(error).split('\n')[0]))
    }
  }
} finally {
  for (const { close } of servers.values()) close()
  rmSync(built, { recursive: true, force: true })
}
