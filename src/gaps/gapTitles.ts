import type { Gap } from '../org/query/findGaps'
import { pluralize } from '../org/text/pluralize'

/** A gap's heading: what there is, and how much of it. */
export function formatGapTitle(kind: Gap['kind'], count: number): string {
  return titleFormatters[kind](count)
}

/** What a heading leaves open; undefined where it leaves nothing. */
export function getGapRemark(kind: Gap['kind']): string | undefined {
  return gapRemarks[kind]
}

const createRolesTitle = (predicate: string) => (count: number) => `${pluralize(count, 'role')} ${predicate}`

const createQualitiesTitle = (predicate: string) => (count: number) =>
  `${pluralize(count, 'quality', 'qualities')} that ${predicate}`

const titleFormatters: Readonly<Record<Gap['kind'], (count: number) => string>> = {
  vacant: (count) => pluralize(count, 'vacancy', 'vacancies'),
  draft: (count) => pluralize(count, 'draft'),
  mentioned: createRolesTitle('mentioned and never described'),
  'without-responsibilities': createRolesTitle('without responsibilities'),
  'without-qualities': createRolesTitle('without qualities'),
  'without-holder': createRolesTitle('without a holder'),
  'teams-without-roles': (count) => `${pluralize(count, 'team')} without roles`,
  'only-one-role': createQualitiesTitle('only one role asks for'),
  'only-vacant': createQualitiesTitle('only vacant roles ask for'),
  'no-role': createQualitiesTitle('no role asks for'),
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

const gapRemarks: Readonly<Partial<Record<Gap['kind'], string>>> = {
  'without-responsibilities': 'Those that are only mentioned left out.',
  'without-qualities': 'Those that are only mentioned left out.',
  'without-holder': 'They are neither vacant nor only mentioned, and nobody is named who fills them.',
}
