import { slugify } from '../../org/text/slugify'
import type { RoleOrTeam } from '../markdown/ast'
import type { EntryMarker } from '../sections/entryMarkers'
import { type PageSection, walkSections } from '../sections/pageSection'
import { isSameName, toWords } from '../vocabulary/entryNames'
import { findAbbreviations, splitAbbreviation } from './abbreviations'
import type { HandbookEntry, SectionedPage } from './handbookEntry'

/** Finds the roles that a page marks with directives or targets. */
export function findMarkedRoles({ page, rootSection }: SectionedPage): HandbookEntry[] {
  return [...walkSections(rootSection)].flatMap((section): HandbookEntry[] => {
    const names = resolveMarkedNames(section, 'role')
    if (!names || section === rootSection) return []
    const isWholePage = section === rootSection.sections[0] && !hasOtherMarkers(rootSection, section)
    const describedSection = isWholePage
      ? { ...section, to: rootSection.endLine, sections: collectSubsections(rootSection, section) }
      : section
    const aliases = distinctIgnoringCase([
      ...names.aliases,
      ...findAbbreviations(describedSection, names.name),
    ])
    return [
      {
        kind: 'role',
        ...names,
        aliases,
        page,
        section: describedSection,
        openingSection: section,
        position: section.position,
        isMentionOnly: false,
      },
    ]
  })
}

/** The names that the markers of a kind give to a section. Its heading is the name; markers that differ are aliases. */
export function resolveMarkedNames(
  section: PageSection,
  kind: RoleOrTeam,
): Pick<HandbookEntry, 'name' | 'aliases' | 'labels'> | undefined {
  const markers = section.markers.filter((marker) => marker.kind === kind && marker.name.trim() !== '')
  const [first] = markers
  if (!first) return undefined
  const { name, abbreviations } = splitAbbreviation(section.title || formatMarkerName(first))
  const otherNames = [...abbreviations, ...markers.map(formatMarkerAlias)].filter(
    (other) => !isSameName(other, name) && slugify(other) !== slugify(name),
  )
  return { name, aliases: distinctIgnoringCase(otherNames), labels: listLabels(markers) }
}

/** The slugs of the targets among markers. */
export function listLabels(markers: readonly EntryMarker[]): string[] {
  return markers.filter(({ syntax }) => syntax === 'target').map(({ name }) => name)
}

/** The name of a marker for display. */
export function formatMarkerName({ name, syntax }: EntryMarker): string {
  return (syntax === 'target' ? toWords(name) : name).replace(/\s+/g, ' ').trim()
}

// Not capitalised: "(role:sre)=" is most likely not "Sre".
function formatMarkerAlias(marker: EntryMarker): string {
  return marker.syntax === 'target' ? marker.name.replace(/[-_\s]+/g, ' ').trim() : formatMarkerName(marker)
}

/** Removes names that differ only in case from an earlier one. */
export function distinctIgnoringCase(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name)
  return [...seen.values()]
}

/** Whether other sections of the page have markers. Then the given one is not the whole page. */
function hasOtherMarkers(rootSection: PageSection, ownSection: PageSection): boolean {
  for (const section of walkSections(rootSection))
    if (section !== ownSection && section.markers.length > 0) return true
  return false
}

function collectSubsections(rootSection: PageSection, first: PageSection): PageSection[] {
  return [...first.sections, ...rootSection.sections.slice(1)]
}
