import type { NeedLevel } from '../../org/model/indexOrg'

/**
 * What a heading means for the role or team that it belongs to. A `section` is imported under its own title; a
 * `structure` contains only roles and text about them.
 */
export type HeadingMeaning =
  | 'responsibilities'
  | NeedLevel
  | 'aliases'
  | 'summary'
  | 'teams'
  | 'reports-to'
  | 'notes'
  | 'resources'
  | 'structure'
  | 'section'

interface HeadingRule {
  readonly meaning: HeadingMeaning
  /** Matches the whole heading as `cleanHeading` returns it, in lower case. */
  readonly pattern: RegExp
  /** Whether the heading becomes the title of the group, because it says more than its meaning. */
  readonly isGroupTitle?: boolean
  /** Whether the heading, among responsibilities or qualities, does not title a group of them. */
  readonly isStandalone?: boolean
}

const qualityWords =
  '(qualit(y|ies)|skills?|experience|requirements?|qualifications?|criteria|competenc(y|ies|es)|abilities|attributes|knowledge)'
const necessaryWords =
  '(necessary|required|essential|mandatory|must[- ]have|minimum|basic|core|needed|expected)'
const usefulWords =
  '(useful|desirable|desired|preferred|nice[- ]to[- ]have|good[- ]to[- ]have|optional|bonus|helpful|advantageous|additional|ideal)'
const optionalRest = '( .*)?'

/**
 * The headings that are understood, in lower case. The first row that matches the whole heading wins. To support other
 * headings, add rows, or words to a row.
 */
const headingRules: readonly HeadingRule[] = [
  createRule(
    'necessary',
    `${necessaryWords},? .*${qualityWords}${optionalRest}|${qualityWords} .*${necessaryWords}`,
  ),
  createRule(
    'necessary',
    `(job )?requirements?${optionalRest}|what you(’|')?(ll)? need|you (must )?have|must[- ]haves?|essentials?|necessary|required`,
  ),
  createRule('useful', `${usefulWords},? .*${qualityWords}${optionalRest}|${qualityWords} .*${usefulWords}`),
  createRule(
    'useful',
    `(nice|good)[- ]to[- ]haves?|bonus( points)?|(it(’|')?s )?(a )?plus(es)?|desirables?|useful|preferred`,
  ),
  createRule(
    'aliases',
    `(other |similar |comparable |alternative |equivalent |related |common |alternate )+(job |role )?(titles?|names?|terms?)|also known as|aliases`,
  ),
  {
    ...createRule('responsibilities', '(before|during|after|between) (the|a|an|each|every) .+'),
    isGroupTitle: true,
  },
  createRule(
    'responsibilities',
    `(.* )?(responsibilit(y|ies)|duties|accountabilit(y|ies)|expectations)${optionalRest}`,
  ),
  createRule(
    'responsibilities',
    `((key|main|core|primary|major|your) )?(tasks|remit|mandate|scope)|what (you(’|')?ll|you will|you|we|they) (do|be doing|work on|be working on)|you will|you(’|')?ll|day[- ]to[- ]day`,
  ),
  createRule(
    'unstated',
    `((personal|key|your|professional|technical|soft) )*${qualityWords}(,? (and|&) .+|, .+| for .+| of .+)?|who you are|about you|person specification|profile|wh(at|o) we(’|')?(re| are) looking for|what you(’|')?(ll)? bring|.*(good|great|right) fit .*|you should apply if.*`,
  ),
  createStandaloneRule(
    'reports-to',
    'reports? to|reporting (to|lines?)|line managers?|managers?|supervisors?|supervised by',
  ),
  createRule('teams', '(home )?teams?|part of|belongs to|parent team'),
  createRule(
    'summary',
    '(tl; ?dr|summary|overview|about|about (the|this) (role|team|position)|((role|job|team) )?(description|summary|purpose)|introduction|the (role|job|team)|in (short|brief))',
  ),
  createRule('notes', 'notes?|status'),
  createRule(
    'resources',
    '((further|useful|more) )?(resources|references|reading|links|information)|see also',
  ),
  createRule(
    'structure',
    `((our|team|current|open|leadership|key) )*(structure|roles|positions|jobs)( (and|&) .+)?|(.* )?roles and (team )?structure|team structure${optionalRest}|((our|functional) )*(sub-?)?teams`,
  ),
  createRule(
    'section',
    `((key|expected|desired|main) )*(outcomes?|results?|deliverables?|impact|(objectives? and )?key results)${optionalRest}`,
  ),
  createRule(
    'section',
    `((key|main|primary|overall) )*(goals?|objectives?|aims?|mission|vision|okrs?)${optionalRest}`,
  ),
  createRule(
    'section',
    `((key|working) )*(relationships?|touch[- ]?points?|interfaces?|interactions?|stakeholders?|collaborat(ors?|ions?)|works? with)${optionalRest}`,
  ),
  createRule(
    'section',
    `(line management|management|direct reports|delegation|decision[- ]making|authority|decisions)${optionalRest}`,
  ),
  createStandaloneRule('section', 'memberships?|(current )?(role )?holders?|who (serves|fills|holds) .*'),
  createRule('section', `(members?|team members|our (team|group)|people|current .*|who( .*)?)`),
  createStandaloneRule(
    'section',
    `((key|our) )?(success|performance) (measures?|metrics?|targets?|criteria|indicators?)${optionalRest}|kpis?|measures? of success`,
  ),
  createRule(
    'section',
    `((key|performance|success) )*(measures?|metrics?|indicators?|kpis?|success)${optionalRest}|measuring .*|how .* measured`,
  ),
  createRule(
    'section',
    `((salary|compensation|pay) )?(rationale|background|context|motivation)${optionalRest}|why .*`,
  ),
  createRule(
    'section',
    `(salary|compensation|pay|benefits|what we offer|(job )?(levels?|career|grade|family)|seniority)${optionalRest}`,
  ),
  createRule(
    'section',
    `acknowledge?ments?|credits|thanks|inspirations?${optionalRest}|sources of inspiration|examples?${optionalRest}|appendix|(similar|related|comparable) roles`,
  ),
  createRule(
    'section',
    `(communications?|contacts?|meetings?|how (we|you|they|it|this|the|our|to) .*|ways of working|process(es)?|workflow|tools)${optionalRest}`,
  ),
  createRule(
    'section',
    `(time commitment|commitment|terms?|tenure|location|(working )?hours|hiring|selection|elections?|onboarding|hand(ing)?[- ]?(over|off))${optionalRest}`,
  ),
  createRule('section', 'functional areas?|cross-functional teams?'),
]

function createStandaloneRule(meaning: HeadingMeaning, pattern: string): HeadingRule {
  return { ...createRule(meaning, pattern), isStandalone: true }
}

function createRule(meaning: HeadingMeaning, source: string): HeadingRule {
  return { meaning, pattern: new RegExp(`^(?:${source})$`) }
}

/** The meaning of a heading; undefined if the table has none. */
export function classifyHeading(title: string): HeadingRule | undefined {
  const cleaned = cleanHeading(title).toLowerCase()
  return cleaned.length > 120 ? undefined : headingRules.find(({ pattern }) => pattern.test(cleaned))
}

/** A heading without numbering, "Appendix:", emoji and punctuation at its end. */
export function cleanHeading(title: string): string {
  const withoutPrefix = title
    .replace(/^\s*(?:\d{1,3}[.)]\s+|appendix(?: \w)?\s*[:–—-]\s*)+/i, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
  // A single regular expression would take quadratic time on a long run of punctuation.
  const characters = [...withoutPrefix]
  return characters.slice(0, characters.findLastIndex((each) => !trailingPunctuation.test(each)) + 1).join('')
}

const trailingPunctuation = /^(?:[\s:;.…?!–—-]|\p{Extended_Pictographic}|\uFE0F|\u200D)$/u

/** Whether a subsection is read by its own heading, and not as a group of the section around it. */
export function hasOwnMeaning(parentMeaning: HeadingMeaning, title: string): boolean {
  const { meaning, isStandalone = false } = classifyHeading(title) ?? {}
  const isInList = parentMeaning === 'responsibilities' || isNeedLevel(parentMeaning)
  if (isInList && isStandalone) return true
  if (meaning === undefined || meaning === 'section' || meaning === 'structure') return false
  const isQuality = isNeedLevel(meaning)
  if (parentMeaning === 'responsibilities') return isQuality
  if (isNeedLevel(parentMeaning))
    return (isQuality && meaning !== 'unstated') || meaning === 'responsibilities'
  return parentMeaning === 'section' || parentMeaning === 'structure' || parentMeaning === 'summary'
}

/** Whether a heading introduces a list of qualities. */
export function isNeedLevel(meaning: HeadingMeaning): meaning is NeedLevel {
  return meaning === 'necessary' || meaning === 'useful' || meaning === 'unstated'
}
