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

/** The output of the prerender command, and whether pages were written. */
export interface PrerenderResult {
  outputLines: string[]
  isWritten: boolean
}

/**
 * Writes the pages, preview images and sitemap of a site from the org.json in its folder, and removes those of entries
 * that no longer exist. Problems in the file are reported, and have the same effect as in the explorer. If the file
 * cannot be read at all, nothing changes.
 */
export async function prerenderSite(folder: string): Promise<PrerenderResult> {
  const builtSite = readBuiltSite(folder)
  if (!builtSite)
    return fail(`${folder} contains no valid prerender.json: build the site with npm run build first`)
  const file = join(folder, 'org.json')
  if (!existsSync(file)) return fail(`${file} is missing; no pages were written`)
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

/** Draws the preview images. If there are too many branches, the later ones get the image of the organisation. */
async function createPreviewImageLookup(
  index: OrgIndex,
  site: BuiltSite,
  folder: string,
): Promise<PreviewImageLookup> {
  const branches = [...buildBranchImageModels(index, lightPalette)].slice(0, MAX_BRANCH_IMAGES)
  const imageModels = [
    buildOrgImageModel(index, lightPalette),
    ...branches.map(([, imageModel]) => imageModel),
  ]
  const paths = await writePreviewImages(
    folder,
    imageModels.map((imageModel) => renderShareImage(imageModel, lightPalette)),
  )
  const [siteImage, ...branchImages] = imageModels.map(({ title, parentTitle, totals }, i) => ({
    path: getBasePath(site) + (paths[i] ?? ''),
    alt: [title, parentTitle, formatTotals(totals)].filter(Boolean).join(', '),
  }))
  const imageByBranch = new Map(branches.map(([id], i) => [id, branchImages[i]]))
  const listAncestors = (teamId: Id | undefined) => (teamId === undefined ? [] : getTeamPath(index, teamId))
  return (entry) => {
    if (!entry || entry.kind === 'quality') return siteImage
    const path = listAncestors(entry.kind === 'role' ? entry.value.teams[0] : entry.value.id)
    return path.map(({ id }) => imageByBranch.get(id)).find((found) => found !== undefined) ?? siteImage
  }
}

// Each takes about a tenth of a second.
const MAX_BRANCH_IMAGES = 100

function readBuiltSite(folder: string): BuiltSite | undefined {
  const file = join(folder, 'prerender.json')
  return existsSync(file) ? parseBuiltSite(readFileSync(file, 'utf8')) : undefined
}

function fail(line: string): PrerenderResult {
  return { outputLines: [line], isWritten: false }
}
