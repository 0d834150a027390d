import type { EntryRegistry } from '../entries/entryRegistry'
import type { HandbookEntry, SectionedPage } from '../entries/handbookEntry'
import type { ResolveLink } from '../links/createLinkResolver'
import { extractReferences } from '../links/extractReferences'
import type { HandbookPage, MdBlock, MdInline } from '../markdown/ast'
import type { ReportDiagnostic } from '../markdown/diagnostics'
import { parseRunInHeading } from '../markdown/parseRunInHeading'
import { MAX_CONTENT_DEPTH, toPlainText } from '../markdown/toPlainText'
import { type PageSection, walkSections } from '../sections/pageSection'
import { splitSentences } from '../sections/splitSentences'
import { isRoleHeading } from '../vocabulary/glossaryTerms'
import { detectHeadingRelation, type HeadingRelation, parseRelationLabel } from '../vocabulary/relationLabels'
import { type Assertion, interpretLinks, interpretNames } from './interpretSentence'

/** A relation between two entries, with the sentence that states it and its page. */
export interface Statement extends Assertion {
  readonly sentence: readonly MdInline[]
  readonly page: HandbookPage
}

/** Collects the statements of all sentences that refer to entries. Reports references to undefined entries. */
export function collectStatements(
  pages: readonly SectionedPage[],
  entries: readonly HandbookEntry[],
  findOwner: (page: SectionedPage, section: PageSection) => HandbookEntry | undefined,
  resolveLink: ResolveLink,
  registry: EntryRegistry,
  report: ReportDiagnostic,
): Statement[] {
  const statements: Statement[] = []
  for (const sectionedPage of pages)
    for (const section of walkSections(sectionedPage.rootSection)) {
      // Terms that are entries are read below, with the entry as the subject.
      const hasRoleTerms = isRoleHeading(section.title)
      const blocks = section.blocks.filter(({ type }) => !(hasRoleTerms && type === 'glossary'))
      readSentence(section.heading, sectionedPage.page, undefined, undefined)
      readBlocks(
        blocks,
        sectionedPage.page,
        findOwner(sectionedPage, section),
        detectHeadingRelation(section.title),
      )
    }
  for (const entry of entries)
    if (!entry.openingSection)
      for (const section of walkSections(entry.section))
        readBlocks(section.blocks, entry.page, entry, undefined)
  return statements

  function readBlocks(
    blocks: readonly MdBlock[],
    page: HandbookPage,
    owner: HandbookEntry | undefined,
    sectionRelation: HeadingRelation | undefined,
    depth = 0,
  ): void {
    if (depth > MAX_CONTENT_DEPTH) return
    let headingRelation = sectionRelation
    const readChildren = (children: readonly MdBlock[]) =>
      readBlocks(children, page, owner, headingRelation, depth + 1)
    for (const block of blocks)
      switch (block.type) {
        case 'paragraph': {
          const heading = parseRunInHeading(block.content)
          if (heading && heading.rest.length === 0) headingRelation = detectHeadingRelation(heading.title)
          readSentences(block.content, page, owner, headingRelation)
          break
        }
        case 'heading':
          readSentences(block.content, page, owner, headingRelation)
          break
        case 'list':
          for (const item of block.items) readChildren(item.blocks)
          break
        case 'admonition':
          readSentence(block.title, page, owner, headingRelation)
          readChildren(block.blocks)
          break
        case 'quote':
        case 'footnote':
          readChildren(block.blocks)
          break
        case 'glossary':
          for (const { term, blocks: definition } of block.entries) {
            readSentence(term, page, owner, headingRelation)
            readChildren(definition)
          }
      }
  }

  function readSentences(
    content: readonly MdInline[],
    page: HandbookPage,
    owner: HandbookEntry | undefined,
    headingRelation: HeadingRelation | undefined,
  ) {
    for (const sentence of splitSentences(content))
      readSentence(
        sentence,
        page,
        owner,
        parseRelationLabel(toPlainText(sentence))?.relation ?? headingRelation,
      )
  }

  function readSentence(
    sentence: readonly MdInline[],
    page: HandbookPage,
    owner: HandbookEntry | undefined,
    headingRelation: HeadingRelation | undefined,
  ): void {
    const references = extractReferences(sentence).map((each) => ({
      ...each,
      destination: resolveLink(each.inline, page),
    }))
    for (const { inline, destination } of references)
      if (destination.type === 'unknown') {
        const { kind, name } = destination
        report(
          page,
          inline.position,
          'unknown-reference',
          `no ${kind} "${name}" is defined${registry.suggest(name)}`,
        )
      }
    const assertions = [
      ...interpretLinks(references, owner, headingRelation),
      ...(owner
        ? interpretNames(sentence, owner, references.length > 0 ? undefined : headingRelation, registry)
        : []),
    ]
    for (const assertion of assertions) statements.push({ ...assertion, sentence, page })
  }
}
