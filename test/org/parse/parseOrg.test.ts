import { describe, expect, it } from 'vitest'
import { parseOrg } from '../../../src/org/parse/parseOrg'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'
import { createFileWithRole, listMessages, listProblems, parseOrThrow } from '../parseHelpers'

const parseRole = (overrides: object) => parseOrThrow(createFileWithRole(overrides)).org.roles[0]

describe('a sound file', () => {
  it('is kept as it is', () => {
    const org = anOrg({
      $schema: './org.schema.json',
      url: 'https://example.org',
      lang: 'de',
      summary: 'See [the lead](role:lead).',
      updated: '2024-02-29',
      source: { path: 'a.md', line: 3, url: 'https://example.org/a', digest: 'abc' },
      teams: [
        aTeam({
          id: 'org',
          kind: 'governance',
          aliases: ['The Org'],
          notes: ['_draft_'],
          resources: [{ label: 'Charter', url: 'https://example.org/charter' }],
        }),
        aTeam({ id: 'команда', parent: 'org', sections: [{ title: 'Measures', items: [] }] }),
      ],
      roles: [
        aRole({
          id: 'lead',
          teams: ['команда', 'org'],
          status: 'vacant',
          vacantSince: '2023-01-05',
          opening: { url: 'https://example.org/job', posted: '2023-01-06', place: 'Lists' },
          reportsTo: ['org', 'other'],
          responsibilities: [{ title: 'Lead', items: ['Leads [it](team:org)'] }, { items: [] }],
          qualities: { necessary: ['git'], useful: [], unstated: ['go'] },
          contact: 'mailto:a@example.org',
        }),
        aRole({
          id: 'other',
          teams: ['org'],
          holders: [{ name: 'Bo', url: 'https://bo.org', note: 'part-time' }],
        }),
      ],
      qualities: [aQuality({ id: 'git', category: 'Tools', aliases: ['vcs'] }), aQuality({ id: 'go' })],
      relations: [{ from: 'lead', to: 'org', kind: 'advises', text: 'On [git](quality:vcs)' }],
    })
    expect(parseOrg(org)).toEqual({ ok: true, org, problems: [] })
  })

  it('may be empty', () => {
    const org = anOrg({ teams: [], relations: [] })
    expect(parseOrg(org)).toEqual({ ok: true, org, problems: [] })
  })
})

describe('what is no organisation', () => {
  it.each([undefined, null, 3, 'text', true, [], [anOrg()]])('is %j', (value) => {
    expect(parseOrg(value)).toMatchObject({ ok: false, fault: { code: 'not-an-organisation', pointer: '' } })
  })

  it.each(['teams', 'roles'])('has no list of %s', (list) => {
    for (const value of [undefined, null, {}, 'a'])
      expect(parseOrg({ ...anOrg(), [list]: value })).toMatchObject({
        ok: false,
        fault: { code: 'not-an-organisation', pointer: `/${list}`, expected: expect.stringContaining(list) },
      })
  })

  it.each([
    [undefined, 'does not say'],
    [2, 'is 2'],
    ['1', 'is "1"'],
    [null, 'is not a number'],
    [1n, 'is not a number'],
  ])('has version %s', (version, message) => {
    expect(parseOrg({ ...anOrg(), version })).toMatchObject({
      ok: false,
      fault: { code: 'version', message: expect.stringContaining(message), expected: '"version": 1' },
    })
  })
})

describe('a missing or mistyped field', () => {
  it('is left out where it is optional', () => {
    expect(parseRole({ summary: 3, contact: 'javascript:alert(1)', status: 'gone', holders: {} })).toEqual(
      aRole(),
    )
    expect(listMessages(createFileWithRole({ contact: 'javascript:alert(1)' }))).toEqual([
      'roles[0].contact: should be an address that begins with http:, https: or mailto:; it is left out',
    ])
    expect(listMessages(createFileWithRole({ status: 'gone' }))).toEqual([
      'roles[0].status: should be one of "filled", "vacant", "draft", "mentioned"; it is left out',
    ])
  })

  it.each(['https://', 'https://a b', 'https://a\n', 'a.org'])('is the address %j', (contact) => {
    expect(listProblems(createFileWithRole({ contact }))).toEqual(['invalid /roles/0/contact'])
  })

  it.each(['2023-02-30', '2023-1-5', '5 January 2023', ''])('is the date %j', (vacantSince) => {
    expect(listProblems(createFileWithRole({ vacantSince }))).toEqual(['invalid /roles/0/vacantSince'])
  })

  it.each([
    ['no name', { id: 'a', teams: ['team'] }, '/roles/0'],
    ['an empty name', aRole({ name: ' ' }), '/roles/0/name'],
    ['a name that is no text', { ...aRole(), name: 3 }, '/roles/0/name'],
    ['no teams', { id: 'a', name: 'A' }, '/roles/0'],
    ['an empty list of teams', aRole({ teams: [] }), '/roles/0/teams'],
    ['a bad id', aRole({ id: 'Not An Id' }), '/roles/0/id'],
    ['an id too long', aRole({ id: 'a'.repeat(81) }), '/roles/0/id'],
    ['no braces', 'a', '/roles/0'],
  ])('takes the entry with it where it has %s', (_, role, pointer) => {
    const file = { ...anOrg(), roles: [role, aRole({ id: 'next' })] }
    expect(parseOrThrow(file).org.roles).toEqual([aRole({ id: 'next' })])
    expect(listProblems(file)).toEqual([`invalid ${pointer}`])
  })

  it('costs no more than the innermost part that can go', () => {
    const holders = [{ name: 'A' }, { url: 'https://b.org' }, { name: 'C', url: 'c' }]
    expect(parseRole({ holders })?.holders).toEqual([{ name: 'A' }, { name: 'C' }])
    expect(listMessages(createFileWithRole({ holders }))).toEqual([
      'roles[0].holders[1]: "name" is missing; all of holders[1] is left out',
      expect.stringMatching(/^roles\[0\]\.holders\[2\]\.url: should be an address .*; it is left out$/),
    ])
    expect(parseRole({ opening: { posted: '2023-01-05' } })).toEqual(aRole())
    expect(parseRole({ responsibilities: [{ items: ['a', 1, 'b'], title: 2 }, { title: 'x' }] })).toEqual(
      aRole({ responsibilities: [{ items: ['a', 'b'] }] }),
    )
    expect(parseOrThrow({ ...anOrg(), source: { path: 'a', line: 0 } }).org.source).toEqual({ path: 'a' })
  })

  it('of the organisation itself blanks nothing', () => {
    const { name: _, ...nameless } = anOrg()
    expect(parseOrThrow(nameless).org.name).toBe('Unnamed organisation')
    expect(listMessages(nameless)).toEqual([
      'the file: "name" is missing; "Unnamed organisation" stands in for it',
    ])
    expect(listProblems({ ...anOrg(), name: '', url: 'x', updated: 3 })).toEqual([
      'invalid /name',
      'invalid /url',
      'invalid /updated',
    ])
  })

  it('of the other lists takes them for empty', () => {
    const { qualities: _, ...without } = anOrg()
    expect(parseOrThrow(without).org.qualities).toEqual([])
    expect(listMessages(without)).toEqual(['the file: "qualities" is missing; it is taken for empty'])
    expect(listProblems({ ...anOrg(), qualities: {}, relations: 'none' })).toEqual([
      'invalid /qualities',
      'invalid /relations',
    ])
  })

  it('moves none of the places that are reported after it', () => {
    const file = createFileWithRole({
      teams: [1, 'gone'],
      reportsTo: [2, 'gone', 'role'],
      aliases: [3, 'b', 4, 'B'],
      notes: [null, '[a](role:gone)'],
      responsibilities: [{}, { items: [5, '[a](role:gone)'] }],
      qualities: { useful: [6, 'gone'] },
    })
    expect(
      listProblems(file)
        .filter((each) => !each.startsWith('invalid'))
        .sort(),
    ).toEqual([
      'alias-twice /roles/0/aliases/3',
      'circle /roles/0/reportsTo/2',
      'missing-reference /roles/0/notes/1',
      'missing-reference /roles/0/qualities/useful/1',
      'missing-reference /roles/0/reportsTo/1',
      'missing-reference /roles/0/responsibilities/1/items/1',
      'missing-reference /roles/0/teams/1',
    ])
  })
})

describe('keys and ids that JavaScript has a meaning for', () => {
  it('are data', () => {
    const file: unknown = JSON.parse(`{
      "version": 1, "name": "x", "__proto__": { "polluted": 1 }, "qualities": [],
      "teams": [{ "id": "constructor", "name": "c", "__proto__": { "parent": "x" } }],
      "roles": [{ "id": "tostring", "name": "t", "teams": ["__proto__", "constructor"], "reportsTo": ["valueOf"],
                  "qualities": { "__proto__": ["a"], "useful": ["constructor"] } }]
    }`)
    expect(listProblems(file)).toEqual([
      'unknown-key /__proto__',
      'unknown-key /teams/0/__proto__',
      'unknown-key /roles/0/qualities/__proto__',
      'missing-reference /roles/0/reportsTo/0',
      'missing-reference /roles/0/teams/0',
      'missing-reference /roles/0/qualities/useful/0',
    ])
    expect(parseOrThrow(file).org.teams.map(({ id }) => id)).toEqual(['constructor', 'unassigned'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('a hostile file', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => `gone-${i}`)

  it.each([
    ['many faulty items', { notes: many.map(() => 1) }],
    ['many missing teams', { teams: many }],
    ['many missing superiors', { reportsTo: many }],
    ['many aliases', { aliases: many.map(() => 'a') }],
  ])('with %s in one role ends', (_, overrides) => {
    expect(listProblems(createFileWithRole(overrides)).length).toBeGreaterThanOrEqual(many.length - 1)
  })

  it('nested deeper than the stack ends', () => {
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i += 1) deep = [deep]
    expect(parseOrg({ ...anOrg(), version: deep }).ok).toBe(false)
    expect(listProblems({ ...anOrg(), deep, summary: deep, relations: [deep] })).toHaveLength(3)
  })
})
