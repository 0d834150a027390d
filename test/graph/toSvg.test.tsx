import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detailAt } from '../../src/graph/detail'
import type { Rect } from '../../src/graph/layout'
import { dark, light } from '../../src/graph/palettes'
import { placedChart } from '../../src/graph/placedChart'
import { type Picture, toSvg } from '../../src/graph/toSvg'
import { indexOrg } from '../../src/org/indexOrg'
import { matchRoles } from '../../src/org/matchRoles'
import type { Org } from '../../src/org/schema'
import { formatView, parseView } from '../../src/view/view'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { makeOrg } from '../organisations'

const org = anOrg({
  teams: [
    aTeam({ id: 'team', name: 'Engineering' }),
    aTeam({ id: 'guild', parent: 'team', kind: 'cross-functional' }),
    aTeam({ id: 'host', kind: 'external', summary: 'Keeps the lights on.' }),
  ],
  qualities: [aQuality({ id: 'go' })],
  roles: [
    aRole({ id: 'lead', name: 'Technology Lead', qualities: { necessary: ['go'] } }),
    aRole({ id: 'cook', status: 'vacant', reportsTo: ['lead'] }),
    aRole({ id: 'writer', status: 'draft', teams: ['guild'] }),
    aRole({ id: 'ghost', status: 'mentioned', teams: ['guild'] }),
  ],
})

describe('the drawing of a chart', () => {
  it('is SVG by itself, with a title, a description and fonts', () => {
    const svg = drawn(org)
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(svg.querySelector('title')?.textContent).toBe('Chart')
    expect(svg.querySelector('desc')?.textContent).toBe('All of it')
    expect(svg.getAttribute('font-family')).toMatch(/sans-serif$/)
    expect(svg.getAttribute('width')).toBe(`${whole(org).width}`)
  })

  it('has every role and team as text and as a link', () => {
    const svg = drawn(org)
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['Engineering', 'Guild', 'Host', 'Technology Lead', 'Cook', 'Writer', 'Ghost']),
    )
    const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toContain('https://example.org/atlas/role/lead')
    expect(links).toContain('https://example.org/atlas/team/host')
    expect(links).toHaveLength(7)
  })

  it('tells status by border and word, and kinds of teams by theirs', () => {
    const svg = drawn(org)
    expect(box(svg, 'cook')?.getAttribute('stroke-dasharray')).toBe('4 3')
    expect(textsOf(link(svg, 'cook'))).toContain('Vacant')
    expect(box(svg, 'writer')?.getAttribute('stroke-linecap')).toBe('round')
    expect(box(svg, 'ghost')?.getAttribute('fill')).toBe('none')
    expect(link(svg, 'guild').querySelectorAll('line')).toHaveLength(1)
    expect(textsOf(link(svg, 'host'))).toEqual(['Host', 'external', 'Keeps the lights on.'])
  })

  it('shows what a filter matches and dims the rest', () => {
    const svg = drawn(org, '/?quality=go')
    expect(box(svg, 'lead')?.getAttribute('fill')).toBe(light.accentSoft)
    expect(textsOf(link(svg, 'lead'))).toContain('● Go')
    expect(link(svg, 'cook').querySelector('text')?.getAttribute('fill')).toBe(light.inkSoft)
    expect(textsOf(drawn(org, '/?quality=go&only=1'))).not.toContain('Cook')
  })

  it('marks what is selected and related, and draws the relation with its word', () => {
    const svg = drawn(org, '/role/cook')
    expect(link(svg, 'cook').querySelector('rect')?.getAttribute('stroke')).toBe(light.accent)
    expect(link(svg, 'lead').querySelectorAll('rect')).toHaveLength(2)
    expect(textsOf(svg)).toContain('reports to')
    expect(textsOf(drawn(org))).not.toContain('reports to')
    expect(textsOf(drawn(org, '/?relations=all'))).toContain('reports to')
  })

  it('draws a folded team as a box that says what it hides', () => {
    const svg = drawn(org, '/?fold=team')
    expect(textsOf(link(svg, 'team'))).toContain('4 roles, 1 team')
    expect(textsOf(svg)).not.toContain('Technology Lead')
  })

  it('marks what changed since an older file, and how much in a team that hides it', () => {
    const changes = {
      words: new Map([
        ['cook', 'Moved, now vacant'],
        ['host', 'New'],
      ]),
      inside: new Map([['team', 2]]),
    }
    const open = drawn(org, '/', { changes })
    expect(textsOf(link(open, 'cook'))).toContain('Moved, now vacant')
    expect(link(open, 'cook').querySelector('title')?.textContent).toMatch(/, moved, now vacant$/)
    expect(textsOf(link(open, 'host'))).toContain('New')
    expect(textsOf(link(open, 'team'))).not.toContain('2 changes')
    const folded = drawn(org, '/?fold=team', { changes })
    expect(textsOf(link(folded, 'team'))).toContain('2 changes')
  })

  it('has the colours of the palette and no other', () => {
    const svg = drawn(org, '/role/cook', { palette: dark })
    const colours = new Set(
      [...svg.querySelectorAll('*')].flatMap((each) => [
        each.getAttribute('fill') ?? 'none',
        each.getAttribute('stroke') ?? 'none',
      ]),
    )
    colours.delete('none')
    expect(JSON.stringify(dark)).toSatisfy((known: string) =>
      [...colours].every((each) => known.includes(each)),
    )
  })

  it('draws only what is in the window, as far as can be read from there', () => {
    const large = makeOrg(300)
    const { width, height } = whole(large)
    const corner = { x: 0, y: 0, width: width / 4, height: height / 4 }
    const near = drawn(large, '/', { window: corner })
    expect(near.getAttribute('viewBox')?.split(' ').map(Number)[2]).toBeCloseTo(width / 4, 1)
    expect(near.querySelectorAll('a').length).toBeLessThan(150)
    const far = drawn(large, '/', { detail: detailAt(0.2) })
    expect(far.querySelector('a[href*="/role/"]')).toBeNull()
    expect(far.querySelectorAll('a').length).toBeGreaterThan(5)
  })

  it('has the name of every one of 1,000 roles', () => {
    const large = makeOrg(1000)
    const texts = new Set(textsOf(drawn(large, '/?open=*')))
    expect(large.roles.filter(({ name }) => !texts.has(name))).toEqual([])
  })

  it('is valid and has nothing of the data as markup, whatever the names', () => {
    const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    const markup = fc.constantFrom('</text><script>alert(1)</script>', ']]>', '&amp;', '" onload="x', '<!--')
    const lone = fc.constantFrom('\uD800', 'a\uDFFFb', '\u0000', '\u001B[0m', '\uFFFE', '\u202Eevil', 'שלום')
    const names = fc.oneof(hostile, markup, lone)
    fc.assert(
      fc.property(fc.tuple(names, names, names, names), ([team, role, holder, quality]) => {
        const hostileOrg = anOrg({
          name: team,
          teams: [aTeam({ name: team, summary: role })],
          qualities: [aQuality({ name: quality })],
          roles: [
            aRole({ name: role, holders: [{ name: holder }], qualities: { necessary: ['quality'] } }),
            aRole({ id: 'other', reportsTo: ['role'] }),
          ],
        })
        for (const address of ['/role/role', '/?quality=quality']) {
          const svg = drawn(hostileOrg, address, { title: team, description: role })
          const all = [svg, ...svg.querySelectorAll('*')]
          expect(all.map(({ localName }) => localName).filter((name) => !known.elements.has(name))).toEqual(
            [],
          )
          const attributes = all.flatMap((each) => each.getAttributeNames())
          expect(attributes.filter((name) => !known.attributes.has(name))).toEqual([])
          expect(svg.querySelectorAll('a')).toHaveLength(3)
        }
      }),
      { numRuns: 300 },
    )
  })
})

const known = {
  elements: new Set(['svg', 'title', 'desc', 'rect', 'path', 'line', 'a', 'text', 'tspan']),
  attributes: new Set(
    `xmlns width height viewBox font-family x y rx d x1 y1 x2 y2 href fill stroke stroke-width stroke-dasharray
     stroke-linecap font-size font-weight text-anchor direction`.split(/\s+/),
  ),
}

function placedAt(of: Org, address: string) {
  const index = indexOrg(of)
  const view = parseView(address)
  const matches = matchRoles(index, view)
  return { index, view, matches, placed: placedChart(index, matches, view, Number.POSITIVE_INFINITY, 1.4) }
}

function whole(of: Org, address = '/'): Rect {
  const { width, height } = placedAt(of, address).placed
  return { x: 0, y: 0, width, height }
}

/** The chart of an address drawn and parsed as a file of its own; a fault of its XML fails. */
function drawn(of: Org, address = '/', said: Partial<Picture> = {}): Element {
  const window = said.window ?? whole(of, address)
  const text = toSvg({
    ...placedAt(of, address),
    window,
    size: { width: window.width, height: window.height },
    detail: detailAt(2),
    palette: light,
    title: 'Chart',
    description: 'All of it',
    addressOf: (entry) => `https://example.org${formatView({ ...parseView('/'), entry }, '/atlas/')}`,
    ...said,
  })
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined()
  return parsed.documentElement
}

function textsOf(element: Element): string[] {
  return [...element.querySelectorAll('text')].map((text) => text.textContent ?? '')
}

function link(svg: Element, id: string): Element {
  const found = svg.querySelector(`a[href$="/${id}"]`)
  if (!found) throw new Error(`Nothing is drawn for ${id}`)
  return found
}

/** The box of an entry: the last of its rectangles, after a halo. */
function box(svg: Element, id: string): Element | undefined {
  return [...link(svg, id).querySelectorAll('rect')].at(-1)
}
