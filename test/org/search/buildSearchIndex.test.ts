import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Org } from '../../../src/org/model/schema'
import { parseOrg } from '../../../src/org/parse/parseOrg'
import { buildSearchIndex, type SearchFunction } from '../../../src/org/search/buildSearchIndex'
import type { TextSegment } from '../../../src/org/search/excerpt'
import type { SearchHit } from '../../../src/org/search/searchHit'
import { anOrg, aQuality, aRole } from '../../builders'

describe('search of the shipped organisation', () => {
  const search = prepareSearch(parseShippedOrg())
  const first = (text: string) => search(text, 1).hits[0]

  it.each([
    // By name, whole or begun.
    ['technology lead', 'technology-lead'],
    ['engineering', 'engineering'],
    ['steering', 'steering-council'],
    ['open source infra', 'open-source-infrastructure-engineer'],
    ['lead partnerships', 'partnerships-lead'],
    ['data sci', 'data-science'],
    ['hub admin', 'hub-administrator'],
    ['jupyterhub service', 'managed-jupyterhub-service-team'],
    // By an abbreviation, another or a former name.
    ['SOSIE', 'technology-lead'],
    ['OSIE', 'open-source-infrastructure-engineer'],
    ['SME', 'subject-matter-expert'],
    ['IC', 'incident-commander'],
    ['steerco', 'steering-council'],
    ['Code for Science', 'css'],
    ['site reliability engineer', 'open-source-infrastructure-engineer'],
    ['devops engineer', 'open-source-infrastructure-engineer'],
    ['product manager', 'product-and-community-lead'],
    // By who holds it.
    ['yuvipanda', 'technology-lead'],
    ['damian', 'project-manager'],
    // Accents, case, marks.
    ['ÉNGINEERING MANAGER', 'engineering-manager'],
    ['tëchnology léad', 'technology-lead'],
    ['cs&s', 'css'],
    ['ＪＵＰＹＴＥＲ ecosystem', 'jupyter-ecosystem'],
    ["2i2c's technical", 'technical-lead'],
    ['cross functional teams', '2i2c'],
    // Mistyped.
    ['tecnology lead', 'technology-lead'],
    ['enginering manger', 'engineering-manager'],
    ['contaners', 'containers'],
    ['partnershps', 'partnerships'],
    ['comunity guidance', 'community-guidance-lead'],
    ['steward suport', 'support-steward'],
    ['kuberentes', 'containers'],
    ['incidnet commander', 'incident-commander'],
    ['jupiter ecosystem', 'jupyter-ecosystem'],
  ])('finds for %j first %s', (text, id) => {
    expect(first(text)?.entry.value.id).toBe(id)
  })

  it.each([
    ['code review', 'technology-lead', 'Responsibilities', 'review code'],
    ['mentor engineers', 'technology-lead', 'Responsibilities', 'engineers mentor'],
    ['break the tie', 'executive-director', 'Responsibilities', 'break the tie'],
    ['reimburse', 'administration', 'Responsibilities', 'Reimburse'],
    ['keep toil to a minimum', 'engineering', 'Develop our cloud infrastructure', 'Keep toil to a minimum'],
    ['agenda items', 'meeting-facilitator', 'Before the meeting', 'agenda items'],
    ['action items to-dos', 'meeting-recorder', 'During the meeting', 'action items to-dos'],
    ['binderhub dask', 'open-source-infrastructure-engineer', 'Responsibilities', 'BinderHub Dask'],
    ['primary point of contact', 'support-steward', 'Responsibilities', 'primary point of contact'],
    ['every few working hours', 'external-liason', 'Responsibilities', 'Every few working hours'],
    ['source of truth about', 'incident-commander', 'Responsibilities', 'source of truth about of'],
    ['burnt out', 'incident-commander', 'Handing off', 'burnt out'],
    ['asana', 'css', 'Notes', 'Asana'],
    ['breaks off comma', 'engineering-manager', 'Notes', 'breaks off comma'],
    ['individual contributor', 'product-and-community-lead', 'Notes', 'individual contributor'],
    ['circle ci', 'continuous-integration', 'Summary', 'Circle CI'],
    ['alphabetical order', 'support-steward', 'Who serves in this role', 'alphabetical order'],
  ])('finds %j, which is in no name, first in %s, and says where', (text, id, label, marked) => {
    const hit = first(text)
    expect(hit?.entry.value.id).toBe(id)
    expect(joinMatches(hit?.nameSegments)).toBe('')
    expect(hit?.excerpts.map((found) => found.label)).toEqual([label])
    expect(joinMatches(hit?.excerpts[0]?.segments)).toBe(marked)
  })

  it('finds a role by a quality that it needs, after the quality itself', () => {
    const [quality, role] = search('linux containers', 9).hits
    expect(quality?.entry.value.id).toBe('containers')
    expect(role?.entry.value.id).toBe('open-source-infrastructure-engineer')
    expect(formatHit(role)).toBe('Necessary qualities: [Linux] [containers]')
  })

  it.each(['blockchain', 'engineering astronaut', 'technology lead of the moon', 'xyzzy', '???', ' '])(
    'finds nothing for %j',
    (text) => {
      expect(search(text, 30)).toMatchObject({ hits: [], count: 0 })
    },
  )

  it('names what is near where nothing has all of the words', () => {
    expect(search('Enjyneerink Manager', 30)).toMatchObject({ count: 0 })
    expect(search('Enjyneerink Manager', 30).closeEntries.map(({ value }) => value.name)).toContain(
      'Engineering Manager',
    )
  })

  it('finds every entry first by its name, and by each alias', () => {
    const { teams, roles, qualities } = parseShippedOrg()
    for (const { id, name, aliases = [] } of [...teams, ...roles, ...qualities])
      for (const text of [name, ...aliases])
        expect({ text, id: first(text)?.entry.value.id }).toEqual({ text, id })
  })
})

describe('search', () => {
  it('puts a name before an alias, and that before what only begins so', () => {
    const search = prepareSearch(
      anOrg({
        roles: [
          aRole({ id: 'long', name: 'Ops ops ops manager' }),
          aRole({ id: 'alias', name: 'Keeper', aliases: ['Ops'] }),
          aRole({ id: 'exact', name: 'ops' }),
        ],
      }),
    )
    expect(searchIds(search, 'OPS')).toEqual(['exact', 'alias', 'long'])
  })

  it('takes hyphens, dots and apostrophes as people do, and the humps of a name apart', () => {
    const search = prepareSearch(
      anOrg({
        roles: [
          aRole({ id: 'one', name: 'DevOps' }),
          aRole({ id: 'two', name: 'dev-ops' }),
          aRole({ id: 'three', name: 'Node.js' }),
          aRole({ id: 'four', name: 'O’Brien' }),
          aRole({ id: 'five', name: 'C++' }),
          aRole({ id: 'six', name: 'C#' }),
        ],
      }),
    )
    for (const text of ['dev-ops', 'devops', 'ops', 'dev ops'])
      expect(searchIds(search, text).sort(), text).toEqual(['one', 'two'])
    for (const text of ['node', 'nodejs', 'js', 'node.js'])
      expect(searchIds(search, text), text).toEqual(['three'])
    for (const text of ["o'brien", 'obrien', 'brien']) expect(searchIds(search, text), text).toEqual(['four'])
    expect(searchIds(search, 'c++')).toEqual(['five'])
    expect(searchIds(search, 'c#')).toEqual(['six'])
    expect(searchIds(search, 'c').sort()).toEqual(['five', 'six'])
  })

  it('finds letters however they are written, in scripts of all kinds', () => {
    const search = prepareSearch(
      anOrg({
        roles: ['Straßenmeister', 'Łódź', 'ﬁnance', 'مدير الفريق', '技術責任者', 'Ингeнер'].map((name, i) =>
          aRole({ id: `r-${i}`, name }),
        ),
      }),
    )
    const queries = ['strassen', 'lodz', 'FINANCE', 'الفريق', '責任', 'ИНГ']
    expect(queries.map((text) => searchIds(search, text))).toEqual(queries.map((_, i) => [`r-${i}`]))
  })

  it('lets no letter be wrong in words of three, nor in numbers, and swaps two', () => {
    const search = prepareSearch(
      anOrg({ roles: [aRole({ id: 'a', name: 'Cat 1234' }), aRole({ id: 'b', name: 'Leader' })] }),
    )
    expect(searchIds(search, 'car')).toEqual([])
    expect(searchIds(search, '1235')).toEqual([])
    expect(searchIds(search, 'ledaer')).toEqual(['b'])
  })

  it('adds what is mistyped only where little has the words as they are', () => {
    const roles = ['Reader', 'Leader', 'Leader two', 'Leader three'].map((name, i) =>
      aRole({ id: `r-${i}`, name }),
    )
    expect(searchIds(prepareSearch(anOrg({ roles })), 'leader')).toEqual(['r-1', 'r-2', 'r-3'])
    expect(searchIds(prepareSearch(anOrg({ roles: roles.slice(0, 2) })), 'leader')).toEqual(['r-1', 'r-0'])
  })

  it('says where each word stands, in two places at most, and shows marks as the text they stand for', () => {
    const search = prepareSearch(
      anOrg({
        qualities: [aQuality({ id: 'k8s', name: 'Kubernetes', aliases: ['k8s'] })],
        roles: [
          aRole({
            id: 'a',
            name: 'Captain',
            summary: 'Steers **ships** by [stars](https://example.org).',
            responsibilities: [{ title: 'On deck', items: ['Keeps <b>watch</b>'] }],
            qualities: { useful: ['k8s'] },
          }),
        ],
      }),
    )
    const found = (text: string) => formatHit(search(text, 1).hits[0])
    expect(found('captain')).toBe('')
    expect(found('captain ships')).toBe('Summary: Steers [ships] by stars.')
    expect(found('stars watch')).toBe('Summary: Steers ships by [stars]. | On deck: Keeps <b>[watch]</b>')
    expect(found('deck')).toBe('Responsibilities: On [deck]')
    expect(found('captain k8s')).toBe('Useful qualities: Kubernetes ([k8s])')
    expect(found('example')).toBe('')
  })

  it('counts all, and shows as many as are asked for', () => {
    const search = prepareSearch(
      anOrg({ roles: Array.from({ length: 50 }, (_, i) => aRole({ id: `r-${i}`, name: `Pilot ${i}` })) }),
    )
    expect(search('pilot', 7)).toMatchObject({ count: 50, hits: { length: 7 } })
  })

  it('takes words that are keys of every object as words', () => {
    const search = prepareSearch(
      anOrg({
        roles: [aRole({ id: 'a', name: 'constructor __proto__' }), aRole({ id: 'b', name: 'toString' })],
      }),
    )
    expect(searchIds(search, 'constructor')).toEqual(['a'])
    expect(searchIds(search, '__proto__')).toEqual(['a'])
    expect(searchIds(search, 'tostring')).toEqual(['b'])
    expect(searchIds(search, 'hasOwnProperty')).toEqual([])
  })

  it('finds any name whole, however strange, before all but those of the same name', () => {
    fc.assert(
      fc.property(fc.array(unusualName, { minLength: 1, maxLength: 6 }), (names) => {
        const search = prepareSearch(anOrg({ roles: names.map((name, i) => aRole({ id: `r-${i}`, name })) }))
        for (const name of names) {
          const found = search(name, 1).hits[0]?.entry.value.name ?? ''
          expect(normalizeName(found)).toBe(normalizeName(name))
        }
      }),
    )
  })

  it('never throws, and marks nothing but what the entry says', () => {
    const search = prepareSearch(parseShippedOrg())
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), unusualName), (text) => {
        for (const hit of search(text, 5).hits)
          expect(hit.nameSegments.map((piece) => piece.text).join('')).toBe(hit.entry.value.name)
      }),
    )
  })

  it('needs every word: each hit has one like it, and one word too many leaves none', () => {
    const word = fc.constantFrom('plan', 'planner', 'support', 'data', 'cloud', 'cluster', 'reader', 'leader')
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (names, sought) => {
          const roles = names.map((name, i) => aRole({ id: `r-${i}`, name: name.join(' ') }))
          const search = prepareSearch(anOrg({ roles }))
          const has = (name: string, start: string) => name.split(' ').some((each) => each.startsWith(start))
          const found = searchIds(search, sought.join(' '))
          for (const { id, name } of roles)
            if (sought.every((each) => has(name, each))) expect(found).toContain(id)
          const [part = ''] = sought
          for (const id of found)
            expect([...searchIds(search, part), ...found.filter((each) => !has(each, part))]).toContain(id)
          expect(searchIds(search, [...sought, 'xylophone'].join(' '))).toEqual([])
        },
      ),
    )
  })
})

const unusualName = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ minLength: 1, maxLength: 400 }),
    fc.constantFrom(
      'C',
      'C#',
      'C++',
      '→',
      '__proto__',
      'a'.repeat(300),
      'İstanbul',
      '½',
      '\u0301',
      '🧭 Guide',
    ),
  )
  .filter((name) => /\S/.test(name))

/** What makes two names the same to a person: neither accents nor case nor how much space there is. */
function normalizeName(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
  return (bare || name.trim()).replace(/\s+/g, ' ')
}

function prepareSearch(org: Org): SearchFunction {
  const steps = buildSearchIndex(indexOrg(org))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function parseShippedOrg(): Org {
  const parsed = parseOrg(JSON.parse(readFileSync('public/org.json', 'utf8')))
  if (!parsed.ok) throw new Error(parsed.fault.message)
  return parsed.org
}

function searchIds(search: SearchFunction, text: string): string[] {
  return search(text, 100).hits.map(({ entry }) => entry.value.id)
}

function joinMatches(segments: readonly TextSegment[] = []): string {
  return segments.flatMap(({ text, isMatch }) => (isMatch ? [text] : [])).join(' ')
}

function formatHit(hit: SearchHit | undefined): string {
  const excerpts = hit?.excerpts.map(({ label, segments }) => {
    return `${label}: ${segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')}`
  })
  return excerpts?.join(' | ') ?? ''
}
