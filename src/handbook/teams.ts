import { slug } from '../org/slug'
import type { Entry, Outlined } from './entry'
import type { Mark } from './marks'
import { inWords, isSameName, specificTitle } from './names'
import { allSections, type Section } from './outline'
import { fileOf, folderOf, isIndex, isStructurePage } from './pagePaths'
import { distinct, labelsOf, nameOf, namesOf } from './roles'

/**
 * The teams of a page: the page's own, by its mark or because it is its folder's structure page, or the first page of a
 * folder that no other page names (`isFirst`), and those of its sections.
 */
export function teamsOf(outlined: Outlined, organisation: string, isFirst = false): Entry[] {
  const { page, whole } = outlined
  const places = [...allSections(whole)].filter(({ marks }) => marks.some(({ kind }) => kind === 'team'))
  const own = new Set(places.filter((section) => namesItsSection(section, outlined, places.length)))
  const others = places.filter((section) => !own.has(section))
  const ofPage = pageTeam(outlined, others, organisation, isFirst)
  const ofSections = [...own].flatMap((section): Entry[] => {
    const names = namesOf(section, 'team')
    if (!names) return []
    const within = ofPage && { within: ofPage }
    return [
      {
        kind: 'team',
        ...names,
        page,
        section,
        opens: section,
        at: section.at,
        isMentioned: false,
        ...within,
      },
    ]
  })
  return ofPage ? [ofPage, ...ofSections] : ofSections
}

/** Whether a page describes the whole organisation. */
export function isOrganisationPage({ page: { path }, whole }: Outlined): boolean {
  if (!isStructurePage(path)) return false
  const folder = folderOf(path)
  const title = whole.sections[0]?.title ?? ''
  return (
    folder === '' ||
    /^(?:organi[sz]ation|company)$/i.test(folder) ||
    /^organi[sz]ation(?:al)? structure/i.test(title)
  )
}

// A team mark names its page's team wherever it stands, unless it is one of several or the page is everybody's.
function namesItsSection(section: Section, outlined: Outlined, marked: number): boolean {
  const { whole } = outlined
  if (section === whole || section === whole.sections[0] || section.title === '') return false
  if (marked < 2 && !isOrganisationPage(outlined)) return false
  return section.marks.some(
    (mark) =>
      mark.kind === 'team' &&
      (mark.by === 'label' ? specificTitle(section.title) !== '' : slug(mark.name) === slug(section.title)),
  )
}

function pageTeam(
  outlined: Outlined,
  marked: readonly Section[],
  organisation: string,
  isFirst: boolean,
): Entry | undefined {
  const { page, whole } = outlined
  const marks = marked.flatMap((section) =>
    section.marks.filter(({ kind, name }) => kind === 'team' && name.trim() !== ''),
  )
  if (marks.length === 0 && !isStructurePage(page.path) && !isFirst) return undefined
  const names = marks.filter(({ by }) => by === 'directive').map(nameOf)
  const folder =
    isStructurePage(page.path) || isIndex(page.path) || isFirst ? inWords(fileOf(folderOf(page.path))) : ''
  const title = specificTitle(whole.sections[0]?.title ?? '')
  const name = isOrganisationPage(outlined)
    ? (names[0] ?? organisation)
    : names[0] ||
      labelledTitle(marked) ||
      title ||
      folder ||
      labelNames(marks)[0] ||
      inWords(fileOf(page.path).replace(/\.\w+$/, ''))
  const others = [...names, ...(folder && name.toLowerCase().includes(folder.toLowerCase()) ? [folder] : [])]
  return {
    kind: 'team',
    name,
    aliases: distinct(others.filter((other) => !isSameName(other, name))),
    labels: [...labelsOf(marks), folder].filter((label) => label !== ''),
    page,
    section: bodyOf(whole),
    opens: whole,
    at: whole.sections[0]?.at ?? whole.at,
    isMentioned: false,
  }
}

function labelledTitle(marked: readonly Section[]): string {
  const labelled = marked.find(({ marks }) => marks.some(({ kind, by }) => kind === 'team' && by === 'label'))
  return specificTitle(labelled?.title ?? '')
}

function labelNames(marks: readonly Mark[]): string[] {
  return marks.filter(({ by }) => by === 'label').map(nameOf)
}

/** A page as the description of its team: what stands under its first heading introduces the rest. */
function bodyOf(whole: Section): Section {
  const [title, ...others] = whole.sections
  if (!title || title.marks.some(({ kind }) => kind === 'role')) return whole
  const blocks = [...whole.blocks, ...title.blocks]
  return { ...whole, title: title.title, blocks, sections: [...title.sections, ...others] }
}
