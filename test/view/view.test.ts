import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatView, parseView, type View } from '../../src/view/view'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9äß山]{1,5}){0,2}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const file = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}\.json$/).filter((name) => name !== 'org.json')
const statuses = ['filled', 'vacant', 'draft', 'mentioned'] as const

const anyView: fc.Arbitrary<View> = fc
  .record({
    entry: fc.option(fc.record({ kind: fc.constantFrom('role', 'team', 'quality'), id }), { nil: undefined }),
    view: fc.constantFrom('chart', 'outline', 'matrix', 'fit', 'gaps', undefined),
    layout: fc.constantFrom('tree', 'map'),
    quality: ids,
    need: fc.constantFrom('either', 'necessary', 'useful'),
    match: fc.constantFrom('all', 'any'),
    in: fc.option(id, { nil: undefined }),
    status: fc.subarray([...statuses]),
    only: fc.boolean(),
    open: ids,
    fold: ids,
    relations: fc.constantFrom('selection', 'all'),
    sort: fc.constantFrom('team', 'chosen'),
    rows: fc.constantFrom('needing', 'all'),
    compare: ids,
    data: fc.option(file, { nil: undefined }),
    since: fc.option(file, { nil: undefined }),
    embed: fc.boolean(),
    theme: fc.constantFrom('light', 'dark', undefined),
  })
  .map(
    ({ entry, view, in: team, data, since, theme, ...rest }): View => ({
      ...rest,
      ...(entry && { entry }),
      ...(view && { view }),
      ...(team !== undefined && { in: team }),
      ...(data !== undefined && { data }),
      ...(since !== undefined && { since }),
      ...(theme && { theme }),
    }),
  )
const base = fc.constantFrom('/', '/atlas/', '/a/b/')

describe('the address', () => {
  it('gives back every view that it was made from', () => {
    fc.assert(
      fc.property(anyView, base, (view, at) => {
        expect(parseView(formatView(view, at), at)).toEqual(view)
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
      fc.property(garbage, base, (url, at) => {
        const once = formatView(parseView(url, at), at)
        expect(formatView(parseView(once, at), at)).toBe(once)
      }),
    )
  })

  it('leaves defaults out, and keeps the keys in their order', () => {
    expect(
      formatView(
        parseView(
          '/?need=either&match=all&sort=team&rows=needing&relations=selection&layout=tree&view=map&only=0&data=org.json',
        ),
      ),
    ).toBe('/')
    expect(formatView(parseView('/?compare=b,a&rows=all&sort=chosen&view=matrix&relations=all'))).toBe(
      '/?view=matrix&relations=all&sort=chosen&rows=all&compare=b,a',
    )
    expect(formatView(parseView('/role/a?only=1&match=any&quality=q1,q2&status=draft,vacant&in=t'))).toBe(
      '/role/a?quality=q1,q2&match=any&in=t&status=vacant,draft&only=1',
    )
  })

  it('leaves the view open where none is asked for, for the window decides; a chart that is asked for stays', () => {
    expect(parseView('/').view).toBeUndefined()
    expect(formatView(parseView('/?only=1&view=chart'))).toBe('/?view=chart&only=1')
  })

  it('drops garbage key by key and keeps the rest', () => {
    const view = parseView(
      '/team/ops?need=perhaps&quality=,a,,a,%F0%9F%98%80,b&status=late,vacant&data=../secret.json&theme=pink',
    )
    expect(view).toMatchObject({
      entry: { kind: 'team', id: 'ops' },
      need: 'either',
      quality: ['a', 'b'],
      status: ['vacant'],
    })
    expect(view.data).toBeUndefined()
    expect(view.theme).toBeUndefined()
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
      const view = parseView(`/?${key}=${encodeURIComponent(name)}`)
      expect(view[key]).toBeUndefined()
      expect(view.refused).toEqual({ [key]: name })
      expect(parseView(formatView(view))).toEqual(view)
    }
  })

  it('takes names of files in any script; the site’s own file is left out, but not as the older one', () => {
    expect(parseView('/?data=n%C3%A4chstes+Jahr.json&since=org.json')).toMatchObject({
      data: 'nächstes Jahr.json',
      since: 'org.json',
    })
    expect(formatView(parseView('/?data=org.json&since=org.json'))).toBe('/?since=org.json')
    expect(parseView('/').refused).toBeUndefined()
  })

  it('reads an entry with or without a slash at the end, below a base, and from a whole address', () => {
    const entry = { kind: 'role', id: 'sosie' }
    expect(parseView('/role/sosie/').entry).toEqual(entry)
    expect(parseView('/role/sosie/index.html').entry).toEqual(entry)
    expect(parseView('/atlas/role/sosie', '/atlas/').entry).toEqual(entry)
    expect(parseView('https://x.org/atlas/role/SOSIE?only=1#top', '/atlas/').entry).toEqual(entry)
    expect(parseView('/role/sosie', '/atlas/').entry).toBeUndefined()
    expect(parseView('/role/sosie/more').entry).toBeUndefined()
    expect(parseView('/role/%E0%A4%A').entry).toEqual({ kind: 'role', id: 'e0-a4-a' })
  })

  it.each(['/', '/role', '/role/', '/role/—', '/x/sosie', '/roles/sosie'])(
    'has no entry at %s',
    (address) => {
      expect(Object.keys(parseView(address))).toEqual(Object.keys(parseView('/')))
      expect('entry' in parseView(address)).toBe(false)
    },
  )

  it('says of all teams at once that they are open, and nothing of what is not asked for', () => {
    expect(formatView(parseView('/?open=*'))).toBe('/?open=*')
    for (const key of ['in', 'data', 'since', 'theme', 'view']) expect(key in parseView('/')).toBe(false)
  })
})
