import type { Level } from './told'

/**
 * What a heading means for the role or team that it stands in. `section` is carried under the heading's own words;
 * `structure` only holds roles, and text about them.
 */
export type Meaning =
  | 'responsibilities'
  | 'necessary'
  | 'useful'
  | 'unstated'
  | 'aliases'
  | 'summary'
  | 'teams'
  | 'reports-to'
  | 'notes'
  | 'resources'
  | 'structure'
  | 'section'

interface Row {
  readonly meaning: Meaning
  /** Fits the whole heading as `bareHeading` leaves it, in lower case. */
  readonly heading: RegExp
  /** Whether the heading is kept as the title of the group: it says more than its meaning. */
  readonly isTitle?: boolean
  /** Whether it is no group of the responsibilities or qualities that it stands among, but has a place of its own. */
  readonly isApart?: boolean
}

const qualities =
  '(qualit(y|ies)|skills?|experience|requirements?|qualifications?|criteria|competenc(y|ies|es)|abilities|attributes|knowledge)'
const necessary = '(necessary|required|essential|mandatory|must[- ]have|minimum|basic|core|needed|expected)'
const useful =
  '(useful|desirable|desired|preferred|nice[- ]to[- ]have|good[- ]to[- ]have|optional|bonus|helpful|advantageous|additional|ideal)'
const more = '( .*)?'

/**
 * The headings that are understood, in lower case; the first row that fits the whole heading stands. A handbook that
 * uses others gets them here and only here: a row each, or one more word in a row.
 */
const table: readonly Row[] = [
  row('necessary', `${necessary},? .*${qualities}${more}|${qualities} .*${necessary}`),
  row(
    'necessary',
    `(job )?requirements?${more}|what you(’|')?(ll)? need|you (must )?have|must[- ]haves?|essentials?|necessary|required`,
  ),
  row('useful', `${useful},? .*${qualities}${more}|${qualities} .*${useful}`),
  row(
    'useful',
    `(nice|good)[- ]to[- ]haves?|bonus( points)?|(it(’|')?s )?(a )?plus(es)?|desirables?|useful|preferred`,
  ),
  row(
    'aliases',
    `(other |similar |comparable |alternative |equivalent |related |common |alternate )+(job |role )?(titles?|names?|terms?)|also known as|aliases`,
  ),
  { ...row('responsibilities', '(before|during|after|between) (the|a|an|each|every) .+'), isTitle: true },
  row('responsibilities', `(.* )?(responsibilit(y|ies)|duties|accountabilit(y|ies)|expectations)${more}`),
  row(
    'responsibilities',
    `((key|main|core|primary|major|your) )?(tasks|remit|mandate|scope)|what (you(’|')?ll|you will|you|we|they) (do|be doing|work on|be working on)|you will|you(’|')?ll|day[- ]to[- ]day`,
  ),
  row(
    'unstated',
    `((personal|key|your|professional|technical|soft) )*${qualities}(,? (and|&) .+|, .+| for .+| of .+)?|who you are|about you|person specification|profile|wh(at|o) we(’|')?(re| are) looking for|what you(’|')?(ll)? bring|.*(good|great|right) fit .*|you should apply if.*`,
  ),
  apart(
    'reports-to',
    'reports? to|reporting (to|lines?)|line managers?|managers?|supervisors?|supervised by',
  ),
  row('teams', '(home )?teams?|part of|belongs to|parent team'),
  row(
    'summary',
    '(tl; ?dr|summary|overview|about|about (the|this) (role|team|position)|((role|job|team) )?(description|summary|purpose)|introduction|the (role|job|team)|in (short|brief))',
  ),
  row('notes', 'notes?|status'),
  row('resources', '((further|useful|more) )?(resources|references|reading|links|information)|see also'),
  row(
    'structure',
    `((our|team|current|open|leadership|key) )*(structure|roles|positions|jobs)( (and|&) .+)?|(.* )?roles and (team )?structure|team structure${more}|((our|functional) )*(sub-?)?teams`,
  ),
  row(
    'section',
    `((key|expected|desired|main) )*(outcomes?|results?|deliverables?|impact|(objectives? and )?key results)${more}`,
  ),
  row('section', `((key|main|primary|overall) )*(goals?|objectives?|aims?|mission|vision|okrs?)${more}`),
  row(
    'section',
    `((key|working) )*(relationships?|touch[- ]?points?|interfaces?|interactions?|stakeholders?|collaborat(ors?|ions?)|works? with)${more}`,
  ),
  row(
    'section',
    `(line management|management|direct reports|delegation|decision[- ]making|authority|decisions)${more}`,
  ),
  apart('section', 'memberships?|(current )?(role )?holders?|who (serves|fills|holds) .*'),
  row('section', `(members?|team members|our (team|group)|people|current .*|who( .*)?)`),
  apart(
    'section',
    `((key|our) )?(success|performance) (measures?|metrics?|targets?|criteria|indicators?)${more}|kpis?|measures? of success`,
  ),
  row(
    'section',
    `((key|performance|success) )*(measures?|metrics?|indicators?|kpis?|success)${more}|measuring .*|how .* measured`,
  ),
  row('section', `((salary|compensation|pay) )?(rationale|background|context|motivation)${more}|why .*`),
  row(
    'section',
    `(salary|compensation|pay|benefits|what we offer|(job )?(levels?|career|grade|family)|seniority)${more}`,
  ),
  row(
    'section',
    `acknowledge?ments?|credits|thanks|inspirations?${more}|sources of inspiration|examples?${more}|appendix|(similar|related|comparable) roles`,
  ),
  row(
    'section',
    `(communications?|contacts?|meetings?|how (we|you|they|it|this|the|our|to) .*|ways of working|process(es)?|workflow|tools)${more}`,
  ),
  row(
    'section',
    `(time commitment|commitment|terms?|tenure|location|(working )?hours|hiring|selection|elections?|onboarding|hand(ing)?[- ]?(over|off))${more}`,
  ),
  row('section', 'functional areas?|cross-functional teams?'),
]

function apart(meaning: Meaning, words: string): Row {
  return { ...row(meaning, words), isApart: true }
}

function row(meaning: Meaning, words: string): Row {
  return { meaning, heading: new RegExp(`^(?:${words})$`) }
}

/** What a heading means, or undefined where the table does not have it. */
export function meaningOf(title: string): Omit<Row, 'heading'> | undefined {
  const bare = bareHeading(title).toLowerCase()
  return bare.length > 120 ? undefined : table.find(({ heading }) => heading.test(bare))
}

/** A heading as the title of a section: without numbering, "Appendix:", pictures, and a colon at its end. */
export function bareHeading(title: string): string {
  const bare = title
    .replace(/^\s*(?:\d{1,3}[.)]\s+|appendix(?: \w)?\s*[:–—-]\s*)+/i, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
  // Not by one expression, which would look for the end from each mark of a line of many.
  const characters = [...bare]
  return characters.slice(0, characters.findLastIndex((each) => !ends.test(each)) + 1).join('')
}

const ends = /^(?:[\s:;.…?!–—-]|\p{Extended_Pictographic}|\uFE0F|\u200D)$/u

/** Whether a sub-section is to be read by its own heading rather than as a group of the section around it. */
export function hasMeaningIn(around: Meaning, title: string): boolean {
  const { meaning, isApart = false } = meaningOf(title) ?? {}
  const isWithin = around === 'responsibilities' || isLevel(around)
  if (isWithin && isApart) return true
  if (meaning === undefined || meaning === 'section' || meaning === 'structure') return false
  const isQuality = isLevel(meaning)
  if (around === 'responsibilities') return isQuality
  if (isLevel(around)) return (isQuality && meaning !== 'unstated') || meaning === 'responsibilities'
  return around === 'section' || around === 'structure' || around === 'summary'
}

/** Whether a meaning is that of a list of qualities. */
export function isLevel(meaning: Meaning): meaning is Level {
  return meaning === 'necessary' || meaning === 'useful' || meaning === 'unstated'
}
