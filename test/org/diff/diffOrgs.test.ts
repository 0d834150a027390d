import { describe, expect, it } from 'vitest'
import { getChangeLabels } from '../../../src/org/diff/changeLabels'
import { type AspectChange, diffOrgs } from '../../../src/org/diff/diffOrgs'
import { diffWords } from '../../../src/org/diff/diffWords'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Org, Role } from '../../../src/org/model/schema'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

const teams = [aTeam({ id: 'eng' }), aTeam({ id: 'ops' })]
const qualities = [aQuality({ id: 'go' }), aQuality({ id: 'sql' })]

/** What became of each entry from one list of roles to another. */
function diffBetween(before: Partial<Org>, after: Partial<Org>) {
  const diff = diffOrgs(
    indexOrg(anOrg({ teams, qualities, ...before })),
    indexOrg(anOrg({ teams, qualities, ...after })),
  )
  return diff.entryDiffs.map((each) => ({
    id: each.entry.id,
    labels: getChangeLabels(each),
    changes: each.changes.map(formatChange),
  }))
}

const createRole = (overrides: Partial<Role> = {}) =>
  aRole({ id: 'lead', name: 'Lead', teams: ['eng'], ...overrides })

describe('diffOrgs', () => {
  it.each<[string, Role, Role, string[], string[]]>([
    ['moved', createRole(), createRole({ teams: ['ops'] }), ['Moved'], ['place: Eng → Ops']],
    [
      'filled',
      createRole({ status: 'vacant' }),
      createRole({ holders: [{ name: 'Bo' }] }),
      ['Now filled'],
      ['status: Vacant → Filled', 'holders: → Bo'],
    ],
    [
      'vacated',
      createRole({ status: 'filled' }),
      createRole({ status: 'vacant', vacantSince: '2024-01-02' }),
      ['Now vacant'],
      ['status: Filled → Vacant', 'vacant-since: → 2024-01-02'],
    ],
    [
      'in draft',
      createRole({ status: 'filled' }),
      createRole({ status: 'draft' }),
      ['Changed'],
      ['status: Filled → Draft'],
    ],
    ['renamed', createRole(), createRole({ name: 'Head' }), ['Renamed'], ['name: Lead → Head']],
    [
      'held by another',
      createRole({ holders: [{ name: 'Al' }] }),
      createRole({ holders: [{ name: 'Bo' }] }),
      ['Changed'],
      ['holders: → Bo', 'holders: Al →'],
    ],
    [
      'asking for more',
      createRole({ qualities: { useful: ['go'] } }),
      createRole({ qualities: { necessary: ['go'], useful: ['sql'] } }),
      ['Changed'],
      ['qualities: Go (useful) → Go (necessary)', 'qualities: → Sql (useful)'],
    ],
    [
      'also in another team',
      createRole(),
      createRole({ teams: ['eng', 'ops'] }),
      ['Changed'],
      ['teams: → Ops'],
    ],
    [
      'answering to a team',
      createRole(),
      createRole({ reportsTo: ['ops'] }),
      ['Changed'],
      ['relations: → reports to Ops'],
    ],
    [
      'otherwise described',
      createRole({ summary: 'Leads.' }),
      createRole({ summary: 'Leads all.' }),
      ['Changed'],
      ['summary: Leads. → Leads all.'],
    ],
    [
      'doing other things',
      createRole({ responsibilities: [{ items: ['Plans the work', 'Hires'] }] }),
      createRole({ responsibilities: [{ items: ['Hires', 'Plans all the work', 'Sails'] }] }),
      ['Changed'],
      ['responsibilities: Plans the work → Plans all the work', 'responsibilities: → Sails'],
    ],
  ])('tells that a role is %s', (_, before, after, words, changes) => {
    expect(diffBetween({ roles: [before] }, { roles: [after] })).toEqual([
      { id: 'lead', labels: words, changes },
    ])
  })

  it('knows an entry by its id, else by an alias, else by its name', () => {
    const byAlias = diffBetween(
      { roles: [createRole()] },
      { roles: [createRole({ id: 'head', name: 'Head', aliases: ['Lead'] })] },
    )
    expect(byAlias).toEqual([
      {
        id: 'head',
        labels: ['Renamed', 'Changed'],
        changes: ['name: Lead → Head', 'address: lead → head', 'aliases: → Lead'],
      },
    ])
    const byName = diffBetween({ roles: [createRole()] }, { roles: [createRole({ id: 'head' })] })
    expect(byName).toEqual([{ id: 'head', labels: ['Renamed'], changes: ['address: lead → head'] }])
    const byTeam = diffBetween(
      { roles: [createRole({ id: 'a' }), createRole({ id: 'b', teams: ['ops'] })] },
      { roles: [createRole({ id: 'c', teams: ['ops'] }), createRole({ id: 'd' })] },
    )
    expect(byTeam.map(({ id, changes }) => [id, changes])).toEqual([
      ['c', ['address: b → c']],
      ['d', ['address: a → d']],
    ])
  })

  it('takes neither of two that could be meant', () => {
    const split = diffBetween(
      { roles: [createRole()] },
      {
        roles: [
          createRole({ id: 'a', name: 'A', aliases: ['Lead'] }),
          createRole({ id: 'b', name: 'B', aliases: ['lead'] }),
        ],
      },
    )
    expect(split.map(({ id, labels }) => [id, labels])).toEqual([
      ['a', ['New']],
      ['b', ['New']],
      ['lead', ['Removed']],
    ])
  })

  it('finds that nothing moved where a team is renamed, and nothing of what is in another order', () => {
    const renamed = diffBetween(
      { roles: [createRole(), createRole({ id: 'dev', name: 'Dev' })] },
      {
        teams: [aTeam({ id: 'ops' }), aTeam({ id: 'tech', aliases: ['eng'] })],
        roles: [createRole({ id: 'dev', name: 'Dev', teams: ['tech'] }), createRole({ teams: ['tech'] })],
      },
    )
    expect(renamed.map(({ id, labels }) => [id, labels])).toEqual([['tech', ['Renamed', 'Changed']]])
  })

  it('tells what changed of the organisation itself', () => {
    const diff = diffOrgs(
      indexOrg(anOrg({ name: 'A' })),
      indexOrg(anOrg({ name: 'B', summary: 'All of it.' })),
    )
    expect(diff.orgChanges.map(formatChange)).toEqual(['name: A → B', 'summary: → All of it.'])
  })
})

describe('diffWords', () => {
  it('keeps words that are replaced side by side together', () => {
    expect(diffWords('a long day ends', 'the short night ends')).toEqual([
      { kind: 'removed', text: 'a long day' },
      { kind: 'added', text: 'the short night' },
      { kind: 'same', text: ' ends' },
    ])
  })

  it('finds the words that changed, of scripts without spaces too', () => {
    const formatDiff = (before: string, after: string) =>
      diffWords(before, after)
        .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
        .join('')
    expect(formatDiff('Plans the work.', 'Plans all the work.')).toBe('Plans [+all ]the work.')
    expect(formatDiff('担当する', '担任する')).toBe('担[-当][+任]する')
  })

  it('gives up on texts that have nothing in common', () => {
    const text = (word: string) => Array.from({ length: 2000 }, (_, i) => `${word}${i}`).join(' ')
    expect(diffWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

function formatChange({ aspect, before, after }: AspectChange): string {
  return `${aspect}: ${formatValue(before)} → ${formatValue(after)}`.replace(/ {2,}/g, ' ').trim()
}

function formatValue(value: AspectChange['before']): string {
  if (!value) return ''
  if (value.kind !== 'entry') return value.text
  return `${value.label} ${value.name}${value.note && ` (${value.note})`}`.trim()
}
