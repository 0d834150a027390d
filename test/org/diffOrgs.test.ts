import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../src/org/changeWords'
import { type Change, diffOrgs } from '../../src/org/diffOrgs'
import { diffWords } from '../../src/org/diffWords'
import { indexOrg } from '../../src/org/indexOrg'
import type { Org, Role } from '../../src/org/schema'
import { anOrg, aQuality, aRole, aTeam } from '../builders'

const teams = [aTeam({ id: 'eng' }), aTeam({ id: 'ops' })]
const qualities = [aQuality({ id: 'go' }), aQuality({ id: 'sql' })]

/** What became of each entry from one list of roles to another. */
function between(before: Partial<Org>, after: Partial<Org>) {
  const diff = diffOrgs(
    indexOrg(anOrg({ teams, qualities, ...before })),
    indexOrg(anOrg({ teams, qualities, ...after })),
  )
  return diff.entries.map((each) => ({
    id: each.entry.id,
    words: wordsFor(each),
    changes: each.changes.map(inWords),
  }))
}

const role = (said: Partial<Role> = {}) => aRole({ id: 'lead', name: 'Lead', teams: ['eng'], ...said })

describe('diffOrgs', () => {
  it.each<[string, Role, Role, string[], string[]]>([
    ['moved', role(), role({ teams: ['ops'] }), ['Moved'], ['place: Eng → Ops']],
    [
      'filled',
      role({ status: 'vacant' }),
      role({ holders: [{ name: 'Bo' }] }),
      ['Now filled'],
      ['status: Vacant → Filled', 'holders: → Bo'],
    ],
    [
      'vacated',
      role({ status: 'filled' }),
      role({ status: 'vacant', vacantSince: '2024-01-02' }),
      ['Now vacant'],
      ['status: Filled → Vacant', 'vacant-since: → 2024-01-02'],
    ],
    [
      'in draft',
      role({ status: 'filled' }),
      role({ status: 'draft' }),
      ['Changed'],
      ['status: Filled → Draft'],
    ],
    ['renamed', role(), role({ name: 'Head' }), ['Renamed'], ['name: Lead → Head']],
    [
      'held by another',
      role({ holders: [{ name: 'Al' }] }),
      role({ holders: [{ name: 'Bo' }] }),
      ['Changed'],
      ['holders: → Bo', 'holders: Al →'],
    ],
    [
      'asking for more',
      role({ qualities: { useful: ['go'] } }),
      role({ qualities: { necessary: ['go'], useful: ['sql'] } }),
      ['Changed'],
      ['qualities: Go (useful) → Go (necessary)', 'qualities: → Sql (useful)'],
    ],
    ['also in another team', role(), role({ teams: ['eng', 'ops'] }), ['Changed'], ['teams: → Ops']],
    [
      'answering to a team',
      role(),
      role({ reportsTo: ['ops'] }),
      ['Changed'],
      ['relations: → reports to Ops'],
    ],
    [
      'otherwise described',
      role({ summary: 'Leads.' }),
      role({ summary: 'Leads all.' }),
      ['Changed'],
      ['summary: Leads. → Leads all.'],
    ],
    [
      'doing other things',
      role({ responsibilities: [{ items: ['Plans the work', 'Hires'] }] }),
      role({ responsibilities: [{ items: ['Hires', 'Plans all the work', 'Sails'] }] }),
      ['Changed'],
      ['responsibilities: Plans the work → Plans all the work', 'responsibilities: → Sails'],
    ],
  ])('tells that a role is %s', (_, before, after, words, changes) => {
    expect(between({ roles: [before] }, { roles: [after] })).toEqual([{ id: 'lead', words, changes }])
  })

  it('knows an entry by its id, else by an alias, else by its name', () => {
    const byAlias = between(
      { roles: [role()] },
      { roles: [role({ id: 'head', name: 'Head', aliases: ['Lead'] })] },
    )
    expect(byAlias).toEqual([
      {
        id: 'head',
        words: ['Renamed', 'Changed'],
        changes: ['name: Lead → Head', 'address: lead → head', 'aliases: → Lead'],
      },
    ])
    const byName = between({ roles: [role()] }, { roles: [role({ id: 'head' })] })
    expect(byName).toEqual([{ id: 'head', words: ['Renamed'], changes: ['address: lead → head'] }])
    const byTeam = between(
      { roles: [role({ id: 'a' }), role({ id: 'b', teams: ['ops'] })] },
      { roles: [role({ id: 'c', teams: ['ops'] }), role({ id: 'd' })] },
    )
    expect(byTeam.map(({ id, changes }) => [id, changes])).toEqual([
      ['c', ['address: b → c']],
      ['d', ['address: a → d']],
    ])
  })

  it('takes neither of two that could be meant', () => {
    const split = between(
      { roles: [role()] },
      {
        roles: [
          role({ id: 'a', name: 'A', aliases: ['Lead'] }),
          role({ id: 'b', name: 'B', aliases: ['lead'] }),
        ],
      },
    )
    expect(split.map(({ id, words }) => [id, words])).toEqual([
      ['a', ['New']],
      ['b', ['New']],
      ['lead', ['Removed']],
    ])
  })

  it('finds that nothing moved where a team is renamed, and nothing of what is in another order', () => {
    const renamed = between(
      { roles: [role(), role({ id: 'dev', name: 'Dev' })] },
      {
        teams: [aTeam({ id: 'ops' }), aTeam({ id: 'tech', aliases: ['eng'] })],
        roles: [role({ id: 'dev', name: 'Dev', teams: ['tech'] }), role({ teams: ['tech'] })],
      },
    )
    expect(renamed.map(({ id, words }) => [id, words])).toEqual([['tech', ['Renamed', 'Changed']]])
  })

  it('tells what changed of the organisation itself', () => {
    const diff = diffOrgs(
      indexOrg(anOrg({ name: 'A' })),
      indexOrg(anOrg({ name: 'B', summary: 'All of it.' })),
    )
    expect(diff.organisation.map(inWords)).toEqual(['name: A → B', 'summary: → All of it.'])
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
    const said = (before: string, after: string) =>
      diffWords(before, after)
        .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
        .join('')
    expect(said('Plans the work.', 'Plans all the work.')).toBe('Plans [+all ]the work.')
    expect(said('担当する', '担任する')).toBe('担[-当][+任]する')
  })

  it('gives up on texts that have nothing in common', () => {
    const text = (word: string) => Array.from({ length: 2000 }, (_, i) => `${word}${i}`).join(' ')
    expect(diffWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

function inWords({ aspect, before, after }: Change): string {
  return `${aspect}: ${said(before)} → ${said(after)}`.replace(/ {2,}/g, ' ').trim()
}

function said(value: Change['before']): string {
  if (!value) return ''
  if (value.kind !== 'entry') return value.text
  return `${value.words} ${value.name}${value.note && ` (${value.note})`}`.trim()
}
