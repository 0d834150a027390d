import { counted } from '../org/counted'
import type { Gap } from '../org/findGaps'

/** A gap's heading: what there is, and how much of it. */
export function gapTitle(kind: Gap['kind'], count: number): string {
  return titles[kind](count)
}

/** What a heading leaves open; undefined where it leaves nothing. */
export function gapRemark(kind: Gap['kind']): string | undefined {
  return remarks[kind]
}

const roles = (rest: string) => (count: number) => `${counted(count, 'role')} ${rest}`

const qualities = (rest: string) => (count: number) =>
  `${counted(count, 'quality', 'qualities')} that ${rest}`

const titles: Readonly<Record<Gap['kind'], (count: number) => string>> = {
  vacant: (count) => counted(count, 'vacancy', 'vacancies'),
  draft: (count) => counted(count, 'draft'),
  mentioned: roles('mentioned and never described'),
  'without-responsibilities': roles('without responsibilities'),
  'without-qualities': roles('without qualities'),
  'without-holder': roles('without a holder'),
  'teams-without-roles': (count) => `${counted(count, 'team')} without roles`,
  'only-one-role': qualities('only one role asks for'),
  'only-vacant': qualities('only vacant roles ask for'),
  'no-role': qualities('no role asks for'),
  'relations-to-nowhere': (count) => `${counted(count, 'relation')} to nowhere`,
  'missing-reference': (count) => `${counted(count, 'other reference')} to nowhere`,
  invalid: (count) => `${counted(count, 'value')} missing or not as the format has it`,
  'duplicate-id': (count) => `${counted(count, 'id')} taken twice`,
  circle: (count) => counted(count, 'circle'),
  'too-deep': (count) => `${counted(count, 'team')} too deep below others`,
  'self-relation': (count) => `${counted(count, 'relation')} of an entry to itself`,
  'vacant-with-holders': (count) => `${counted(count, 'vacancy', 'vacancies')} with holders`,
  'quality-twice': (count) => `${counted(count, 'quality', 'qualities')} listed twice by one role`,
  'unknown-key': (count) => counted(count, 'unknown key'),
  'alias-twice': (count) => `${counted(count, 'alias', 'aliases')} of two entries`,
  'look-alike': (count) => `${counted(count, 'name')} that can be taken for another`,
  encoding: (count) => `${counted(count, 'file')} not saved as UTF-8`,
}

const remarks: Readonly<Partial<Record<Gap['kind'], string>>> = {
  'without-responsibilities': 'Those that are only mentioned left out.',
  'without-qualities': 'Those that are only mentioned left out.',
  'without-holder': 'They are neither vacant nor only mentioned, and nobody is named who fills them.',
}
