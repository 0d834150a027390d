import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lightPalette } from '../graph/svg/palettes'
import { formatTotals, renderShareImage } from '../graph/svg/renderShareImage'
import { buildBranchImageModels, buildOrgImageModel } from '../graph/svg/shareImageModel'
import { getTeamPath, indexOrg, type OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { parseOrgText } from '../org/parse/parseOrg'
import { buildSitemap } from '../pages/buildSitemap'
import { type BuiltSite, getBasePath, parseBuiltSite } from '../pages/builtSite'
import { type PreviewImageLookup, renderSitePages } from '../pages/renderSitePages'
import { checkOrgText } from './checkOrgText'
import { writePages } from './writePages'
import { writePreviewImages } from './writePreviewImages'

/** What the prerender command says, and whether there was an organisation to write pages of. */
export interface PrerenderResult {
  outputLines: string[]
  isWritten: boolean
}

/**
 * Writes the pages, pictures and map of a site from the org.json in its folder, and removes those that it wrote earlier
 * of what is gone. What is faulty in the file costs no more than in the explorer, and is said; a file that nothing can
 * be read of leaves all as it is.
 */
export async function prerenderSite(folder: string): Promise<PrerenderResult> {
  const builtSite = readBuiltSite(folder)
  if (!builtSite) return fail(`${folder} holds no prerender.json: was it made by npm run build?`)
  const file = join(folder, 'org.json')
  if (!existsSync(file)) return fail(`${file} is missing: no pages were written`)
  const text = readFileSync(file, 'utf8')
  const parsed = await parseOrgText(text)
  const problemLines =
    parsed.ok && parsed.problems.length === 0 ? [] : (await checkOrgText(file, text)).outputLines
  if (!parsed.ok) return { outputLines: problemLines, isWritten: false }
  const index = indexOrg(parsed.org)
  const findPreviewImage = await createPreviewImageLookup(index, builtSite, folder)
  const writtenLines = writePages(
    folder,
    renderSitePages(index, builtSite, findPreviewImage),
    buildSitemap(index, builtSite),
  )
  return { outputLines: [...problemLines, ...writtenLines], isWritten: true }
}

/** Draws what unfurls. Where there are very many branches the later ones have the picture of the organisation. */
async function createPreviewImageLookup(
  index: OrgIndex,
  site: BuiltSite,
  folder: string,
): Promise<PreviewImageLookup> {
  const branches = [...buildBranchImageModels(index, lightPalette)].slice(0, MAX_BRANCH_IMAGES)
  const imageModels = [buildOrgImageModel(index, lightPalette), ...branches.map(([, pictured]) => pictured)]
  const paths = await writePreviewImages(
    folder,
    imageModels.map((pictured) => renderShareImage(pictured, lightPalette)),
  )
  const [siteImage, ...branchImages] = imageModels.map(({ title, parentTitle: over, totals: holds }, i) => ({
    path: getBasePath(site) + (paths[i] ?? ''),
    alt: [title, over, formatTotals(holds)].filter(Boolean).join(', '),
  }))
  const imageByBranch = new Map(branches.map(([id], i) => [id, branchImages[i]]))
  const listAncestors = (teamId: Id | undefined) => (teamId === undefined ? [] : getTeamPath(index, teamId))
  return (entry) => {
    if (!entry || entry.kind === 'quality') return siteImage
    const path = listAncestors(entry.kind === 'role' ? entry.value.teams[0] : entry.value.id)
    return path.map(({ id }) => imageByBranch.get(id)).find((found) => found !== undefined) ?? siteImage
  }
}

// Some tenth of a second each.
const MAX_BRANCH_IMAGES = 100

function readBuiltSite(folder: string): BuiltSite | undefined {
  const file = join(folder, 'prerender.json')
  return existsSync(file) ? parseBuiltSite(readFileSync(file, 'utf8')) : undefined
}

function fail(line: string): PrerenderResult {
  return { outputLines: [line], isWritten: false }
}
