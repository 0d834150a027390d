import type { Entry, Outlined } from './entry'
import { allSections, type Section } from './outline'

export interface Owners {
  /** The entry that a section describes: what it opens, or what opens a section around it. */
  readonly of: ReadonlyMap<Section, Entry>
  /** The team whose section or page is around a section that opens an entry. */
  readonly teamAround: ReadonlyMap<Section, Entry>
}

/** Whose each section is. Linear in the number of sections. */
export function ownersIn(pages: readonly Outlined[], entries: readonly Entry[]): Owners {
  const openers = new Map<Section, Entry>()
  for (const entry of entries) if (entry.opens && !openers.has(entry.opens)) openers.set(entry.opens, entry)
  const owners = new Map<Section, Entry>()
  const teamAround = new Map<Section, Entry>()
  for (const { whole } of pages) {
    const first = whole.sections[0] && openers.get(whole.sections[0])
    const ofPage = openers.get(whole) ?? (first?.section.to === whole.to ? first : undefined)
    if (ofPage) owners.set(whole, ofPage)
    // Sections come after the one that they are in.
    for (const section of allSections(whole)) {
      const owner = openers.get(section) ?? owners.get(section)
      if (!owner) continue
      owners.set(section, owner)
      const team = owner.kind === 'team' ? owner : teamAround.get(section)
      for (const inner of section.sections) {
        owners.set(inner, owner)
        if (team) teamAround.set(inner, team)
      }
    }
  }
  return { of: owners, teamAround }
}
