import { describe, expect, it } from 'vitest'
import { anchorViewport, findEntriesAtPoint } from '../../../src/graph/camera/anchorViewport'
import { computeChartArea, getControlsHeight, quantizeAspectRatio } from '../../../src/graph/camera/chartArea'
import {
  getLevelOfDetail,
  MIN_INITIAL_ZOOM,
  MIN_ROLE_NAMES_ZOOM,
} from '../../../src/graph/camera/levelOfDetail'
import {
  centreOnRect,
  clampViewport,
  fitRect,
  isRectInView,
  revealRect,
} from '../../../src/graph/camera/viewport'
import {
  computeBoundingBox,
  contains,
  intersects,
  type Rect,
  unionRects,
} from '../../../src/graph/geometry/rect'
import { formatBlockNote, formatRoleCount, formatTeamNote } from '../../../src/graph/labels/teamLabels'
import { indexPlacements, type Placement } from '../../../src/graph/layout/chartLayout'
import { buildScene } from '../../../src/graph/layout/scene'
import { fitInitialViewport } from '../../../src/graph/visible/fitInitialViewport'
import { computeHighlights, getBoxId } from '../../../src/graph/visible/highlights'
import { getTeamChangeLabel } from '../../../src/graph/visible/teamChangeLabel'
import { findEntry, indexOrg } from '../../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'
import { layoutOrg } from '../layout/chartLayouts'

const makeRect = (x: number, y: number, width = 100, height = 50): Rect => ({ x, y, width, height })

describe('rectangles', () => {
  it.each([
    [makeRect(0, 0), true, true],
    [makeRect(10, 10, 20, 20), true, true],
    [makeRect(99, 49), true, false],
    [makeRect(100, 0), false, false],
    [makeRect(0, 50), false, false],
    [makeRect(-100, 0), false, false],
    [makeRect(0, -50), false, false],
    [makeRect(-1, 0, 50), true, false],
    [makeRect(0, -1, 50, 20), true, false],
    [makeRect(60, 10, 41, 10), true, false],
    [makeRect(10, 40, 10, 11), true, false],
  ])('intersect and contain another: %j', (other, isIntersecting, isContained) => {
    expect(intersects(makeRect(0, 0), other)).toBe(isIntersecting)
    expect(intersects(other, makeRect(0, 0))).toBe(isIntersecting)
    expect(contains(makeRect(0, 0), other)).toBe(isContained)
  })

  it('have a bounding box, and so have points', () => {
    expect(unionRects(makeRect(0, 10), makeRect(-20, 40, 10, 80))).toEqual({
      x: -20,
      y: 10,
      width: 120,
      height: 110,
    })
    expect(unionRects(makeRect(-20, 40, 10, 80), makeRect(0, 10))).toEqual({
      x: -20,
      y: 10,
      width: 120,
      height: 110,
    })
    expect(
      computeBoundingBox([
        { x: 3, y: 9 },
        { x: -2, y: 9 },
        { x: -2, y: 4 },
      ]),
    ).toEqual({ x: -2, y: 4, width: 6, height: 6 })
  })
})

describe('viewports', () => {
  const pane = { width: 800, height: 600 }

  it('fit wide, high and small rectangles', () => {
    expect(fitRect({ x: 100, y: 0, width: 1552, height: 10 }, pane)).toEqual({
      x: 400 - 876 * 0.5,
      y: 297.5,
      zoom: 0.5,
    })
    expect(fitRect({ x: 0, y: 50, width: 10, height: 1152 }, pane)).toEqual({
      x: 397.5,
      y: 300 - 626 * 0.5,
      zoom: 0.5,
    })
    expect(fitRect(makeRect(0, 0), pane)).toEqual({ x: 350, y: 275, zoom: 1 })
    expect(fitRect(makeRect(0, 0), pane, 2)).toEqual({ x: 300, y: 250, zoom: 2 })
    expect(centreOnRect(makeRect(10, 20), pane, 2)).toEqual({ x: 280, y: 210, zoom: 2 })
  })

  it.each<[string, Rect, [x: number, y: number]]>([
    ['at the left edge', makeRect(12, 100), [0, 0]],
    ['past the left edge', makeRect(11, 100), [1, 0]],
    ['past the top', makeRect(100, -20), [0, 32]],
    ['at the right edge', makeRect(688, 100), [0, 0]],
    ['past the right edge', makeRect(689, 100), [-1, 0]],
    ['past the foot', makeRect(100, 539), [0, -1]],
    ['larger than the pane, past its start', makeRect(-30, 100, 900), [42, 0]],
    ['larger than the pane, past its end', makeRect(40, 100, 900), [-28, 0]],
    ['larger than the pane, at its start', makeRect(12, 100, 900), [0, 0]],
  ])('move only as far as needed to reveal a rectangle %s', (_, rect, [x, y]) => {
    const from = { x: 0, y: 0, zoom: 1 }
    expect(revealRect(rect, from, pane)).toEqual({ x, y, zoom: 1 })
    expect(revealRect(rect, from, pane) === from).toBe(x === 0 && y === 0)
    const twice = { x: rect.x / 2, y: rect.y / 2, width: rect.width / 2, height: rect.height / 2 }
    expect(revealRect(twice, { x: 0, y: 0, zoom: 2 }, pane)).toEqual({ x, y, zoom: 2 })
    expect(revealRect({ ...rect, x: rect.x + 70, y: rect.y + 9 }, { x: -70, y: -9, zoom: 1 }, pane)).toEqual({
      ...{ x: x - 70, y: y - 9, zoom: 1 },
    })
  })

  it.each([
    [makeRect(0, 0, 800, 600), true],
    [makeRect(-1, 0), false],
    [makeRect(0, -1), false],
    [makeRect(701, 0), false],
    [makeRect(0, 551), false],
  ])('tell whether %j is within the pane', (rect, isIn) => {
    expect(isRectInView(rect, { x: 0, y: 0, zoom: 1 }, pane)).toBe(isIn)
    const half = { x: rect.x / 2 + 5, y: rect.y / 2 + 7, width: rect.width / 2, height: rect.height / 2 }
    expect(isRectInView(half, { x: -10, y: -14, zoom: 2 }, pane)).toBe(isIn)
  })

  it('are clamped to the chart at any zoom', () => {
    const chartSize = { width: 1000, height: 200 }
    expect(clampViewport({ x: 13, y: 9, zoom: 2 }, chartSize, pane)).toEqual({ x: 12, y: 100, zoom: 2 })
    expect(clampViewport({ x: -1300, y: 9, zoom: 2 }, chartSize, pane)).toEqual({ x: -1212, y: 100, zoom: 2 })
    expect(clampViewport({ x: -70, y: 9, zoom: 1 }, chartSize, pane)).toEqual({ x: -70, y: 200, zoom: 1 })
    expect(clampViewport({ x: -70, y: 9, zoom: 0.8 }, chartSize, pane)).toEqual({ x: 0, y: 220, zoom: 0.8 })
  })
})

describe('computeChartArea', () => {
  it.each([
    [419, false, 104],
    [419, true, 60],
    [420, false, 60],
    [1023, false, 60],
    [1024, true, 48],
  ])(
    'subtracts the controls of a pane %i px wide (embedded: %s): %i px',
    (width, isEmbedded, controlsHeight) => {
      expect(getControlsHeight({ width, height: 700 }, isEmbedded)).toBe(controlsHeight)
      expect(computeChartArea({ width, height: 700 }, isEmbedded)).toEqual({
        width,
        height: 700 - controlsHeight,
      })
    },
  )

  it('has an aspect ratio in steps of a tenth', () => {
    expect(quantizeAspectRatio({ width: 500, height: 500 })).toBe(1)
    expect(quantizeAspectRatio({ width: 520, height: 500 })).toBe(1)
    expect(quantizeAspectRatio({ width: 530, height: 500 })).toBeCloseTo(1.1)
    expect(quantizeAspectRatio({ width: 500, height: 1000 })).toBeCloseTo(1.1 ** -7)
  })
})

describe('fitInitialViewport', () => {
  const pane = { width: 1040, height: 700 }

  it('fits the chart when role names are readable', () => {
    const layout = layoutOrg(makeOrgWithRoles(20))
    const chartRect = { x: 0, y: 0, width: layout.width, height: layout.height }
    expect(fitInitialViewport(layout, pane)).toEqual(fitRect(chartRect, pane))
  })

  it('zooms in to readable role names when a fit would just miss them', () => {
    const layout = { ...layoutOrg(makeOrgWithRoles(20)), width: 1016 / 0.45, height: 900 }
    // As wide as that, it begins at the left with a margin; all of its height is in sight.
    expect(fitInitialViewport(layout, pane)).toEqual({ x: 12, y: (700 - 450) / 2, zoom: MIN_ROLE_NAMES_ZOOM })
    expect(fitInitialViewport({ ...layout, height: 1500 }, pane)).toEqual({
      x: 12,
      y: 12,
      zoom: MIN_ROLE_NAMES_ZOOM,
    })
    expect(fitInitialViewport({ ...layout, width: 1016 / MIN_ROLE_NAMES_ZOOM }, pane).zoom).toBe(
      MIN_ROLE_NAMES_ZOOM,
    )
    expect(fitInitialViewport({ ...layout, width: 1016 / MIN_INITIAL_ZOOM }, pane).zoom).toBe(
      MIN_ROLE_NAMES_ZOOM,
    )
  })

  it('fits a large chart as blocks, unless hardly a team would have its name', () => {
    const named = layoutOrg(makeOrgWithRoles(400))
    const chartRect = { x: 0, y: 0, width: named.width, height: named.height }
    expect(fitInitialViewport(named, pane)).toEqual(fitRect(chartRect, pane))
    const many = layoutOrg(anOrg({ teams: Array.from({ length: 3000 }, (_, i) => aTeam({ id: `t${i}` })) }))
    expect(fitInitialViewport(many, pane).zoom).toBe(MIN_ROLE_NAMES_ZOOM)
  })
})

describe('anchorViewport and findEntriesAtPoint', () => {
  const placements = (...rectsById: [string, Rect][]): ReadonlyMap<string, Placement> => {
    const [team] = layoutOrg(anOrg()).rootTeams
    if (!team) throw new Error('There is no team')
    return new Map(rectsById.map(([id, rect]) => [id, { rect, team, parent: undefined }]))
  }
  const before = placements(['a', makeRect(100, 40, 200)], ['b', makeRect(0, 0)])
  const after = placements(['b', makeRect(30, 70, 300)], ['a', makeRect(150, 20, 80)])

  it('keep the first entry that is in both layouts in place, by its left or right corner', () => {
    const viewport = { x: 5, y: 7, zoom: 0.5 }
    expect(anchorViewport(viewport, ['x', 'a', 'b'], 0, before, after)).toEqual({
      x: 5 - 25,
      y: 7 + 10,
      zoom: 0.5,
    })
    expect(anchorViewport(viewport, ['a'], 1, before, after)).toEqual({ x: 5 + 35, y: 7 + 10, zoom: 0.5 })
    expect(anchorViewport(viewport, ['x'], 0, before, after)).toBeUndefined()
    expect(anchorViewport(viewport, ['a'], 0, before, new Map())).toBeUndefined()
    expect(anchorViewport(viewport, ['a'], 0, new Map(), after)).toBeUndefined()
  })

  it('list the entries at a point, innermost first', () => {
    const org = anOrg({
      teams: [aTeam({ id: 'house' }), aTeam({ id: 'shop', parent: 'house' })],
      roles: [aRole({ id: 'head', teams: ['house'] }), aRole({ id: 'seller', teams: ['shop'] })],
    })
    const layout = layoutOrg(org)
    const positions = indexPlacements(layout)
    const at = (id: string, dx = 1, dy = 1) => {
      const { x, y } = positions.get(id)?.rect ?? makeRect(0, 0)
      return findEntriesAtPoint(layout, { x: x + dx, y: y + dy })
    }
    expect(at('seller')).toEqual(['seller', 'shop', 'house'])
    expect(at('seller', -1)).toEqual(['shop', 'house'])
    expect(at('head')).toEqual(['head', 'house'])
    expect(at('shop', 1, -1)).toEqual(['house'])
    expect(findEntriesAtPoint(layout, { x: -1, y: -1 })).toEqual([])
  })
})

describe('computeHighlights', () => {
  const org = anOrg({
    qualities: [aQuality({ id: 'go' })],
    roles: [
      aRole({ id: 'lead', qualities: { necessary: ['go'] } }),
      aRole({ id: 'cook', reportsTo: ['lead'] }),
      aRole({ id: 'other' }),
    ],
  })
  const index = indexOrg(org)
  const highlights = (kind: 'role' | 'team' | 'quality', id: string) =>
    Object.fromEntries(computeHighlights(index, findEntry(index, { kind, id })))

  it('highlights the selected entry and its connections', () => {
    expect(highlights('role', 'lead')).toEqual({ lead: 'selected', cook: 'related' })
    expect(highlights('role', 'other')).toEqual({ other: 'selected' })
    expect(highlights('team', 'team')).toEqual({ team: 'selected' })
    expect(highlights('role', 'ghost')).toEqual({})
  })

  it('highlights the roles that need a selected quality, which has no box', () => {
    expect(highlights('quality', 'go')).toEqual({ lead: 'related' })
    expect(getBoxId(findEntry(index, { kind: 'quality', id: 'go' }))).toBeUndefined()
    expect(getBoxId(findEntry(index, { kind: 'role', id: 'lead' }))).toBe('lead')
    expect(getBoxId(undefined)).toBeUndefined()
  })
})

describe('team labels', () => {
  const index = indexOrg(
    anOrg({
      teams: [
        aTeam({ id: 'house', summary: 'All **of** it' }),
        aTeam({ id: 'shop', parent: 'house' }),
        aTeam({ id: 'bare', parent: 'house', summary: 'Nothing' }),
      ],
      roles: [aRole({ id: 'head', teams: ['house'] }), aRole({ id: 'seller', teams: ['shop'] })],
    }),
  )
  const [open] = buildScene(index, new Set())
  const [folded] = buildScene(index, new Set(['house']))
  const [shop, bare] = open?.subTeams ?? []
  if (!open || !folded || !shop || !bare) throw new Error('There are teams missing')

  it('show the summary, or the contents of a folded team and how many match', () => {
    expect(formatTeamNote(bare, undefined)).toBe('Nothing')
    expect(formatTeamNote(open, 1)).toBe('All of it')
    expect(formatTeamNote(folded, undefined)).toBe('2 roles, 2 teams')
    expect(formatTeamNote(folded, 1)).toBe('2 roles, 2 teams, 1 match')
    expect(formatTeamNote(shop, 0)).toBe('1 role, 0 matches')
    expect(formatBlockNote(open, undefined)).toBe('2 roles')
    expect(formatBlockNote(open, 2)).toBe('2 matches')
  })

  it('count in the header the roles that are not in the box', () => {
    expect(formatRoleCount(open, undefined, false)).toBe('2')
    expect(formatRoleCount(open, 1, false)).toBe('1/2')
    expect(formatRoleCount(open, 1, true)).toBe('')
    expect(formatRoleCount(shop, 1, false)).toBe('')
  })

  it('tag a changed team, and count changes in a team whose contents are hidden', () => {
    const changes = {
      labels: new Map([['shop', 'New']]),
      changesWithin: new Map([
        ['house', 2],
        ['shop', 3],
        ['bare', 0],
      ]),
    }
    expect(getTeamChangeLabel(changes, shop, 'block')).toBe('New')
    expect(getTeamChangeLabel(changes, open, 'box')).toBeUndefined()
    expect(getTeamChangeLabel(changes, open, 'frame')).toBeUndefined()
    expect(getTeamChangeLabel(changes, folded, 'box')).toBe('2 changes')
    expect(getTeamChangeLabel(changes, open, 'block')).toBe('2 changes')
    expect(getTeamChangeLabel(changes, open, 'subtree')).toBe('2 changes')
    expect(getTeamChangeLabel(changes, bare, 'block')).toBeUndefined()
    expect(getTeamChangeLabel(undefined, folded, 'block')).toBeUndefined()
  })
})

it('chooses the closest level of detail for a zoom', () => {
  expect(
    [0.49, 0.5, 0.59, 0.6, 0.7, 0.81, 0.82, 1.11, 1.12, 5].map((zoom) => getLevelOfDetail(zoom)),
  ).toEqual([
    { level: 'blocks', minZoom: 0.5 / 1.3 },
    { level: 'names', minZoom: 0.5 },
    { level: 'names', minZoom: 0.5 },
    { level: 'names', minZoom: 0.6 },
    { level: 'names', minZoom: 0.7 },
    { level: 'names', minZoom: 0.7 },
    { level: 'cards', minZoom: 0.82 },
    { level: 'cards', minZoom: 0.82 },
    { level: 'full', minZoom: 1.12 },
    { level: 'full', minZoom: 1.12 },
  ])
  expect(getLevelOfDetail(0.0001).level).toBe('blocks')
  expect(getLevelOfDetail(0.0001).minZoom).toBeCloseTo(0.5 / 1.3 ** 19)
})
