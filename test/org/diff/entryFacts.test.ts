import { describe, expect, it } from 'vitest'
import { diffOrgs } from '../../../src/org/diff/diffOrgs'
import { diffWords } from '../../../src/org/diff/diffWords'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Quality, Role, Team } from '../../../src/org/model/schema'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

describe('all that can change', () => {
  const team = (overrides: Partial<Team>) => aTeam({ id: 'shop', ...overrides })
  const changesOf = (before: Parameters<typeof anOrg>[0], after: Parameters<typeof anOrg>[0]) => {
    const parts = { teams: [aTeam()], roles: [], qualities: [aQuality({ id: 'go' })] }
    return diffOrgs(indexOrg(anOrg({ ...parts, ...before })), indexOrg(anOrg({ ...parts, ...after })))
  }
  const formatValue = (value: object | undefined) => (value && 'text' in value ? value.text : (value ?? ''))
  const between = (before: Parameters<typeof anOrg>[0], after: Parameters<typeof anOrg>[0]) =>
    changesOf(before, after).entryDiffs.flatMap(({ changes }) =>
      changes.map((change) => [change.aspect, formatValue(change.before), formatValue(change.after)]),
    )

  it('of a team', () => {
    const before = team({
      parent: 'team',
      aliases: ['a', 'b'],
      resources: [{ label: 'Site', url: 'https://x.org/' }],
    })
    const after = team({
      kind: 'external',
      aliases: ['b', 'c'],
      summary: 'Sells.',
      resources: [{ label: 'Page', url: 'https://x.org/' }],
    })
    expect(between({ teams: [aTeam(), before] }, { teams: [aTeam(), after] })).toEqual([
      ['aliases', '', 'c'],
      ['aliases', 'a', ''],
      ['place', expect.objectContaining({ kind: 'entry', name: 'Team', label: '', note: '' }), ''],
      ['kind', 'functional', 'external'],
      ['summary', '', 'Sells.'],
      ['resources', 'Site · https://x.org/', 'Page · https://x.org/'],
    ])
  })

  it('of a quality', () => {
    const quality = (more: Partial<Quality>) => ({ qualities: [aQuality({ id: 'go', ...more })] })
    expect(between(quality({}), quality({ category: 'Craft', summary: 'A language.' }))).toEqual([
      ['category', '', 'Craft'],
      ['summary', '', 'A language.'],
    ])
    expect(between(quality({ category: 'Craft' }), quality({}))).toEqual([['category', 'Craft', '']])
  })

  it('of a role', () => {
    const role = (more: Partial<Role>) => ({ roles: [aRole({ id: 'cook', ...more })] })
    expect(between(role({ contact: 'mailto:a@x.org' }), role({ contact: 'MAILTO:b@x.org' }))).toEqual([
      ['contact', 'a@x.org', 'b@x.org'],
    ])
    expect(
      between(
        role({ status: 'vacant', opening: { url: 'https://x.org/' } }),
        role({ status: 'vacant', opening: { posted: '2026-01-02', url: 'https://x.org/' } }),
      ),
    ).toEqual([['opening', 'https://x.org/', '2026-01-02 · https://x.org/']])
    expect(
      between(
        role({ holders: [{ name: 'Al', note: 'till May', url: 'https://x.org/' }] }),
        role({ holders: [{ name: 'Al', url: 'https://x.org/' }] }),
      ),
    ).toEqual([['holders', 'Al · till May · https://x.org/', 'Al · https://x.org/']])
    expect(
      between(role({ qualities: { unstated: ['go'] } }), role({ qualities: { useful: ['go'] } })),
    ).toEqual([
      [
        'qualities',
        expect.objectContaining({ name: 'Go', note: '' }),
        expect.objectContaining({ note: 'useful' }),
      ],
    ])
    expect(between(role({ notes: ['Old note'] }), role({ notes: ['New note'] }))).toEqual([
      ['notes', 'Old note', 'New note'],
    ])
    expect(between(role({}), role({ sections: [{ title: 'Hours', items: ['Nine to five'] }] }))).toEqual([
      ['sections', '', 'Nine to five'],
    ])
  })

  it('of a role’s relations, told by their kind and other end', () => {
    const parts = (text?: string) => ({
      roles: [aRole({ id: 'cook' }), aRole({ id: 'baker' })],
      relations: [{ from: 'cook', to: 'baker', kind: 'leads', ...(text !== undefined && { text }) } as const],
    })
    expect(between(parts('Mornings'), parts('Evenings'))).toEqual([
      [
        'relations',
        {
          kind: 'entry',
          entry: { kind: 'role', id: 'baker' },
          name: 'Baker',
          label: 'leads',
          note: 'Mornings',
        },
        {
          kind: 'entry',
          entry: { kind: 'role', id: 'baker' },
          name: 'Baker',
          label: 'leads',
          note: 'Evenings',
        },
      ],
    ])
    expect(
      between(parts(), { ...parts(), relations: [{ from: 'cook', to: 'team', kind: 'leads' }] }),
    ).toEqual([
      ['relations', '', expect.objectContaining({ entry: { kind: 'team', id: 'team' }, label: 'leads' })],
      ['relations', expect.objectContaining({ entry: { kind: 'role', id: 'baker' } }), ''],
    ])
  })

  it('of what is said twice, each time', () => {
    const role = (...holders: string[]) => ({
      roles: [aRole({ id: 'cook', holders: holders.map((note) => ({ name: 'Al', note })) })],
    })
    expect(between(role('a', 'b', 'c'), role('a', 'x', 'c'))).toEqual([['holders', 'Al · b', 'Al · x']])
    expect(between(role('a'), role('a', 'a'))).toEqual([['holders', '', 'Al · a']])
  })

  it('of a team that moved, as one thing', () => {
    const parts = (parent: string) => ({ teams: [aTeam(), aTeam({ id: 'b' }), aTeam({ id: 'c', parent })] })
    expect(between(parts('team'), parts('b'))).toEqual([
      ['place', expect.objectContaining({ name: 'Team' }), expect.objectContaining({ name: 'B' })],
    ])
  })

  it('of an entry is its own: what others say of it is a change of theirs', () => {
    const parts = (kind: 'leads' | 'advises') => ({
      roles: [aRole({ id: 'cook' }), aRole({ id: 'baker' })],
      relations: [{ from: 'cook', to: 'baker', kind } as const],
    })
    expect(changesOf(parts('leads'), parts('advises')).entryDiffs.map(({ entry }) => entry.id)).toEqual([
      'cook',
    ])
  })

  it('of one that is new or gone is not listed', () => {
    const { entryDiffs } = changesOf({ roles: [aRole({ id: 'cook' })] }, { roles: [aRole({ id: 'baker' })] })
    expect(entryDiffs.map(({ changes }) => changes)).toEqual([[], []])
  })

  it('of the organisation', () => {
    const { orgChanges } = changesOf(
      { url: 'https://x.org/', summary: 'Small.' },
      { url: 'https://y.org/', name: 'Bakery' },
    )
    expect(
      orgChanges.map((change) => [change.aspect, formatValue(change.before), formatValue(change.after)]),
    ).toEqual([
      ['name', 'Example', 'Bakery'],
      ['contact', 'https://x.org/', 'https://y.org/'],
      ['summary', 'Small.', ''],
    ])
  })
})

it('finds the words that changed, with a space between them where both sides have one', () => {
  const runs = (before: string, after: string) =>
    diffWords(before, after)
      .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
      .join('')
  expect(runs('a b c d', 'a x c d')).toBe('a [-b][+x] c d')
  expect(runs('a b c d', 'a d')).toBe('a [-b c ]d')
  expect(runs('a, b', 'x, y')).toBe('[-a][+x], [-b][+y]')
  expect(runs('', '')).toBe('')
  expect(runs('a', '')).toBe('[-a]')
  expect(runs('', 'a')).toBe('[+a]')
  expect(runs('a b', 'a c')).toBe('a [-b][+c]')
  expect(runs('a b c', 'x y c')).toBe('[-a b][+x y] c')
  expect(runs('a b', 'x b')).toBe('[-a][+x] b')
  expect(runs('a b c', 'a c')).toBe('a [-b ]c')
  expect(runs('a ', 'b ')).toBe('[-a][+b] ')
})
