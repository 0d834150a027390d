import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { branchPicture, heldInWords } from '../graph/branchPicture'
import { light } from '../graph/palettes'
import { picturedBranches, picturedOrg } from '../graph/pictured'
import { indexOrg, type OrgIndex, teamPath } from '../org/indexOrg'
import { parseOrgText } from '../org/parseOrg'
import type { Id } from '../org/schema'
import { type BuiltSite, baseOf, readSite } from '../pages/site'
import { siteMap } from '../pages/siteMap'
import { type PictureFor, sitePages } from '../pages/sitePages'
import { checkText } from './checkText'
import { drawPictures } from './drawPictures'
import { writePages } from './writePages'

/** What the prerender command says, and whether there was an organisation to write pages of. */
export interface Prerendered {
  lines: string[]
  isDone: boolean
}

/**
 * Writes the pages, pictures and map of a site from the org.json in its folder, and removes those that it wrote earlier
 * of what is gone. What is faulty in the file costs no more than in the explorer, and is said; a file that nothing can
 * be read of leaves all as it is.
 */
export async function prerenderFolder(folder: string): Promise<Prerendered> {
  const site = siteIn(folder)
  if (!site) return refusal(`${folder} holds no prerender.json: was it made by npm run build?`)
  const file = join(folder, 'org.json')
  if (!existsSync(file)) return refusal(`${file} is missing: no pages were written`)
  const text = readFileSync(file, 'utf8')
  const parsed = await parseOrgText(text)
  const faults = parsed.ok && parsed.problems.length === 0 ? [] : (await checkText(file, text)).lines
  if (!parsed.ok) return { lines: faults, isDone: false }
  const index = indexOrg(parsed.org)
  const pictures = await picturesOf(index, site, folder)
  const written = writePages(folder, sitePages(index, site, pictures), siteMap(index, site))
  return { lines: [...faults, ...written], isDone: true }
}

/** Draws what unfurls. Where there are very many branches the later ones have the picture of the organisation. */
async function picturesOf(index: OrgIndex, site: BuiltSite, folder: string): Promise<PictureFor> {
  const branches = [...picturedBranches(index, light)].slice(0, MOST_BRANCHES)
  const shown = [picturedOrg(index, light), ...branches.map(([, pictured]) => pictured)]
  const paths = await drawPictures(
    folder,
    shown.map((pictured) => branchPicture(pictured, light)),
  )
  const [ofSite, ...ofBranches] = shown.map(({ title, over, holds }, i) => ({
    path: baseOf(site) + (paths[i] ?? ''),
    alt: [title, over, heldInWords(holds)].filter(Boolean).join(', '),
  }))
  const byTop = new Map(branches.map(([id], i) => [id, ofBranches[i]]))
  const above = (team: Id | undefined) => (team === undefined ? [] : teamPath(index, team))
  return (entry) => {
    if (!entry || entry.kind === 'quality') return ofSite
    const path = above(entry.kind === 'role' ? entry.value.teams[0] : entry.value.id)
    return path.map(({ id }) => byTop.get(id)).find((found) => found !== undefined) ?? ofSite
  }
}

// Some tenth of a second each.
const MOST_BRANCHES = 100

function siteIn(folder: string): BuiltSite | undefined {
  const file = join(folder, 'prerender.json')
  return existsSync(file) ? readSite(readFileSync(file, 'utf8')) : undefined
}

function refusal(line: string): Prerendered {
  return { lines: [line], isDone: false }
}
