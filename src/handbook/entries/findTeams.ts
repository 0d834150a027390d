import { slugify } from '../../org/text/slugify'
import { getFileName, getFolder } from '../markdown/pagePaths'
import type { EntryMarker } from '../sections/entryMarkers'
import { type PageSection, walkSections } from '../sections/pageSection'
import { extractSpecificTitle, isSameName, toWords } from '../vocabulary/entryNames'
import { isIndexPage, isOrganisationStructurePage, isStructurePage } from '../vocabulary/pageNames'
import { distinctIgnoringCase, formatMarkerName, listLabels, resolveMarkedNames } from './findMarkedRoles'
import type { HandbookEntry, SectionedPage } from './handbookEntry'

/**
 * Finds the teams of a page: those of its sections, and the page's own if it has a team marker, is a structure page, or
 * is the index of a folder whose team no other page names (`isFolderIndex`).
 */
export function findTeams(
  sectionedPage: SectionedPage,
  organisationName: string,
  isFolderIndex = false,
): HandbookEntry[] {
  const { page, rootSection } = sectionedPage
  const markedSections = [...walkSections(rootSection)].filter(({ markers }) =>
    markers.some(({ kind }) => kind === 'team'),
  )
  const teamSections = new Set(
    markedSections.filter((section) => isNamedByMarker(section, sectionedPage, markedSections.length)),
  )
  const otherSections = markedSections.filter((section) => !teamSections.has(section))
  const pageTeam = findPageTeam(sectionedPage, otherSections, organisationName, isFolderIndex)
  const sectionTeams = [...teamSections].flatMap((section): HandbookEntry[] => {
    const names = resolveMarkedNames(section, 'team')
    if (!names) return []
    const enclosing = pageTeam && { enclosingTeam: pageTeam }
    return [
      {
        kind: 'team',
        ...names,
        page,
        section,
        openingSection: section,
        position: section.position,
        isMentionOnly: false,
        ...enclosing,
      },
    ]
  })
  return pageTeam ? [pageTeam, ...sectionTeams] : sectionTeams
}

/** Whether a page describes the whole organisation. */
export function isOrganisationPage({ page: { path }, rootSection }: SectionedPage): boolean {
  return isOrganisationStructurePage(path, rootSection.sections[0]?.title ?? '')
}

// A single team marker names the team of its page, wherever it is, except on the organisation's page.
function isNamedByMarker(section: PageSection, sectionedPage: SectionedPage, markedCount: number): boolean {
  const { rootSection } = sectionedPage
  if (section === rootSection || section === rootSection.sections[0] || section.title === '') return false
  if (markedCount < 2 && !isOrganisationPage(sectionedPage)) return false
  return section.markers.some(
    (marker) =>
      marker.kind === 'team' &&
      (marker.syntax === 'target'
        ? extractSpecificTitle(section.title) !== ''
        : slugify(marker.name) === slugify(section.title)),
  )
}

function findPageTeam(
  sectionedPage: SectionedPage,
  markedSections: readonly PageSection[],
  organisationName: string,
  isFolderIndex: boolean,
): HandbookEntry | undefined {
  const { page, rootSection } = sectionedPage
  const markers = markedSections.flatMap((section) =>
    section.markers.filter(({ kind, name }) => kind === 'team' && name.trim() !== ''),
  )
  if (markers.length === 0 && !isStructurePage(page.path) && !isFolderIndex) return undefined
  const names = markers.filter(({ syntax }) => syntax === 'directive').map(formatMarkerName)
  const folderName =
    isStructurePage(page.path) || isIndexPage(page.path) || isFolderIndex
      ? toWords(getFileName(getFolder(page.path)))
      : ''
  const title = extractSpecificTitle(rootSection.sections[0]?.title ?? '')
  const name = isOrganisationPage(sectionedPage)
    ? (names[0] ?? organisationName)
    : names[0] ||
      findLabelledTitle(markedSections) ||
      title ||
      folderName ||
      listLabelNames(markers)[0] ||
      toWords(getFileName(page.path).replace(/\.\w+$/, ''))
  const otherNames = [
    ...names,
    ...(folderName && name.toLowerCase().includes(folderName.toLowerCase()) ? [folderName] : []),
  ]
  return {
    kind: 'team',
    name,
    aliases: distinctIgnoringCase(otherNames.filter((other) => !isSameName(other, name))),
    labels: [...listLabels(markers), folderName].filter((label) => label !== ''),
    page,
    section: mergeTitleSection(rootSection),
    openingSection: rootSection,
    position: rootSection.sections[0]?.position ?? rootSection.position,
    isMentionOnly: false,
  }
}

function findLabelledTitle(markedSections: readonly PageSection[]): string {
  const labelled = markedSections.find(({ markers }) =>
    markers.some(({ kind, syntax }) => kind === 'team' && syntax === 'target'),
  )
  return extractSpecificTitle(labelled?.title ?? '')
}

function listLabelNames(markers: readonly EntryMarker[]): string[] {
  return markers.filter(({ syntax }) => syntax === 'target').map(formatMarkerName)
}

/** A page as the description of its team: the text under the first heading introduces the rest. */
function mergeTitleSection(rootSection: PageSection): PageSection {
  const [titleSection, ...otherSections] = rootSection.sections
  if (!titleSection || titleSection.markers.some(({ kind }) => kind === 'role')) return rootSection
  const blocks = [...rootSection.blocks, ...titleSection.blocks]
  return {
    ...rootSection,
    title: titleSection.title,
    blocks,
    sections: [...titleSection.sections, ...otherSections],
  }
}
