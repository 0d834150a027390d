import type { RoleStatus } from '../../org/model/schema'

/** The status that a sentence about a role states, if any. */
export function detectStatus(sentence: string): RoleStatus | undefined {
  const text = sentence.replace(/\s+/g, ' ').trim().slice(0, 400)
  return statusPhrases.find(([pattern]) => pattern.test(text))?.[1]
}

/** The strongest of several statuses, in the order vacant, filled, draft, mentioned. */
export function chooseStrongestStatus(statuses: Iterable<RoleStatus>): RoleStatus | undefined {
  const distinct = new Set(statuses)
  return (['vacant', 'filled', 'draft', 'mentioned'] as const).find((status) => distinct.has(status))
}

const subjectPattern = String.raw`(?:(?:this|the)(?: [\p{L}\d&’'-]+){0,6} (?:role|position|post)|this|it|(?:this|the) (?:role|position|post)|role|position)`
const adverbPattern = '(?:still |currently |presently |now |yet |also )*'

// The first match wins. Each row matches a whole sentence or its beginning: "Fill vacant positions" is a responsibility
// and no status.
const statusPhrases: readonly (readonly [RegExp, RoleStatus])[] = [
  [
    createStartPattern(
      `(?:status: ?)?${adverbPattern}(?:un-?filled|vacant|open position|to be (?:hired|filled)|not ${adverbPattern}filled)[.!]?$`,
    ),
    'vacant',
  ],
  [
    createStartPattern(
      `${subjectPattern} (?:is|remains|has been|stands) ${adverbPattern}(?:un-?filled|vacant|open\\b|not ${adverbPattern}filled|unoccupied|to be (?:filled|hired))`,
    ),
    'vacant',
  ],
  [
    createStartPattern(
      `${adverbPattern}(?:no ?body|no one|no-one) (?:is |has )?${adverbPattern}(?:fills?|filling|filled|holds?|holding|serv(?:es|ing)|in) (?:in )?(?:this|the) (?:role|position)`,
    ),
    'vacant',
  ],
  [
    createStartPattern(
      `we (?:are )?${adverbPattern}(?:(?:do not|don['’]t) (?:${adverbPattern})have (?:anybody|anyone|somebody|someone)|looking for (?:someone|somebody|a person)) `,
    ),
    'vacant',
  ],
  [createStartPattern(`the current .{1,80} (?:is|are) listed`), 'filled'],
  [createStartPattern(`${subjectPattern} is ${adverbPattern}(?:filled|held|occupied)\\b`), 'filled'],
  [
    createStartPattern(
      `(?:status: ?)?(?:(?:this|the)(?: (?:role|page|section|position|description|document))?(?: description)?(?: is)?|it is)? ?${adverbPattern}(?:an? )?(?:work[ -]in[ -]progress|draft|wip|tbd|to be (?:defined|described|determined)|being (?:defined|developed|drafted|written)|under (?:construction|development))`,
    ),
    'draft',
  ],
]

function createStartPattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})`, 'iu')
}
