import type { HandbookEntry } from '../entries/handbookEntry'
import type { MdBlock, MdInline, SourcePosition } from '../markdown/ast'
import { parseRunInHeading } from '../markdown/parseRunInHeading'
import { pushAll } from '../markdown/pushAll'
import { toPlainText } from '../markdown/toPlainText'
import { extractRunInSections, takeRunInSection, toParagraphs } from '../sections/extractRunInSections'
import type { PageSection } from '../sections/pageSection'
import { splitListIntroduction } from '../sections/splitListIntroduction'
import { joinSentences, splitSentences } from '../sections/splitSentences'
import { isRoleHeading } from '../vocabulary/glossaryTerms'
import {
  classifyHeading,
  cleanHeading,
  type HeadingMeaning,
  hasOwnMeaning,
  isNeedLevel,
} from '../vocabulary/headingMeanings'
import { classifyListIntroduction } from '../vocabulary/listIntroductions'
import { isSignpost, isSignpostText } from '../vocabulary/signposts'
import { collectItemGroups } from './collectItemGroups'
import { createRoleFactReader } from './createRoleFactReader'
import { createEmptyDescription, type EntryDescription } from './entryDescription'
import { flattenBlocks, flattenItem, flattenNote } from './flattenBlocks'
import { createSectionCollector, extractResources, hasOnlyEntries } from './otherSections'
import type { ReaderContext } from './readerContext'
import { readQualities } from './readQualities'

/** A part of an entry that is read as a whole: blocks and subsections under one title. */
interface DescriptionPart {
  readonly title: string
  readonly blocks: readonly MdBlock[]
  readonly sections: readonly PageSection[]
  readonly position: SourcePosition
  /** The number of run-in headings around it. */
  readonly depth: number
  /** Whether it has subsections that are read separately. */
  readonly hasSeparateSections?: boolean
}

/** Reads the section of an entry, without the sections in it that are entries themselves. */
export function describeEntry(
  entry: HandbookEntry,
  isEntrySection: (section: PageSection) => boolean,
  {
    renderText,
    report,
    isEntryName,
  }: Pick<ReaderContext, 'renderText' | 'report'> & { isEntryName(title: string): boolean },
): EntryDescription {
  const description = createEmptyDescription()
  const isRole = entry.kind === 'role'
  const addSection = createSectionCollector(description)
  const roleFacts = createRoleFactReader(description, isRole, renderText)
  const context: ReaderContext = { renderText, report, addNote: roleFacts.addNote }
  readIntroduction(entry.section.blocks.filter(createOwnBlockFilter(entry.section)), 0)
  for (const section of entry.section.sections) readSection(section)
  return description

  /** Reads the blocks before the first heading: the summary, introduced lists, run-in headings and notes. */
  function readIntroduction(blocks: readonly MdBlock[], depth: number): void {
    for (let i = 0; i < blocks.length; i += 1) {
      const block = blocks[i]
      const nextBlock = blocks[i + 1]
      if (block?.type !== 'paragraph') {
        if (block) readOtherBlock(block)
        continue
      }
      const heading = depth < MAX_RUN_IN_NESTING ? parseRunInHeading(block.content) : undefined
      if (heading) {
        const { section: runInSection, end } = takeRunInSection(blocks, i, heading, block.position)
        readTitledPart({ ...runInSection, sections: [], depth: depth + 1 })
        i = end - 1
      } else if (nextBlock?.type === 'list') {
        readIntroducedList(block, nextBlock)
        i += 1
      } else addSummarySentences(splitSentences(block.content))
    }
  }

  function readOtherBlock(block: MdBlock): void {
    if (block.type === 'admonition' || block.type === 'footnote')
      roleFacts.addNote(flattenNote(block, context))
    else if (block.type === 'list' || block.type === 'glossary')
      addSection('', collectItemGroups([block], [], 'items', context))
    else addSummaryText(flattenBlocks([block], context))
  }

  /** Reads a list by the sentence that introduces it. */
  function readIntroducedList(paragraph: MdBlock, list: MdBlock): void {
    const { before, introduction } = splitListIntroduction(paragraph)
    const introductionText = toPlainText(introduction)
    const listType = classifyListIntroduction(introductionText)
    const isTitle =
      !listType &&
      introductionText.length <= 100 &&
      /[:：]$/.test(introductionText) &&
      !isSignpostText(introductionText)
    const isOnlySignpost = listType
      ? isSignpostText(introductionText) || /[:：]$/.test(introductionText)
      : isTitle || isSignpost(introduction)
    addSummarySentences(isOnlySignpost ? before : [...before, introduction])
    const part = { blocks: [list], sections: [], position: list.position, depth: 0 }
    if (listType) readPart(listType.meaning, { ...part, title: listType.title }, listType.title)
    else
      addSection(
        isTitle ? cleanHeading(introductionText) : '',
        collectItemGroups([list], [], 'items', context),
      )
  }

  function readSection(section: PageSection): void {
    if (isEntrySection(section)) return
    const { title, sections, position } = section
    readTitledPart({
      title,
      blocks: section.blocks.filter(createOwnBlockFilter(section)),
      sections,
      position,
      depth: 0,
    })
  }

  function readTitledPart(part: DescriptionPart): void {
    const headingRule = classifyHeading(part.title) ?? classifyHeading(stripEntryName(part.title, entry.name))
    const title = cleanHeading(part.title)
    if (!headingRule && !isEntryName(title))
      report(
        part.position,
        'unknown-heading',
        `unknown heading "${part.title}"; imported as a section of its own`,
      )
    const meaning = headingRule?.meaning ?? 'section'
    const isSeparate = (section: PageSection) =>
      isEntrySection(section) || hasOwnMeaning(meaning, section.title)
    const sections = part.sections.filter((section) => !isSeparate(section))
    const hasSeparateSections = part.sections.length > sections.length
    const canBeSplit =
      (meaning === 'responsibilities' || isNeedLevel(meaning)) && part.depth < MAX_RUN_IN_NESTING
    const { ownBlocks, runInSections } = canBeSplit
      ? extractRunInSections(part.blocks, meaning)
      : { ownBlocks: part.blocks, runInSections: [] }
    readPart(
      meaning,
      { ...part, title, blocks: ownBlocks, sections, hasSeparateSections },
      headingRule?.isGroupTitle ? title : '',
    )
    for (const runInSection of runInSections)
      readTitledPart({ ...runInSection, sections: [], depth: part.depth + 1 })
    for (const section of part.sections) if (isSeparate(section)) readSection(section)
  }

  function readPart(meaning: HeadingMeaning, part: DescriptionPart, groupTitle: string): void {
    const { title, blocks, sections, hasSeparateSections = false } = part
    switch (meaning) {
      case 'responsibilities': {
        const groups = collectItemGroups(blocks, sections, 'groups', context, addProse)
        pushAll(
          description.responsibilities,
          groups.map(({ title: ownTitle, items }) => ({ title: ownTitle || groupTitle, items })),
        )
        break
      }
      case 'necessary':
      case 'useful':
      case 'unstated':
        if (isRole)
          pushAll(
            description.qualities[meaning],
            readQualities(blocks, sections, context, hasSeparateSections),
          )
        else addSection(title, collectItemGroups(blocks, sections, 'items', context))
        break
      case 'aliases':
        for (const item of blocks.flatMap((block) => (block.type === 'list' ? block.items : [])))
          description.aliases.push(flattenItem(item, context))
        addSection(title, collectItemGroups(blocks.filter(isBesideAliasList), sections, 'items', context))
        break
      case 'summary':
        readIntroduction(blocks, part.depth)
        for (const section of sections) readSection(section)
        break
      case 'notes':
        for (const { items } of collectItemGroups(blocks, sections, 'items', context))
          items.forEach(roleFacts.addNote)
        break
      case 'resources':
        addSection(
          title,
          extractResources(collectItemGroups(blocks, sections, 'items', context), description),
        )
        break
      case 'reports-to':
      case 'teams': {
        // Groups that contain only names have become fields of the role.
        const groups = collectItemGroups(blocks, sections, 'items', context)
        if (!isRole || !hasOnlyEntries(groups, isEntryName)) addSection(title, groups)
        break
      }
      case 'structure':
      case 'section':
        addRemainingSection(part)
    }
  }

  /** Adds a section without the sentences and run-in sections that belong elsewhere. */
  function addRemainingSection({ title, blocks, sections }: DescriptionPart): void {
    const remaining: MdBlock[] = []
    for (let i = 0; i < blocks.length; i += 1) {
      const block = blocks[i]
      const nextBlock = blocks[i + 1]
      if (block?.type !== 'paragraph' || !isRole) {
        if (block) remaining.push(block)
        continue
      }
      const heading = parseRunInHeading(block.content)
      if (
        heading &&
        heading.rest.length > 0 &&
        classifyHeading(heading.title) &&
        nextBlock?.type !== 'list'
      ) {
        const paragraphs = toParagraphs(heading.rest, block.position)
        readTitledPart({
          title: heading.title,
          blocks: paragraphs,
          sections: [],
          position: block.position,
          depth: MAX_RUN_IN_NESTING,
        })
      } else if (nextBlock?.type === 'list' && isAliasIntroduction(block)) {
        readPart(
          'aliases',
          { title: '', blocks: [nextBlock], sections: [], position: nextBlock.position, depth: 0 },
          '',
        )
        i += 1
      } else {
        const sentences = splitSentences(block.content).filter(
          (sentence) => !roleFacts.consumeRoleFacts(sentence),
        )
        pushAll(remaining, toParagraphs(joinSentences(sentences), block.position))
      }
    }
    addSection(title, collectItemGroups(remaining, sections, 'items', context))
  }

  /** Adds the sentences around lists of responsibilities: to the summary of a team, to the notes of a role. */
  function addProse(sentences: readonly (readonly MdInline[])[]): void {
    if (isRole) roleFacts.addNote(renderText(joinSentences(sentences)))
    else addSummarySentences(sentences)
  }

  function addSummarySentences(sentences: readonly (readonly MdInline[])[]): void {
    const remaining = sentences.filter((sentence) => !roleFacts.consumeRoleFacts(sentence))
    for (const sentence of remaining)
      if (isSignpost(sentence)) description.signposts.push(renderText(sentence))
    addSummaryText(renderText(joinSentences(remaining.filter((sentence) => !isSignpost(sentence)))))
  }

  function addSummaryText(summaryText: string): void {
    if (summaryText !== '') description.summary.push(summaryText)
  }
}

// Nobody nests run-in headings deeper. Each level is parsed inside the previous one.
const MAX_RUN_IN_NESTING = 3

/** Excludes glossaries under headings about roles: their terms are entries themselves. */
function createOwnBlockFilter(section: PageSection): (block: MdBlock) => boolean {
  return (block) => block.type !== 'glossary' || !isRoleHeading(section.title)
}

/** Whether a block is neither a list of aliases nor its introduction. */
function isBesideAliasList(block: MdBlock): boolean {
  return block.type !== 'list' && !(block.type === 'paragraph' && isAliasIntroduction(block))
}

/** Removes the entry's name from a heading such as "Cook responsibilities". */
function stripEntryName(title: string, name: string): string {
  return title.toLowerCase().startsWith(`${name.toLowerCase()} `) ? title.slice(name.length) : title
}

function isAliasIntroduction(paragraph: MdBlock): boolean {
  return (
    classifyListIntroduction(toPlainText(splitListIntroduction(paragraph).introduction))?.meaning ===
    'aliases'
  )
}
