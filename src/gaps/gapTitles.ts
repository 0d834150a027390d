import type { Gap } from '../org/query/findGaps'
import { pluralize } from '../org/text/pluralize'

/** A gap's heading: "3 vacancies". */
export function formatGapTitle(kind: Gap['kind'], count: number): string {
  return titleFormatters[kind](count)
}

/** What a heading does not say; undefined for headings that say all. */
export function getGapRemark(kind: Gap['kind']): string | undefined {
  return gapRemarks[kind]
}

const createRolesTitle = (predicate: string) => (count: number) => `${pluralize(count, 'role')} ${predicate}`

const createQualitiesTitle = (predicate: string) => (count: number) =>
  `${pluralize(count, 'quality', 'qualities')} that ${predicate}`

const titleFormatters: Readonly<Record<Gap['kind'], (count: number) => string>> = {
  vacant: (count) => pluralize(count, 'vacancy', 'vacancies'),
  draft: (count) => pluralize(count, 'draft'),
  mentioned: createRolesTitle('mentioned but never described'),
  'without-responsibilities': createRolesTitle('without responsibilities'),
  'without-qualities': createRolesTitle('without qualities'),
  'without-holder': createRolesTitle('without a holder'),
  'teams-without-roles': (count) => `${pluralize(count, 'team')} without roles`,
  'only-one-role': createQualitiesTitle('only one role asks for'),
  'only-vacant': createQualitiesTitle('only vacant roles ask for'),
  'no-role': createQualitiesTitle('no role asks for'),
  'relations-to-nowhere': (count) => pluralize(count, 'broken relation'),
  'missing-reference': (count) => pluralize(count, 'other broken reference'),
  invalid: (count) => pluralize(count, 'missing or invalid value'),
  'duplicate-id': (count) => pluralize(count, 'duplicate id'),
  circle: (count) => pluralize(count, 'circular reference'),
  'too-deep': (count) => `${pluralize(count, 'team')} nested too deeply`,
  'self-relation': (count) => `${pluralize(count, 'relation')} from an entry to itself`,
  'vacant-with-holders': (count) => `${pluralize(count, 'vacancy', 'vacancies')} with holders`,
  'quality-twice': (count) => `${pluralize(count, 'quality', 'qualities')} listed twice by one role`,
  'unknown-key': (count) => pluralize(count, 'unknown key'),
  'alias-twice': (count) => `${pluralize(count, 'alias', 'aliases')} shared by two entries`,
  'look-alike': (count) => pluralize(count, 'confusable name'),
  encoding: (count) => `${pluralize(count, 'file')} not saved as UTF-8`,
}

const gapRemarks: Readonly<Partial<Record<Gap['kind'], string>>> = {
  'without-responsibilities': 'Roles that are only mentioned are not listed.',
  'without-qualities': 'Roles that are only mentioned are not listed.',
  'without-holder': 'Roles that are vacant or only mentioned are not listed.',
}
