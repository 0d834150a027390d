import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatUrlState, parseUrlState, type UrlState } from '../../src/urlState/urlState'

const arbitraryId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9äß山]{1,5}){0,2}$/)
const arbitraryIds = fc.uniqueArray(arbitraryId, { maxLength: 4 })
const arbitraryFileName = fc
  .stringMatching(/^[a-z][a-z0-9.-]{0,8}\.json$/)
  .filter((name) => name !== 'org.json')
const statuses = ['filled', 'vacant', 'draft', 'mentioned'] as const

const arbitraryUrlState: fc.Arbitrary<UrlState> = fc
  .record({
    entry: fc.option(fc.record({ kind: fc.constantFrom('role', 'team', 'quality'), id: arbitraryId }), {
      nil: undefined,
    }),
    view: fc.constantFrom('chart', 'outline', 'matrix', 'fit', 'gaps', undefined),
    layout: fc.constantFrom('tree', 'map'),
    quality: arbitraryIds,
    need: fc.constantFrom('either', 'necessary', 'useful'),
    match: fc.constantFrom('all', 'any'),
    in: fc.option(arbitraryId, { nil: undefined }),
    status: fc.subarray([...statuses]),
    only: fc.boolean(),
    open: arbitraryIds,
    fold: arbitraryIds,
    relations: fc.constantFrom('selection', 'all'),
    sort: fc.constantFrom('team', 'chosen'),
    rows: fc.constantFrom('needing', 'all'),
    compare: arbitraryIds,
    data: fc.option(arbitraryFileName, { nil: undefined }),
    since: fc.option(arbitraryFileName, { nil: undefined }),
    embed: fc.boolean(),
    theme: fc.constantFrom('light', 'dark', undefined),
  })
  .map(
    ({ entry, view, in: teamId, data, since, theme, ...rest }): UrlState => ({
      ...rest,
      ...(entry && { entry }),
      ...(view && { tab: view }),
      ...(teamId !== undefined && { in: teamId }),
      ...(data !== undefined && { data }),
      ...(since !== undefined && { since }),
      ...(theme && { theme }),
    }),
  )
const arbitraryBase = fc.constantFrom('/', '/atlas/', '/a/b/')

describe('the address', () => {
  it('gives back every view that it was made from', () => {
    fc.assert(
      fc.property(arbitraryUrlState, arbitraryBase, (urlState, at) => {
        expect(parseUrlState(formatUrlState(urlState, at), at)).toEqual(urlState)
      }),
    )
  })

  it('is in one form: formatting what was parsed changes it once and then never again', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(
          fc.constantFrom('role', 'team', 'quality', 'x', ''),
          fc.string(),
          fc.array(
            fc.tuple(
              fc.constantFrom('quality', 'need', 'in', 'status', 'only', 'fold', 'data', 'view', 'zzz'),
              fc.string({ unit: 'grapheme' }),
            ),
          ),
        )
        .map(
          ([kind, name, keys]) =>
            `/${kind}/${name}?${keys.map(([key, value]) => `${key}=${value}`).join('&')}`,
        ),
    )
    fc.assert(
      fc.property(garbage, arbitraryBase, (url, at) => {
        const once = formatUrlState(parseUrlState(url, at), at)
        expect(formatUrlState(parseUrlState(once, at), at)).toBe(once)
      }),
    )
  })

  it('leaves defaults out, and keeps the keys in their order', () => {
    expect(
      formatUrlState(
        parseUrlState(
          '/?need=either&match=all&sort=team&rows=needing&relations=selection&layout=tree&view=map&only=0&data=org.json',
        ),
      ),
    ).toBe('/')
    expect(
      formatUrlState(parseUrlState('/?compare=b,a&rows=all&sort=chosen&view=matrix&relations=all')),
    ).toBe('/?view=matrix&relations=all&sort=chosen&rows=all&compare=b,a')
    expect(
      formatUrlState(parseUrlState('/role/a?only=1&match=any&quality=q1,q2&status=draft,vacant&in=t')),
    ).toBe('/role/a?quality=q1,q2&match=any&in=t&status=vacant,draft&only=1')
  })

  it('leaves the view open where none is asked for, for the window decides; a chart that is asked for stays', () => {
    expect(parseUrlState('/').tab).toBeUndefined()
    expect(formatUrlState(parseUrlState('/?only=1&view=chart'))).toBe('/?view=chart&only=1')
  })

  it('drops garbage key by key and keeps the rest', () => {
    const urlState = parseUrlState(
      '/team/ops?need=perhaps&quality=,a,,a,%F0%9F%98%80,b&status=late,vacant&data=../secret.json&theme=pink',
    )
    expect(urlState).toMatchObject({
      entry: { kind: 'team', id: 'ops' },
      need: 'either',
      quality: ['a', 'b'],
      status: ['vacant'],
    })
    expect(urlState.data).toBeUndefined()
    expect(urlState.theme).toBeUndefined()
  })

  it.each([
    '../x.json',
    '/x.json',
    'a/b.json',
    'a\\b.json',
    '%2fx.json',
    '//x.org/a.json',
    'https://x.org/a.json',
    'x',
    '.json',
    '..json',
    'javascript:x.json',
    'a.json?b',
    ' .json',
    '\u0000.json',
  ])('takes %j for no file, and keeps it to be told of', (name) => {
    for (const key of ['data', 'since'] as const) {
      const urlState = parseUrlState(`/?${key}=${encodeURIComponent(name)}`)
      expect(urlState[key]).toBeUndefined()
      expect(urlState.invalidFileNames).toEqual({ [key]: name })
      expect(parseUrlState(formatUrlState(urlState))).toEqual(urlState)
    }
  })

  it('takes names of files in any script; the site’s own file is left out, but not as the older one', () => {
    expect(parseUrlState('/?data=n%C3%A4chstes+Jahr.json&since=org.json')).toMatchObject({
      data: 'nächstes Jahr.json',
      since: 'org.json',
    })
    expect(formatUrlState(parseUrlState('/?data=org.json&since=org.json'))).toBe('/?since=org.json')
    expect(parseUrlState('/').invalidFileNames).toBeUndefined()
  })

  it('reads an entry with or without a slash at the end, below a base, and from a whole address', () => {
    const entry = { kind: 'role', id: 'sosie' }
    expect(parseUrlState('/role/sosie/').entry).toEqual(entry)
    expect(parseUrlState('/role/sosie/index.html').entry).toEqual(entry)
    expect(parseUrlState('/atlas/role/sosie', '/atlas/').entry).toEqual(entry)
    expect(parseUrlState('https://x.org/atlas/role/SOSIE?only=1#top', '/atlas/').entry).toEqual(entry)
    expect(parseUrlState('/role/sosie', '/atlas/').entry).toBeUndefined()
    expect(parseUrlState('/role/sosie/more').entry).toBeUndefined()
    expect(parseUrlState('/role/%E0%A4%A').entry).toEqual({ kind: 'role', id: 'e0-a4-a' })
  })

  it.each(['/Role/sosie', '/roles/sosie', '/role//sosie', '/role%2Fsosie', '/ROLES//sosie/'])(
    'understands an address that nearly fits: %s',
    (address) => {
      expect(parseUrlState(address).entry).toEqual({ kind: 'role', id: 'sosie' })
    },
  )

  it.each(['/', '/role', '/role/', '/role/—', '/x/sosie', '/rolex/sosie'])(
    'has no entry at %s',
    (address) => {
      expect(Object.keys(parseUrlState(address))).toEqual(Object.keys(parseUrlState('/')))
      expect('entry' in parseUrlState(address)).toBe(false)
    },
  )

  it('says of all teams at once that they are open, and nothing of what is not asked for', () => {
    expect(formatUrlState(parseUrlState('/?open=*'))).toBe('/?open=*')
    for (const key of ['in', 'data', 'since', 'theme', 'tab']) expect(key in parseUrlState('/')).toBe(false)
  })
})
