import type { RoleStatus } from '../org/schema'

/** What a sentence about a role says of its state, where it does. */
export function statusSaid(sentence: string): RoleStatus | undefined {
  const said = sentence.replace(/\s+/g, ' ').trim().slice(0, 400)
  return states.find(([words]) => words.test(said))?.[1]
}

/** Of two things said the stronger: vacant beats draft, filled beats mentioned. */
export function strongest(said: Iterable<RoleStatus>): RoleStatus | undefined {
  const all = new Set(said)
  return (['vacant', 'filled', 'draft', 'mentioned'] as const).find((status) => all.has(status))
}

const subject = String.raw`(?:(?:this|the)(?: [\p{L}\d&’'-]+){0,6} (?:role|position|post)|this|it|(?:this|the) (?:role|position|post)|role|position)`
const now = '(?:still |currently |presently |now |yet |also )*'

// In the order in which they are looked for. Each fits a whole sentence or its beginning, since "fill vacant
// positions" is a responsibility and no state.
const states: readonly (readonly [RegExp, RoleStatus])[] = [
  [
    start(
      `(?:status: ?)?${now}(?:un-?filled|vacant|open position|to be (?:hired|filled)|not ${now}filled)[.!]?$`,
    ),
    'vacant',
  ],
  [
    start(
      `${subject} (?:is|remains|has been|stands) ${now}(?:un-?filled|vacant|open\\b|not ${now}filled|unoccupied|to be (?:filled|hired))`,
    ),
    'vacant',
  ],
  [
    start(
      `${now}(?:no ?body|no one|no-one) (?:is |has )?${now}(?:fills?|filling|filled|holds?|holding|serv(?:es|ing)|in) (?:in )?(?:this|the) (?:role|position)`,
    ),
    'vacant',
  ],
  [
    start(
      `we (?:are )?${now}(?:(?:do not|don['’]t) (?:${now})have (?:anybody|anyone|somebody|someone)|looking for (?:someone|somebody|a person)) `,
    ),
    'vacant',
  ],
  [start(`the current .{1,80} (?:is|are) listed`), 'filled'],
  [start(`${subject} is ${now}(?:filled|held|occupied)\\b`), 'filled'],
  [
    start(
      `(?:status: ?)?(?:(?:this|the)(?: (?:role|page|section|position|description|document))?(?: description)?(?: is)?|it is)? ?${now}(?:an? )?(?:work[ -]in[ -]progress|draft|wip|tbd|to be (?:defined|described|determined)|being (?:defined|developed|drafted|written)|under (?:construction|development))`,
    ),
    'draft',
  ],
]

function start(words: string): RegExp {
  return new RegExp(`^(?:${words})`, 'iu')
}
