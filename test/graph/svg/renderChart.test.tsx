import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLevelOfDetail } from '../../../src/graph/camera/levelOfDetail'
import type { Rect } from '../../../src/graph/geometry/rect'
import { layoutChart } from '../../../src/graph/layout/layoutChart'
import { darkPalette, lightPalette } from '../../../src/graph/svg/palettes'
import { type ChartImageModel, renderChartSvg } from '../../../src/graph/svg/renderChart'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Org } from '../../../src/org/model/schema'
import { filterRoles } from '../../../src/org/query/filterRoles'
import { formatUrlState, parseUrlState } from '../../../src/urlState/urlState'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'

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

describe('renderChartSvg', () => {
  it('returns a standalone SVG with a title, a description and fonts', () => {
    const svg = renderToElement(org)
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(svg.querySelector('title')?.textContent).toBe('Chart')
    expect(svg.querySelector('desc')?.textContent).toBe('All of it')
    expect(svg.getAttribute('font-family')).toMatch(/sans-serif$/)
    expect(svg.getAttribute('width')).toBe(`${chartRectOf(org).width}`)
  })

  it('has every role and team as text and as a link', () => {
    const svg = renderToElement(org)
    expect(listTexts(svg)).toEqual(
      expect.arrayContaining(['Engineering', 'Guild', 'Host', 'Technology Lead', 'Cook', 'Writer', 'Ghost']),
    )
    const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toContain('https://example.org/atlas/role/lead')
    expect(links).toContain('https://example.org/atlas/team/host')
    expect(links).toHaveLength(7)
  })

  it('shows status by border and word, and the kind of a team', () => {
    const svg = renderToElement(org)
    expect(findBox(svg, 'cook')?.getAttribute('stroke-dasharray')).toBe('4 3')
    expect(listTexts(findLink(svg, 'cook'))).toContain('Vacant')
    expect(findBox(svg, 'writer')?.getAttribute('stroke-linecap')).toBe('round')
    expect(findBox(svg, 'ghost')?.getAttribute('fill')).toBe('none')
    expect(findLink(svg, 'guild').querySelectorAll('line')).toHaveLength(1)
    expect(listTexts(findLink(svg, 'host'))).toEqual(['Host', 'external', 'Keeps the lights on.'])
  })

  it('highlights roles that match the filter and dims the others', () => {
    const svg = renderToElement(org, '/?quality=go')
    expect(findBox(svg, 'lead')?.getAttribute('fill')).toBe(lightPalette.accentSoft)
    expect(listTexts(findLink(svg, 'lead'))).toContain('● Go')
    expect(findLink(svg, 'cook').querySelector('text')?.getAttribute('fill')).toBe(lightPalette.inkSoft)
    expect(listTexts(renderToElement(org, '/?quality=go&only=1'))).not.toContain('Cook')
  })

  it('highlights selected and related boxes, and draws the relation with its label', () => {
    const svg = renderToElement(org, '/role/cook')
    expect(findLink(svg, 'cook').querySelector('rect')?.getAttribute('stroke')).toBe(lightPalette.accent)
    expect(findLink(svg, 'lead').querySelectorAll('rect')).toHaveLength(2)
    expect(listTexts(svg)).toContain('reports to')
    expect(listTexts(renderToElement(org))).not.toContain('reports to')
    expect(listTexts(renderToElement(org, '/?relations=all'))).toContain('reports to')
  })

  it('labels a folded team with the number of roles and teams in it', () => {
    const svg = renderToElement(org, '/?fold=team')
    expect(listTexts(findLink(svg, 'team'))).toContain('4 roles, 1 team')
    expect(listTexts(svg)).not.toContain('Technology Lead')
  })

  it('tags changes since an older file, and counts them on the team that hides them', () => {
    const changes = {
      labels: new Map([
        ['cook', 'Moved, now vacant'],
        ['host', 'New'],
      ]),
      changesWithin: new Map([['team', 2]]),
    }
    const open = renderToElement(org, '/', { changeLabels: changes })
    expect(listTexts(findLink(open, 'cook'))).toContain('Moved, now vacant')
    expect(findLink(open, 'cook').querySelector('title')?.textContent).toMatch(/, moved, now vacant$/)
    expect(listTexts(findLink(open, 'host'))).toContain('New')
    expect(listTexts(findLink(open, 'team'))).not.toContain('2 changes')
    const folded = renderToElement(org, '/?fold=team', { changeLabels: changes })
    expect(listTexts(findLink(folded, 'team'))).toContain('2 changes')
  })

  it('uses only colours of the palette', () => {
    const svg = renderToElement(org, '/role/cook', { palette: darkPalette })
    const colours = new Set(
      [...svg.querySelectorAll('*')].flatMap((each) => [
        each.getAttribute('fill') ?? 'none',
        each.getAttribute('stroke') ?? 'none',
      ]),
    )
    colours.delete('none')
    expect(JSON.stringify(darkPalette)).toSatisfy((paletteJson: string) =>
      [...colours].every((each) => paletteJson.includes(each)),
    )
  })

  it('draws only what is in the clip rectangle and readable at the level of detail', () => {
    const large = makeOrgWithRoles(300)
    const { width, height } = chartRectOf(large)
    const corner = { x: 0, y: 0, width: width / 4, height: height / 4 }
    const near = renderToElement(large, '/', { clipRect: corner })
    expect(near.getAttribute('viewBox')?.split(' ').map(Number)[2]).toBeCloseTo(width / 4, 1)
    expect(near.querySelectorAll('a').length).toBeLessThan(150)
    const far = renderToElement(large, '/', { lod: getLevelOfDetail(0.2) })
    expect(far.querySelector('a[href*="/role/"]')).toBeNull()
    expect(far.querySelectorAll('a').length).toBeGreaterThan(5)
  })

  it('has the names of all of 1,000 roles', () => {
    const large = makeOrgWithRoles(1000)
    const texts = new Set(listTexts(renderToElement(large, '/?open=*')))
    expect(large.roles.filter(({ name }) => !texts.has(name))).toEqual([])
  })

  it('is valid XML without markup from the data, whatever the names', () => {
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
          const svg = renderToElement(hostileOrg, address, { title: team, description: role })
          const all = [svg, ...svg.querySelectorAll('*')]
          expect(
            all.map(({ localName }) => localName).filter((name) => !allowedNames.elements.has(name)),
          ).toEqual([])
          const attributes = all.flatMap((each) => each.getAttributeNames())
          expect(attributes.filter((name) => !allowedNames.attributes.has(name))).toEqual([])
          expect(svg.querySelectorAll('a')).toHaveLength(3)
        }
      }),
      { numRuns: 300 },
    )
  })
})

const allowedNames = {
  elements: new Set(['svg', 'title', 'desc', 'rect', 'path', 'line', 'a', 'text', 'tspan']),
  attributes: new Set(
    `xmlns width height viewBox font-family x y rx d x1 y1 x2 y2 href fill stroke stroke-width stroke-dasharray
     stroke-linecap font-size font-weight text-anchor direction`.split(/\s+/),
  ),
}

function layoutAt(shownOrg: Org, address: string) {
  const index = indexOrg(shownOrg)
  const urlState = parseUrlState(address)
  const matches = filterRoles(index, urlState)
  return {
    index,
    urlState,
    matches,
    layout: layoutChart(index, matches, urlState, Number.POSITIVE_INFINITY, 1.4),
  }
}

function chartRectOf(shownOrg: Org, address = '/'): Rect {
  const { width, height } = layoutAt(shownOrg, address).layout
  return { x: 0, y: 0, width, height }
}

/** The chart of an address drawn and parsed as a file of its own; a fault of its XML fails. */
function renderToElement(shownOrg: Org, address = '/', overrides: Partial<ChartImageModel> = {}): Element {
  const clipRect = overrides.clipRect ?? chartRectOf(shownOrg, address)
  const text = renderChartSvg({
    ...layoutAt(shownOrg, address),
    clipRect,
    outputSize: { width: clipRect.width, height: clipRect.height },
    lod: getLevelOfDetail(2),
    palette: lightPalette,
    title: 'Chart',
    description: 'All of it',
    getEntryUrl: (entry) =>
      `https://example.org${formatUrlState({ ...parseUrlState('/'), entry }, '/atlas/')}`,
    ...overrides,
  })
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined()
  return parsed.documentElement
}

function listTexts(element: Element): string[] {
  return [...element.querySelectorAll('text')].map((text) => text.textContent ?? '')
}

function findLink(svg: Element, id: string): Element {
  const found = svg.querySelector(`a[href$="/${id}"]`)
  if (!found) throw new Error(`Nothing is drawn for ${id}`)
  return found
}

/** The box of an entry: the last of its rectangles, after a halo. */
function findBox(svg: Element, id: string): Element | undefined {
  return [...findLink(svg, id).querySelectorAll('rect')].at(-1)
}
