import { slug } from '../org/slug'
import { abbreviationsIn, withoutAbbreviation } from './abbreviations'
import type { Entry, Outlined } from './entry'
import type { Mark } from './marks'
import { inWords, isSameName } from './names'
import { allSections, type Section } from './outline'
import type { EntryKind } from './page'

/** The roles that a page marks by directive or label. */
export function markedRoles({ page, whole }: Outlined): Entry[] {
  return [...allSections(whole)].flatMap((section): Entry[] => {
    const names = namesOf(section, 'role')
    if (!names || section === whole) return []
    const isPage = section === whole.sections[0] && !isShared(whole, section)
    const described = isPage ? { ...section, to: whole.to, sections: restOf(whole, section) } : section
    const aliases = distinct([...names.aliases, ...abbreviationsIn(described, names.name)])
    return [
      {
        kind: 'role',
        ...names,
        aliases,
        page,
        section: described,
        opens: section,
        at: section.at,
        isMentioned: false,
      },
    ]
  })
}

/** What a section's marks of a kind name, where it has any: its heading names it, marks that say otherwise are aliases. */
export function namesOf(
  section: Section,
  kind: EntryKind,
): Pick<Entry, 'name' | 'aliases' | 'labels'> | undefined {
  const marks = section.marks.filter((mark) => mark.kind === kind && mark.name.trim() !== '')
  const [first] = marks
  if (!first) return undefined
  const { name, short } = withoutAbbreviation(section.title || nameOf(first))
  const others = [...short, ...marks.map(aliasOf)].filter(
    (other) => !isSameName(other, name) && slug(other) !== slug(name),
  )
  return { name, aliases: distinct(others), labels: labelsOf(marks) }
}

/** The slugs by which labels name an entry. */
export function labelsOf(marks: readonly Mark[]): string[] {
  return marks.filter(({ by }) => by === 'label').map(({ name }) => name)
}

/** A mark's name as people read it. */
export function nameOf({ name, by }: Mark): string {
  return (by === 'label' ? inWords(name) : name).replace(/\s+/g, ' ').trim()
}

// "(role:sre)=" is most likely no "Sre".
function aliasOf(mark: Mark): string {
  return mark.by === 'label' ? mark.name.replace(/[-_\s]+/g, ' ').trim() : nameOf(mark)
}

/** The names, each once whatever its case. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name)
  return [...seen.values()]
}

/** Whether others than a section's own are named on a page: then that section is not all of it. */
function isShared(whole: Section, own: Section): boolean {
  for (const section of allSections(whole)) if (section !== own && section.marks.length > 0) return true
  return false
}

function restOf(whole: Section, first: Section): Section[] {
  return [...first.sections, ...whole.sections.slice(1)]
}
