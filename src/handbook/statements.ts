import type { Follow } from './destinations'
import type { Entry, Outlined } from './entry'
import { isAboutRoles } from './glossaryEntries'
import { leadOf } from './lead'
import { allSections, type Section } from './outline'
import type { Block, Inline, Page } from './page'
import { DEEPEST, plainOf } from './plainOf'
import { referencesIn } from './referencesIn'
import type { Register } from './register'
import type { Report } from './report'
import { type Said, saidOf, saidOfNames } from './said'
import { sentencesOf } from './sentences'
import { type Title, tieOfLabel, tieOfTitle } from './titleTies'

/** What a sentence of a handbook says between two of its entries, and the page that it stands on. */
export interface Statement extends Said {
  readonly sentence: readonly Inline[]
  readonly page: Page
}

/** What every sentence says of whom that refers to entries; references to what nothing defines are reported. */
export function statementsIn(
  pages: readonly Outlined[],
  entries: readonly Entry[],
  ownerOf: (page: Outlined, section: Section) => Entry | undefined,
  follow: Follow,
  register: Register,
  report: Report,
): Statement[] {
  const found: Statement[] = []
  for (const outlined of pages)
    for (const section of allSections(outlined.whole)) {
      // Terms that are entries are read below, as what they say themselves.
      const isExplained = isAboutRoles(section.title)
      const blocks = section.blocks.filter(({ type }) => !(isExplained && type === 'glossary'))
      readLine(section.heading, outlined.page, undefined, undefined)
      readBlocks(blocks, outlined.page, ownerOf(outlined, section), tieOfTitle(section.title))
    }
  for (const entry of entries)
    if (!entry.opens)
      for (const section of allSections(entry.section))
        readBlocks(section.blocks, entry.page, entry, undefined)
  return found

  function readBlocks(
    blocks: readonly Block[],
    page: Page,
    owner: Entry | undefined,
    around: Title | undefined,
    depth = 0,
  ): void {
    if (depth > DEEPEST) return
    let title = around
    const within = (inner: readonly Block[]) => readBlocks(inner, page, owner, title, depth + 1)
    for (const block of blocks)
      switch (block.type) {
        case 'paragraph': {
          const lead = leadOf(block.content)
          if (lead && lead.rest.length === 0) title = tieOfTitle(lead.title)
          readSentences(block.content, page, owner, title)
          break
        }
        case 'heading':
          readSentences(block.content, page, owner, title)
          break
        case 'list':
          for (const item of block.items) within(item.blocks)
          break
        case 'note':
          readLine(block.title, page, owner, title)
          within(block.blocks)
          break
        case 'quote':
        case 'footnote':
          within(block.blocks)
          break
        case 'glossary':
          for (const { term, blocks: meant } of block.entries) {
            readLine(term, page, owner, title)
            within(meant)
          }
      }
  }

  function readSentences(
    content: readonly Inline[],
    page: Page,
    owner: Entry | undefined,
    title: Title | undefined,
  ) {
    for (const sentence of sentencesOf(content))
      readLine(sentence, page, owner, tieOfLabel(plainOf(sentence))?.title ?? title)
  }

  function readLine(
    sentence: readonly Inline[],
    page: Page,
    owner: Entry | undefined,
    title: Title | undefined,
  ): void {
    const references = referencesIn(sentence).map((each) => ({
      ...each,
      destination: follow(each.inline, page),
    }))
    for (const { inline, destination } of references)
      if (destination.to === 'unknown') {
        const { kind, name } = destination
        report(
          page,
          inline.at,
          'unknown-reference',
          `no ${kind} "${name}" is defined${register.suggest(name)}`,
        )
      }
    const said = [
      ...saidOf(references, owner, title),
      ...(owner ? saidOfNames(sentence, owner, references.length > 0 ? undefined : title, register) : []),
    ]
    for (const each of said) found.push({ ...each, sentence, page })
  }
}
