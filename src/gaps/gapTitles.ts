import type { Gap } from '../org/query/findGaps'
import { pluralize } from '../org/text/pluralize'

/** A gap's heading: what there is, and how much of it. */
export function gapTitle(kind: Gap['kind'], count: number): string {
  return titles[kind](count)
}

/** What a heading leaves open; undefined where it leaves nothing. */
export function gapRemark(kind: Gap['kind']): string | undefined {
  return remarks[kind]
}

const roles = (rest: string) => (count: number) => `${pluralize(count, 'role')} ${rest}`

const qualities = (rest: string) => (count: number) =>
  `${pluralize(count, 'quality', 'qualities')} that ${rest}`

const titles: Readonly<Record<Gap['kind'], (count: number) => string>> = {
  vacant: (count) => pluralize(count, 'vacancy', 'vacancies'),
  draft: (count) => pluralize(count, 'draft'),
  mentioned: roles('mentioned and never described'),
  'without-responsibilities': roles('without responsibilities'),
  'without-qualities': roles('without qualities'),
  'without-holder': roles('without a holder'),
  'teams-without-roles': (count) => `${pluralize(count, 'team')} without roles`,
  'only-one-role': qualities('only one role asks for'),
  'only-vacant': qualities('only vacant roles ask for'),
  'no-role': qualities('no role asks for'),
  'relations-to-nowhere': (count) => `${pluralize(count, 'relation')} to nowhere`,
  'missing-reference': (count) => `${pluralize(count, 'other reference')} to nowhere`,
  invalid: (count) => `${pluralize(count, 'value')} missing or not as the format has it`,
  'duplicate-id': (count) => `${pluralize(count, 'id')} taken twice`,
  circle: (count) => pluralize(count, 'circle'),
  'too-deep': (count) => `${pluralize(count, 'team')} too deep below others`,
  'self-relation': (count) => `${pluralize(count, 'relation')} of an entry to itself`,
  'vacant-with-holders': (count) => `${pluralize(count, 'vacancy', 'vacancies')} with holders`,
  'quality-twice': (count) => `${pluralize(count, 'quality', 'qualities')} listed twice by one role`,
  'unknown-key': (count) => pluralize(count, 'unknown key'),
  'alias-twice': (count) => `${pluralize(count, 'alias', 'aliases')} of two entries`,
  'look-alike': (count) => `${pluralize(count, 'name')} that can be taken for another`,
  encoding: (count) => `${pluralize(count, 'file')} not saved as UTF-8`,
}

const remarks: Readonly<Partial<Record<Gap['kind'], string>>> = {
  'without-responsibilities': 'Those that are only mentioned left out.',
  'without-qualities': 'Those that are only mentioned left out.',
  'without-holder': 'They are neither vacant nor only mentioned, and nobody is named who fills them.',
}
