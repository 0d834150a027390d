import { describe, expect, it } from 'vitest'
import { getLevelOfDetail } from '../../../src/graph/camera/levelOfDetail'
import { updateRenderWindow } from '../../../src/graph/camera/renderWindow'
import { indexPlacements } from '../../../src/graph/layout/chartLayout'
import { buildConnectorPath } from '../../../src/graph/lines/connectorPath'
import { buildRectPath, mergePathsByHue } from '../../../src/graph/lines/pathsByHue'
import { placeRelations } from '../../../src/graph/lines/placeRelations'
import { routeRelationCurve } from '../../../src/graph/lines/relationCurve'
import { findVisibleAncestor } from '../../../src/graph/visible/visibleAncestor'
import { indexOrg } from '../../../src/org/model/indexOrg'
import { anOrg, aRole, aTeam } from '../../builders'
import { layoutOrg } from '../layout/chartLayouts'

const org = anOrg({
  teams: [
    aTeam({ id: 'house' }),
    aTeam({ id: 'shop', parent: 'house' }),
    aTeam({ id: 'mill', parent: 'house' }),
  ],
  roles: [
    aRole({ id: 'head', teams: ['house'] }),
    aRole({ id: 'seller', teams: ['shop'], reportsTo: ['head', 'shop'] }),
    aRole({ id: 'miller', teams: ['mill'] }),
  ],
  relations: [
    { from: 'miller', to: 'seller', kind: 'works-with' },
    { from: 'mill', to: 'miller', kind: 'leads' },
    { from: 'shop', to: 'mill', kind: 'advises' },
  ],
})
const index = indexOrg(org)

function placeRelationsAt(entryId: string | undefined, address = '/', zoom = 1, hidden: string[] = []) {
  const placements = indexPlacements(layoutOrg(org, address))
  const findBox = (id: string) =>
    hidden.includes(id) ? undefined : findVisibleAncestor(index, placements, getLevelOfDetail(zoom), id)
  return placeRelations(index, entryId, findBox).map((each) => ({ ...each, placements }))
}
const describeRelations = (each: ReturnType<typeof placeRelationsAt>) =>
  each.map(({ id, label, hue }) => `${id}: ${label}, ${hue}`).sort()

describe('placeRelations', () => {
  it('places relations between the boxes of their ends in the hue of the first, and none within a box', () => {
    const all = placeRelationsAt(undefined)
    expect(describeRelations(all)).toEqual([
      'miller seller: works with, 1',
      'seller head: reports to, 0',
      'shop mill: advises, 0',
    ])
    for (const { id, from, to, placements } of all)
      expect([from, to]).toEqual(id.split(' ').map((end) => placements.get(end)?.rect))
  })

  it('places the relations of one entry in both directions', () => {
    expect(describeRelations(placeRelationsAt('seller'))).toEqual([
      'miller seller: works with, 1',
      'seller head: reports to, 0',
    ])
    expect(describeRelations(placeRelationsAt('head'))).toEqual(['seller head: reports to, 0'])
    expect(placeRelationsAt('house')).toEqual([])
  })

  it('leads to the visible ancestor of an end, and leaves out relations without one', () => {
    expect(describeRelations(placeRelationsAt(undefined, '/?fold=shop'))).toEqual([
      'miller shop: works with, 1',
      'shop head: reports to, 0',
      'shop mill: advises, 0',
    ])
    expect(describeRelations(placeRelationsAt(undefined, '/', 1, ['seller']))).toEqual([
      'shop mill: advises, 0',
    ])
    expect(describeRelations(placeRelationsAt(undefined, '/', 1, ['head', 'mill']))).toEqual([
      'miller seller: works with, 1',
    ])
    expect(describeRelations(placeRelationsAt(undefined, '/?layout=map', 0.4))).toEqual([
      'mill shop: works with, 1',
      'shop mill: advises, 0',
    ])
  })
})

describe('routeRelationCurve', () => {
  const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height })

  it.each<[string, ReturnType<typeof box>, number, { x: number; y: number }]>([
    ['24 px to the right', box(124, 0), 0, { x: 124, y: 25 }],
    ['24 px to the left', box(-124, 0), 180, { x: -24, y: 25 }],
    ['more than 24 px to the right', box(125, 0), 90, { x: 175, y: 0 }],
    ['more than 24 px to the left', box(-125, 49), 90, { x: -75, y: 49 }],
    ['to the right and below, without a common row', box(300, 50), 0, { x: 300, y: 75 }],
    ['20 px below', box(0, 70), 90, { x: 50, y: 70 }],
    ['20 px above', box(0, -70), -90, { x: 50, y: -20 }],
    ['24 px below', box(0, 74), 90, { x: 50, y: 74 }],
    ['more than 24 px below', box(0, 75), 180, { x: 100, y: 100 }],
    ['below and to the right, without a common column', box(100, 130), 90, { x: 150, y: 130 }],
    ['as far to the right as below', box(120, 70), 0, { x: 120, y: 95 }],
    ['at the same place', box(0, 0), 90, { x: 50, y: 0 }],
    ['that overlaps it, to the left', box(-90, 0), 180, { x: 10, y: 25 }],
  ])('ends at the right side of a box %s', (_, to, angle, end) => {
    const moveDown = ({ x, y }: { x: number; y: number }) => ({ x, y: y + 100 })
    expect(routeRelationCurve(box(0, 100), { ...to, ...moveDown(to) })).toMatchObject({
      endAngleDegrees: angle,
      end: moveDown(end),
    })
  })

  it('bends by about a third of the distance, at least 24 px, and has its label before the middle', () => {
    expect(routeRelationCurve(box(0, 0), box(300, 50))).toMatchObject({
      path: 'M100 25C187.5 25 212.5 75 300 75',
      labelPoint: { x: expect.closeTo(179.53, 2), y: expect.closeTo(41.17, 2) },
    })
    expect(routeRelationCurve(box(0, 500), box(300, 540))).toMatchObject({
      path: 'M50 500C50 436 350 436 350 540',
      labelPoint: { x: expect.closeTo(147.04, 2), y: expect.closeTo(456.96, 2) },
    })
    expect(routeRelationCurve(box(0, 80), box(3000, 80)).path).toBe('M50 80C50 0 3050 0 3050 80')
    // Above the first row there is no room.
    expect(routeRelationCurve(box(0, 80), box(3000, 79)).endAngleDegrees).toBe(0)
    expect(routeRelationCurve(box(0, 79), box(3000, 80)).endAngleDegrees).toBe(0)
    expect(routeRelationCurve(box(0, 0), box(110, 0)).path).toBe('M100 25C124 25 86 25 110 25')
    expect(routeRelationCurve(box(0, 0), box(10, 300))).toMatchObject({
      path: 'M100 25C174 25 174 325 110 325',
      labelPoint: { x: expect.closeTo(152.85, 2), y: expect.closeTo(122.04, 2) },
    })
    expect(routeRelationCurve(box(0, 0), box(0, 3000)).path).toBe('M100 25C180 25 180 3025 100 3025')
  })
})

describe('SVG paths', () => {
  it('merge segments that touch or overlap, and keep others apart', () => {
    const connector = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }))
    expect(
      buildConnectorPath([connector([5, 0], [0, 0]), connector([5, 0], [9, 0]), connector([11, 0], [20, 0])]),
    ).toBe('M0 0H9M11 0H20')
    expect(
      buildConnectorPath([connector([0, 9], [0, 2]), connector([0, 3], [0, 4]), connector([0, 20], [0, 12])]),
    ).toBe('M0 2V9M0 12V20')
    expect(buildConnectorPath([])).toBe('')
  })

  it('are one per hue', () => {
    const things = [
      { hue: 1, path: 'a' },
      { hue: undefined, path: 'b' },
      { hue: 1, path: 'c' },
    ]
    expect(
      mergePathsByHue(
        things,
        ({ hue }) => hue,
        ({ path }) => path,
      ),
    ).toEqual([
      [1, 'ac'],
      ['none', 'b'],
    ])
    expect(buildRectPath({ x: 1, y: 2, width: 3, height: 4 })).toBe('M1 2h3v4h-3Z')
  })
})

describe('updateRenderWindow', () => {
  const pane = { width: 1000, height: 700 }
  const first = updateRenderWindow({ x: -100, y: -50, zoom: 0.5 }, pane)

  it('renders 200 px around the viewport, and moves 20 px before that margin ends', () => {
    expect(first).toEqual({
      lod: getLevelOfDetail(0.5),
      rect: { x: -200, y: -300, width: 2800, height: 2200 },
    })
    for (const [dx, dy, isKept] of [
      [180, 0, true],
      [181, 0, false],
      [-180, 0, true],
      [-181, 0, false],
      [0, 180, true],
      [0, 181, false],
      [0, -181, false],
    ] as const)
      for (const isMoving of [true, false])
        expect(
          updateRenderWindow({ x: -100 + dx, y: -50 + dy, zoom: 0.5 }, pane, first, isMoving) === first,
        ).toBe(isKept)
  })

  it('keeps the level of detail during a zoom to a third smaller or twice as large', () => {
    const isKept = (zoom: number) => {
      const middle = { x: 500 - 1200 * zoom, y: 350 - 800 * zoom, zoom }
      const kept = updateRenderWindow({ x: -100, y: -50, zoom: 0.5 }, { width: 1000, height: 700 })
      const small = { width: 300, height: 200 }
      const renderWindow = { ...kept, rect: { x: -5000, y: -5000, width: 10000, height: 10000 } }
      return updateRenderWindow(middle, small, renderWindow, true) === renderWindow
    }
    expect([0.36, 0.371, 0.5, 0.99, 1, 1.01].map(isKept)).toEqual([false, true, true, true, false, false])
  })

  it('lets the viewport reach the edge of the render window while zooming out', () => {
    const renderWindow = { lod: getLevelOfDetail(0.5), rect: { x: 0, y: 0, width: 2000, height: 1400 } }
    const at = (zoom: number, size: { width: number; height: number }) =>
      updateRenderWindow({ x: 0, y: 0, zoom }, size, renderWindow, true) === renderWindow
    expect(at(0.49, { width: 980, height: 686 })).toBe(true)
    expect(at(0.49, { width: 981, height: 686 })).toBe(false)
    expect(at(0.51, { width: 980, height: 686 })).toBe(false)
  })
})
