import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLevelOfDetail, type LevelOfDetail, MIN_ZOOM } from '../../../src/graph/camera/levelOfDetail'
import { updateRenderWindow } from '../../../src/graph/camera/renderWindow'
import { intersects, type Rect } from '../../../src/graph/geometry/rect'
import { indexPlacements, type PlacedTeam } from '../../../src/graph/layout/chartLayout'
import { findVisibleAncestor } from '../../../src/graph/visible/visibleAncestor'
import {
  chooseRepresentation,
  cullToRect,
  hasRoomForFoldButton,
  hasRoomForName,
  isLargeEnoughToName,
  measureFoldButton,
  type TeamRepresentation,
} from '../../../src/graph/visible/visibleItems'
import { indexOrg } from '../../../src/org/model/indexOrg'
import { anOrg, aTeam } from '../../builders'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'
import {
  arbitraryLayoutKinds,
  arbitraryOrgs,
  layoutOrg,
  listPlacedRoles,
  listPlacedTeams,
} from '../layout/chartLayouts'

const arbitraryZooms = fc.double({ min: Math.log(MIN_ZOOM), max: Math.log(2), noNaN: true }).map(Math.exp)
const paneSize = { width: 1040, height: 752 }
const arbitraryPositions = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
})

/** The viewport with a point of the chart, given as shares of its width and height, in the middle of the pane. */
function viewportAt(layout: { width: number; height: number }, at: { x: number; y: number }, zoom: number) {
  return {
    x: paneSize.width / 2 - at.x * layout.width * zoom,
    y: paneSize.height / 2 - at.y * layout.height * zoom,
    zoom,
  }
}

const largeOrgs = [
  layoutOrg(makeOrgWithRoles(3000)),
  layoutOrg(makeOrgWithRoles(3000), '/?layout=map'),
  layoutOrg(anOrg({ teams: Array.from({ length: 3000 }, (_, i) => aTeam({ id: `t${i}` })) })),
  layoutOrg(
    anOrg({
      teams: Array.from({ length: 3000 }, (_, i) => aTeam({ id: `t${i}`, ...(i > 0 && { parent: 't0' }) })),
    }),
  ),
]

describe('cullToRect', () => {
  it('bounds the number of elements, whatever the organisation, viewport and zoom', () => {
    fc.assert(
      fc.property(fc.constantFrom(...largeOrgs), arbitraryPositions, arbitraryZooms, (layout, at, zoom) => {
        const { lod, rect: clipRect } = updateRenderWindow(viewportAt(layout, at, zoom), paneSize)
        const { teams, roles } = cullToRect(layout, clipRect, lod)
        // As many elements as a node of each kind is made of, at most.
        expect(teams.length * 3 + roles.length * 3).toBeLessThanOrEqual(2000)
      }),
      { numRuns: 300 },
    )
  })

  it('returns what intersects the rectangle and is readable, and nothing else', () => {
    fc.assert(
      fc.property(
        arbitraryOrgs,
        arbitraryLayoutKinds,
        arbitraryPositions,
        arbitraryZooms,
        (org, layoutKind, at, zoom) => {
          const layout = layoutOrg(org, `/?layout=${layoutKind}`)
          const { lod, rect: clipRect } = updateRenderWindow(viewportAt(layout, at, zoom), paneSize)
          const visible = cullToRect(layout, clipRect, lod)
          const shown = new Map(visible.teams.map(({ team, rect }) => [team, rect]))
          for (const { rect } of [...visible.teams, ...visible.roles])
            expect(intersects(rect, clipRect)).toBe(true)
          const hidden = new Set(
            listPlacedTeams(layout).flatMap((team) =>
              chooseRepresentation(team, lod) === 'subtree'
                ? listPlacedTeams({ rootTeams: team.subTeams })
                : [],
            ),
          )
          for (const team of listPlacedTeams(layout)) {
            const box: Rect = chooseRepresentation(team, lod) === 'subtree' ? team.subtreeBounds : team.rect
            const isDue = !hidden.has(team) && isLargeEnoughToName(team, lod) && intersects(box, clipRect)
            expect([team.sceneTeam.team.id, shown.has(team)]).toEqual([team.sceneTeam.team.id, isDue])
          }
          const cards = listPlacedRoles(layout).filter(
            ({ rect }) => lod.level !== 'blocks' && intersects(rect, clipRect),
          )
          expect(visible.roles.map(({ role }) => role.id).sort()).toEqual(
            cards.map(({ role }) => role.id).sort(),
          )
        },
      ),
    )
  })

  it('returns parents before their sub-teams', () => {
    const layout = layoutOrg(makeOrgWithRoles(200), '/?layout=map')
    const chartRect = { x: 0, y: 0, width: layout.width, height: layout.height }
    const order = cullToRect(layout, chartRect, getLevelOfDetail(1)).teams.map(({ team }) => team)
    for (const [i, team] of order.entries())
      for (const sub of team.subTeams) expect(order.indexOf(sub)).toBeGreaterThan(i)
  })

  it('names a frame only when its header has room', () => {
    const layout = layoutOrg(makeOrgWithRoles(3000), '/?layout=map')
    const [top] = layout.rootTeams
    if (!top) throw new Error('No team was placed')
    for (const zoom of [0.02, 0.05, 0.1, 0.3]) {
      const lod = getLevelOfDetail(zoom)
      const representation = chooseRepresentation(top, lod)
      if (representation === 'frame')
        expect(hasRoomForName({ team: top, representation, rect: top.rect }, lod)).toBe(
          top.headerHeight * lod.minZoom >= 14,
        )
    }
  })
})

describe('findVisibleAncestor', () => {
  it('returns a box that cullToRect returns for the whole chart', () => {
    fc.assert(
      fc.property(
        arbitraryOrgs,
        arbitraryLayoutKinds,
        arbitraryZooms,
        fc.nat(),
        (org, layoutKind, zoom, pick) => {
          const index = indexOrg(org)
          const layout = layoutOrg(org, `/?layout=${layoutKind}`)
          const lod = getLevelOfDetail(zoom)
          const chartRect = { x: 0, y: 0, width: layout.width, height: layout.height }
          const { teams, roles, tinyTeams } = cullToRect(layout, chartRect, lod)
          const rects = new Map([
            ...[...teams, ...tinyTeams].map(({ team, rect }): [string, Rect] => [
              team.sceneTeam.team.id,
              rect,
            ]),
            ...roles.map(({ role, rect }): [string, Rect] => [role.id, rect]),
          ])
          const ids = [...org.teams, ...org.roles].map(({ id }) => id)
          const visibleAncestor = findVisibleAncestor(
            index,
            indexPlacements(layout),
            lod,
            ids[pick % ids.length] ?? '',
          )
          if (visibleAncestor && rects.has(visibleAncestor.id))
            expect(visibleAncestor.rect).toEqual(rects.get(visibleAncestor.id))
          // Far enough off, even a whole organisation is less than a tiny team.
          else expect(chartRect.width * lod.minZoom < 72 || chartRect.height * lod.minZoom < 24).toBe(true)
        },
      ),
    )
  })

  it('returns undefined for an unknown id', () => {
    const org = makeOrgWithRoles(10)
    expect(
      findVisibleAncestor(indexOrg(org), indexPlacements(layoutOrg(org)), getLevelOfDetail(1), 'nobody'),
    ).toBeUndefined()
  })
})

describe('updateRenderWindow', () => {
  it('returns the same object as long as it covers the viewport', () => {
    const first = updateRenderWindow({ x: 0, y: 0, zoom: 1 }, paneSize)
    expect(updateRenderWindow({ x: 80, y: -90, zoom: 1.02 }, paneSize, first)).toBe(first)
    expect(updateRenderWindow({ x: 190, y: 0, zoom: 1 }, paneSize, first)).not.toBe(first)
    expect(updateRenderWindow({ x: 0, y: 0, zoom: 1.3 }, paneSize, first)).not.toBe(first)
  })

  it('keeps the level of detail longer during a move, and is exact at rest', () => {
    const first = updateRenderWindow({ x: 0, y: 0, zoom: 0.5 }, paneSize)
    const near = { x: 0, y: 0, zoom: 0.9 }
    expect(updateRenderWindow(near, paneSize, first, true)).toBe(first)
    expect(updateRenderWindow({ x: 0, y: 0, zoom: 1.1 }, paneSize, first, true).lod).toEqual(
      getLevelOfDetail(1.1),
    )
    expect(updateRenderWindow(near, paneSize, first).lod).toEqual(getLevelOfDetail(0.9))
    const out = { x: 60, y: 40, zoom: 0.45 }
    expect(updateRenderWindow(out, paneSize, first, true)).toBe(first)
    expect(updateRenderWindow(out, paneSize, first).lod).toEqual(getLevelOfDetail(0.45))
  })

  it('always covers the viewport', () => {
    const at = fc.record({
      x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      zoom: arbitraryZooms,
    })
    fc.assert(
      fc.property(fc.array(at, { minLength: 1 }), fc.boolean(), (path, isMoving) => {
        let renderWindow: ReturnType<typeof updateRenderWindow> | undefined
        for (const viewport of path) {
          renderWindow = updateRenderWindow(viewport, paneSize, renderWindow, isMoving)
          const { x, y, width, height } = renderWindow.rect
          expect(x * viewport.zoom + viewport.x).toBeLessThanOrEqual(1e-6)
          expect(y * viewport.zoom + viewport.y).toBeLessThanOrEqual(1e-6)
          expect((x + width) * viewport.zoom + viewport.x).toBeGreaterThanOrEqual(paneSize.width - 1e-6)
          expect((y + height) * viewport.zoom + viewport.y).toBeGreaterThanOrEqual(paneSize.height - 1e-6)
          expect(renderWindow.lod.minZoom).toBeLessThanOrEqual(viewport.zoom * (isMoving ? 1.35 : 1) + 1e-9)
        }
      }),
    )
  })
})

describe('a visible team', () => {
  // At this detail a px of the chart is a px on screen, and teams are blocks.
  const blocks: LevelOfDetail = { level: 'blocks', minZoom: 1 }
  const half: LevelOfDetail = { level: 'blocks', minZoom: 0.5 }
  const near: LevelOfDetail = { level: 'names', minZoom: 1 }
  const [top] = layoutOrg(anOrg()).rootTeams
  if (!top) throw new Error('No team was placed')
  const sceneTeam = top.sceneTeam
  const box = (width: number, height: number, x = 0, y = 0): Rect => ({ x, y, width, height })
  const layout = (rect: Rect, overrides: Partial<PlacedTeam> = {}): PlacedTeam => ({
    ...{
      sceneTeam,
      rect,
      subtreeBounds: rect,
      headerHeight: 32,
      roles: [],
      subTeams: [],
      connector: [],
      ...overrides,
    },
  })
  const inside = layout(box(72, 24, 10, 40))
  const outside = layout(box(72, 24, 500, 40))
  const small = layout(box(71, 24, 10, 40))
  const low = layout(box(72, 23, 10, 40))

  it('is a box when zoomed in; at the blocks level its representation depends on its sub-teams', () => {
    const withSubTeams = (...subTeams: PlacedTeam[]) => layout(box(300, 200), { subTeams })
    expect(chooseRepresentation(withSubTeams(inside), near)).toBe('box')
    expect(chooseRepresentation(withSubTeams(), blocks)).toBe('block')
    expect(chooseRepresentation(withSubTeams(inside), blocks)).toBe('frame')
    expect(chooseRepresentation(withSubTeams(outside), blocks)).toBe('block')
    expect(chooseRepresentation(withSubTeams(inside, outside), blocks)).toBe('frame')
    expect(chooseRepresentation(withSubTeams(small), blocks)).toBe('subtree')
    expect(chooseRepresentation(withSubTeams(low), blocks)).toBe('subtree')
    expect(chooseRepresentation(withSubTeams(inside), half)).toBe('subtree')
    expect(chooseRepresentation(withSubTeams(inside, small), blocks)).toBe('frame')
    expect(chooseRepresentation(withSubTeams(inside, small, low), blocks)).toBe('subtree')
  })

  it('is named when it, or its subtree drawn as one block, is large enough', () => {
    expect(isLargeEnoughToName(layout(box(72, 24)), blocks)).toBe(true)
    expect(isLargeEnoughToName(layout(box(71, 24)), blocks)).toBe(false)
    expect(isLargeEnoughToName(layout(box(72, 23)), blocks)).toBe(false)
    expect(isLargeEnoughToName(layout(box(144, 48)), half)).toBe(true)
    expect(isLargeEnoughToName(layout(box(144, 47)), half)).toBe(false)
    expect(isLargeEnoughToName(layout(box(143, 48)), half)).toBe(false)
    const wide = { subtreeBounds: box(400, 300) }
    expect(isLargeEnoughToName(layout(box(50, 20), { ...wide, subTeams: [small] }), blocks)).toBe(true)
    expect(isLargeEnoughToName(layout(box(50, 20), { ...wide, subTeams: [inside] }), blocks)).toBe(false)
  })

  it('has its name and fold button when they have room', () => {
    const visible = (
      representation: TeamRepresentation,
      rect: Rect,
      headerHeight: number,
      canFold = true,
    ) => ({
      ...{
        team: layout(rect, { headerHeight, sceneTeam: { ...sceneTeam, canFold } }),
        representation,
        rect,
      },
    })
    const large = box(500, 500)
    for (const representation of ['box', 'block', 'subtree'] as const)
      expect(hasRoomForName(visible(representation, large, 1), blocks)).toBe(true)
    expect(hasRoomForName(visible('frame', large, 14), blocks)).toBe(true)
    expect(hasRoomForName(visible('frame', large, 13), blocks)).toBe(false)
    expect(hasRoomForName(visible('frame', large, 27), half)).toBe(false)
    expect(hasRoomForFoldButton(visible('box', box(10, 10), 1), blocks)).toBe(true)
    expect(hasRoomForFoldButton(visible('box', large, 40, false), blocks)).toBe(false)
    expect(hasRoomForFoldButton(visible('block', large, 40, false), blocks)).toBe(false)
    expect(hasRoomForFoldButton(visible('frame', box(10, 10), 24), blocks)).toBe(true)
    expect(hasRoomForFoldButton(visible('frame', large, 23), blocks)).toBe(false)
    expect(hasRoomForFoldButton(visible('frame', large, 47), half)).toBe(false)
    expect(hasRoomForFoldButton(visible('block', box(120, 44), 1), blocks)).toBe(true)
    expect(hasRoomForFoldButton(visible('block', box(119, 44), 40), blocks)).toBe(false)
    expect(hasRoomForFoldButton(visible('subtree', box(120, 43), 40), blocks)).toBe(false)
    expect(hasRoomForFoldButton(visible('subtree', box(240, 87), 40), half)).toBe(false)
  })

  it('has no fold button when that of a sub-team would cover it', () => {
    const of = (canFold: boolean, x: number, y = 32) => {
      const sub = layout(box(200, 100, 30 + x, 70 + y), { sceneTeam: { ...sceneTeam, canFold } })
      const team = layout(box(500, 500, 30, 70), {
        sceneTeam: { ...sceneTeam, canFold: true },
        subTeams: [sub],
      })
      return { team, representation: 'box' as const, rect: team.rect }
    }
    expect(hasRoomForFoldButton(of(true, 290), half)).toBe(false)
    expect(hasRoomForFoldButton(of(true, 290), near)).toBe(true)
    expect(hasRoomForFoldButton(of(false, 290), half)).toBe(true)
    // Its button ends where the other's begins: to its left, or, grown by 16 px, below it.
    expect(hasRoomForFoldButton(of(true, 252), half)).toBe(true)
    expect(hasRoomForFoldButton(of(true, 253), half)).toBe(false)
    expect(hasRoomForFoldButton(of(true, 290, 48), half)).toBe(true)
    expect(hasRoomForFoldButton(of(true, 290, 47), half)).toBe(false)
    // Beside it, as in the tree.
    expect(hasRoomForFoldButton(of(true, 301), half)).toBe(true)
  })

  it('has a fold button of 24 px on screen or more, which grows over the gap above a low header', () => {
    expect(measureFoldButton(true, near)).toEqual({ size: 28, top: 2, right: 2 })
    expect(measureFoldButton(true, half)).toEqual({ size: 48, top: -16, right: 2 })
    expect(measureFoldButton(false, half)).toEqual({ size: 48, top: 0, right: 2 })
  })

  it('is tiny when too small for a name, and culled when smaller or outside of the rectangle', () => {
    const clipRect = box(100, 100)
    const visible = (rect: Rect, overrides: Partial<PlacedTeam> = {}) => {
      const { teams, tinyTeams, connectors } = cullToRect(
        { width: 900, height: 900, rootTeams: [layout(rect, overrides)] },
        clipRect,
        blocks,
      )
      return [teams.length, tinyTeams.length, connectors.length]
    }
    expect(visible(box(80, 30))).toEqual([1, 0, 0])
    expect(visible(box(80, 30, 100, 0))).toEqual([0, 0, 0])
    expect(visible(box(80, 20))).toEqual([0, 1, 0])
    expect(visible(box(2, 2))).toEqual([0, 1, 0])
    expect(visible(box(1, 2))).toEqual([0, 0, 0])
    expect(visible(box(2, 1))).toEqual([0, 0, 0])
    // The box itself is out of the window, what stands below it is not.
    const subTeams = layout(box(80, 30), {
      connector: [
        { x: 40, y: -20 },
        { x: 40, y: -2 },
      ],
    })
    expect(
      visible(box(20, 20, 0, -50), { subtreeBounds: box(100, 150, 0, -50), subTeams: [subTeams] }),
    ).toEqual([1, 0, 0])
    const crossed = {
      ...subTeams,
      connector: [
        { x: 40, y: -20 },
        { x: 40, y: 2 },
      ],
    }
    expect(
      visible(box(20, 20, 0, -50), { subtreeBounds: box(100, 150, 0, -50), subTeams: [crossed] }),
    ).toEqual([1, 0, 1])
    expect(visible(box(300, 300), { subTeams: [layout(box(80, 30))] })).toEqual([2, 0, 0])
  })
})
