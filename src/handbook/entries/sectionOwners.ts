import { type PageSection, walkSections } from '../sections/pageSection'
import type { HandbookEntry, SectionedPage } from './handbookEntry'

export interface SectionOwners {
  /** The entry that a section describes: its own, or that of a section around it. */
  readonly ownerBySection: ReadonlyMap<PageSection, HandbookEntry>
  /** The team whose section or page is around a section. */
  readonly enclosingTeamBySection: ReadonlyMap<PageSection, HandbookEntry>
}

/** Finds the owner of each section. Linear in the number of sections. */
export function findSectionOwners(
  pages: readonly SectionedPage[],
  entries: readonly HandbookEntry[],
): SectionOwners {
  const entryByOpeningSection = new Map<PageSection, HandbookEntry>()
  for (const entry of entries)
    if (entry.openingSection && !entryByOpeningSection.has(entry.openingSection))
      entryByOpeningSection.set(entry.openingSection, entry)
  const ownerBySection = new Map<PageSection, HandbookEntry>()
  const enclosingTeamBySection = new Map<PageSection, HandbookEntry>()
  for (const { rootSection } of pages) {
    const firstEntry = rootSection.sections[0] && entryByOpeningSection.get(rootSection.sections[0])
    const pageOwner =
      entryByOpeningSection.get(rootSection) ??
      (firstEntry?.section.endLine === rootSection.endLine ? firstEntry : undefined)
    if (pageOwner) ownerBySection.set(rootSection, pageOwner)
    // A section is visited after the one around it.
    for (const section of walkSections(rootSection)) {
      const owner = entryByOpeningSection.get(section) ?? ownerBySection.get(section)
      if (!owner) continue
      ownerBySection.set(section, owner)
      const team = owner.kind === 'team' ? owner : enclosingTeamBySection.get(section)
      for (const subsection of section.sections) {
        ownerBySection.set(subsection, owner)
        if (team) enclosingTeamBySection.set(subsection, team)
      }
    }
  }
  return { ownerBySection, enclosingTeamBySection }
}
