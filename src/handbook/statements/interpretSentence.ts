import type { EntryRegistry } from '../entries/entryRegistry'
import type { HandbookEntry } from '../entries/handbookEntry'
import type { ResolvedLink } from '../links/createLinkResolver'
import type { SentenceReference } from '../links/extractReferences'
import type { MdInline } from '../markdown/ast'
import { toPlainText } from '../markdown/toPlainText'
import { detectService } from '../vocabulary/holderPhrases'
import { type HeadingRelation, parseRelationLabel } from '../vocabulary/relationLabels'
import { detectRelation, type RelationType } from '../vocabulary/relationVerbs'
import {
  conjunctionPattern,
  extractReportingSubject,
  isSubjectOfSection,
  relativeClausePattern,
  reportsToThisPattern,
} from '../vocabulary/sentencePatterns'
import { findNamedSuperiors } from './findNamedSuperiors'

/** A relation between two entries that a sentence states. */
export interface Assertion {
  readonly from: HandbookEntry
  readonly relationType: RelationType | 'names-holder-of'
  readonly to: HandbookEntry
}

export type ResolvedReference = SentenceReference & { readonly destination: ResolvedLink }

/** Interprets the references of a sentence in the section of `owner`. A relation that the heading states takes precedence. */
export function interpretLinks(
  references: readonly ResolvedReference[],
  owner: HandbookEntry | undefined,
  headingRelation: HeadingRelation | undefined,
): Assertion[] {
  const assertions: Assertion[] = []
  let previous:
    | { relationType: RelationType; isPassive: boolean; entry: HandbookEntry | undefined }
    | undefined
  for (const [i, { textBefore, textSincePrevious, textAfter, destination }] of references.entries()) {
    const verb =
      previous && conjunctionPattern.test(textSincePrevious) ? previous : detectRelation(textSincePrevious)
    // In "…, who works with", the subject is the previous reference, and not the owner of the section.
    const isRelativeClause = i > 0 && relativeClausePattern.test(textSincePrevious)
    const antecedent = previous?.entry
    previous = {
      relationType: verb.relationType,
      isPassive: verb.isPassive,
      entry: destination.type === 'entry' ? destination.entry : undefined,
    }
    if (destination.type !== 'entry') continue
    const to = destination.entry
    const from = (isRelativeClause && antecedent) || owner
    if (!from || from === to) continue
    if (headingRelation) assertions.push(...createHeadingAssertions(from, headingRelation, to))
    else if (from.kind === 'role' && reportsToThisPattern.test(textAfter))
      assertions.push({ from: to, relationType: 'reports-to', to: from })
    else if (isRelativeClause && !antecedent) assertions.push({ from, relationType: 'refers-to', to })
    else if (verb.relationType === 'reports-to' && !isAboutEntry(from, textBefore))
      assertions.push({ from, relationType: 'refers-to', to })
    else if (verb.isPassive) assertions.push({ from: to, relationType: verb.relationType, to: from })
    else assertions.push({ from, relationType: verb.relationType, to })
  }
  return assertions
}

/** Interprets names without links: "Team: Engineering", "Jane Doe currently serves as Engineering Manager". */
export function interpretNames(
  sentence: readonly MdInline[],
  owner: HandbookEntry,
  headingRelation: HeadingRelation | undefined,
  registry: EntryRegistry,
): Assertion[] {
  const text = toPlainText(sentence)
  if (text.length > 300) return []
  const label = parseRelationLabel(text)
  const relation = label?.relation ?? headingRelation
  const names = (label?.names ?? text).replace(/\.$/, '')
  const to = relation && registry.find(relation === 'reports-to' ? 'role' : 'team', names)
  const service = detectService(sentence)
  const role = service && findLongestRoleName(service.servedAs, registry)
  const reporting = findNamedSuperiors(text, registry)
  const isAboutOwner = owner.kind === 'role' && !relation && isAboutEntry(owner, reporting.textBefore)
  return [
    ...(isAboutOwner ? reporting.superiors : [])
      .filter((each) => each !== owner)
      .map((each): Assertion => ({ from: owner, relationType: 'reports-to', to: each })),
    ...(relation && to && to !== owner ? createHeadingAssertions(owner, relation, to) : []),
    ...(role ? [{ from: owner, relationType: 'names-holder-of' as const, to: role }] : []),
  ]
}

function createHeadingAssertions(
  from: HandbookEntry,
  headingRelation: HeadingRelation,
  to: HandbookEntry,
): Assertion[] {
  if (headingRelation === 'reports-to') return [{ from, relationType: 'reports-to', to }]
  if (headingRelation === 'part-of' || from.kind === 'role') return [{ from, relationType: 'part-of', to }]
  return to.kind === 'team'
    ? [{ from: to, relationType: 'part-of', to: from }]
    : [{ from, relationType: 'refers-to', to }]
}

/** Whether the subject of a sentence about reporting is the owner of its section. */
function isAboutEntry({ name, aliases }: HandbookEntry, textBefore: string): boolean {
  const subject = extractReportingSubject(textBefore)
  if (isSubjectOfSection(subject)) return true
  return [name, ...aliases].some((each) => subject.includes(each.toLowerCase()))
}

/** The role with the longest name that a text begins with. */
function findLongestRoleName(text: string, registry: EntryRegistry): HandbookEntry | undefined {
  const words = text
    .replace(/[.,;:].*$/, '')
    .split(' ')
    .slice(0, 10)
  for (let wordCount = words.length; wordCount > 0; wordCount -= 1) {
    const entry = registry.find('role', words.slice(0, wordCount).join(' '))
    if (entry?.kind === 'role') return entry
  }
  return undefined
}
