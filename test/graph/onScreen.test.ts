import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Detail, detailAt, FARTHEST } from '../../src/graph/detail'
import { type PlacedTeam, placesById, type Rect } from '../../src/graph/layout'
import { lookAt } from '../../src/graph/look'
import {
  foldButton,
  hasFoldButton,
  hasName,
  isNamed,
  onScreen,
  type Shape,
  shapeOf,
} from '../../src/graph/onScreen'
import { meets } from '../../src/graph/rect'
import { standIn } from '../../src/graph/standIns'
import { indexOrg } from '../../src/org/indexOrg'
import { anOrg, aTeam } from '../builders'
import { makeOrg } from '../organisations'
import { everyRole, everyTeam, laidOut, layoutNames, organisations } from './placing'

const zooms = fc.double({ min: Math.log(FARTHEST), max: Math.log(2), noNaN: true }).map(Math.exp)
const pane = { width: 1040, height: 752 }
const places = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
})

/** The viewport in which a place of the chart, as shares of its width and height, is in the middle of the pane. */
function around(placed: { width: number; height: number }, at: { x: number; y: number }, zoom: number) {
  return {
    x: pane.width / 2 - at.x * placed.width * zoom,
    y: pane.height / 2 - at.y * placed.height * zoom,
    zoom,
  }
}

const large = [
  laidOut(makeOrg(3000)),
  laidOut(makeOrg(3000), '/?layout=map'),
  laidOut(anOrg({ teams: Array.from({ length: 3000 }, (_, i) => aTeam({ id: `t${i}` })) })),
  laidOut(
    anOrg({
      teams: Array.from({ length: 3000 }, (_, i) => aTeam({ id: `t${i}`, ...(i > 0 && { parent: 't0' }) })),
    }),
  ),
]

describe('onScreen', () => {
  it('draws no more than the screen can hold, whatever the organisation, the viewport and the zoom', () => {
    fc.assert(
      fc.property(fc.constantFrom(...large), places, zooms, (placed, at, zoom) => {
        const { detail, window } = lookAt(around(placed, at, zoom), pane)
        const { teams, roles } = onScreen(placed, window, detail)
        // As many elements as a node of each kind is made of, at most.
        expect(teams.length * 3 + roles.length * 3).toBeLessThanOrEqual(2000)
      }),
      { numRuns: 300 },
    )
  })

  it('draws all that meets the window and can be read, and nothing that stands outside it', () => {
    fc.assert(
      fc.property(organisations, layoutNames, places, zooms, (org, layout, at, zoom) => {
        const placed = laidOut(org, `/?layout=${layout}`)
        const { detail, window } = lookAt(around(placed, at, zoom), pane)
        const drawn = onScreen(placed, window, detail)
        const shown = new Map(drawn.teams.map(({ team, rect }) => [team, rect]))
        for (const { rect } of [...drawn.teams, ...drawn.roles]) expect(meets(rect, window)).toBe(true)
        const hidden = new Set(
          everyTeam(placed).flatMap((team) =>
            shapeOf(team, detail) === 'whole' ? everyTeam({ tops: team.below }) : [],
          ),
        )
        for (const team of everyTeam(placed)) {
          const box: Rect = shapeOf(team, detail) === 'whole' ? team.extent : team.rect
          const isDue = !hidden.has(team) && isNamed(team, detail) && meets(box, window)
          expect([team.node.team.id, shown.has(team)]).toEqual([team.node.team.id, isDue])
        }
        const cards = everyRole(placed).filter(({ rect }) => detail.level !== 'blocks' && meets(rect, window))
        expect(drawn.roles.map(({ role }) => role.id).sort()).toEqual(cards.map(({ role }) => role.id).sort())
      }),
    )
  })

  it('draws parents before what stands in them', () => {
    const placed = laidOut(makeOrg(200), '/?layout=map')
    const whole = { x: 0, y: 0, width: placed.width, height: placed.height }
    const order = onScreen(placed, whole, detailAt(1)).teams.map(({ team }) => team)
    for (const [i, team] of order.entries())
      for (const sub of team.below) expect(order.indexOf(sub)).toBeGreaterThan(i)
  })

  it('names a frame only where its header has room', () => {
    const placed = laidOut(makeOrg(3000), '/?layout=map')
    const [top] = placed.tops
    if (!top) throw new Error('nothing was placed')
    for (const zoom of [0.02, 0.05, 0.1, 0.3]) {
      const detail = detailAt(zoom)
      const shape = shapeOf(top, detail)
      if (shape === 'frame')
        expect(hasName({ team: top, shape, rect: top.rect }, detail)).toBe(top.header * detail.floor >= 14)
    }
  })
})

describe('standIn', () => {
  it('is a box that onScreen draws, or would draw were it in the window', () => {
    fc.assert(
      fc.property(organisations, layoutNames, zooms, fc.nat(), (org, layout, zoom, pick) => {
        const index = indexOrg(org)
        const placed = laidOut(org, `/?layout=${layout}`)
        const detail = detailAt(zoom)
        const whole = { x: 0, y: 0, width: placed.width, height: placed.height }
        const { teams, roles, specks } = onScreen(placed, whole, detail)
        const rects = new Map([
          ...[...teams, ...specks].map(({ team, rect }): [string, Rect] => [team.node.team.id, rect]),
          ...roles.map(({ role, rect }): [string, Rect] => [role.id, rect]),
        ])
        const ids = [...org.teams, ...org.roles].map(({ id }) => id)
        const stand = standIn(index, placesById(placed), detail, ids[pick % ids.length] ?? '')
        if (stand && rects.has(stand.id)) expect(stand.rect).toEqual(rects.get(stand.id))
        // Far enough off, even a whole organisation is less than a speck.
        else expect(whole.width * detail.floor < 72 || whole.height * detail.floor < 24).toBe(true)
      }),
    )
  })

  it('is undefined for what the organisation does not have', () => {
    const org = makeOrg(10)
    expect(standIn(indexOrg(org), placesById(laidOut(org)), detailAt(1), 'nobody')).toBeUndefined()
  })
})

describe('lookAt', () => {
  it('stays the same object as long as it serves', () => {
    const first = lookAt({ x: 0, y: 0, zoom: 1 }, pane)
    expect(lookAt({ x: 80, y: -90, zoom: 1.02 }, pane, first)).toBe(first)
    expect(lookAt({ x: 190, y: 0, zoom: 1 }, pane, first)).not.toBe(first)
    expect(lookAt({ x: 0, y: 0, zoom: 1.3 }, pane, first)).not.toBe(first)
  })

  it('serves longer on the way, and is exact at rest', () => {
    const first = lookAt({ x: 0, y: 0, zoom: 0.5 }, pane)
    const near = { x: 0, y: 0, zoom: 0.9 }
    expect(lookAt(near, pane, first, true)).toBe(first)
    expect(lookAt({ x: 0, y: 0, zoom: 1.1 }, pane, first, true).detail).toEqual(detailAt(1.1))
    expect(lookAt(near, pane, first).detail).toEqual(detailAt(0.9))
    const out = { x: 60, y: 40, zoom: 0.45 }
    expect(lookAt(out, pane, first, true)).toBe(first)
    expect(lookAt(out, pane, first).detail).toEqual(detailAt(0.45))
  })

  it('always has the pane ready', () => {
    const at = fc.record({
      x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      zoom: zooms,
    })
    fc.assert(
      fc.property(fc.array(at, { minLength: 1 }), fc.boolean(), (path, isMoving) => {
        let look: ReturnType<typeof lookAt> | undefined
        for (const viewport of path) {
          look = lookAt(viewport, pane, look, isMoving)
          const { x, y, width, height } = look.window
          expect(x * viewport.zoom + viewport.x).toBeLessThanOrEqual(1e-6)
          expect(y * viewport.zoom + viewport.y).toBeLessThanOrEqual(1e-6)
          expect((x + width) * viewport.zoom + viewport.x).toBeGreaterThanOrEqual(pane.width - 1e-6)
          expect((y + height) * viewport.zoom + viewport.y).toBeGreaterThanOrEqual(pane.height - 1e-6)
          expect(look.detail.floor).toBeLessThanOrEqual(viewport.zoom * (isMoving ? 1.35 : 1) + 1e-9)
        }
      }),
    )
  })
})

describe('a team that is drawn', () => {
  // At this detail a px of the chart is a px on screen, and teams are blocks.
  const blocks: Detail = { level: 'blocks', floor: 1 }
  const half: Detail = { level: 'blocks', floor: 0.5 }
  const near: Detail = { level: 'names', floor: 1 }
  const [top] = laidOut(anOrg()).tops
  if (!top) throw new Error('nothing was placed')
  const node = top.node
  const box = (width: number, height: number, x = 0, y = 0): Rect => ({ x, y, width, height })
  const placed = (rect: Rect, said: Partial<PlacedTeam> = {}): PlacedTeam => ({
    ...{ node, rect, extent: rect, header: 32, roles: [], below: [], line: [], ...said },
  })
  const inside = placed(box(72, 24, 10, 40))
  const outside = placed(box(72, 24, 500, 40))
  const small = placed(box(71, 24, 10, 40))
  const low = placed(box(72, 23, 10, 40))

  it('is a box near by, and from afar what its sub-teams make of it', () => {
    const around = (...below: PlacedTeam[]) => placed(box(300, 200), { below })
    expect(shapeOf(around(inside), near)).toBe('box')
    expect(shapeOf(around(), blocks)).toBe('block')
    expect(shapeOf(around(inside), blocks)).toBe('frame')
    expect(shapeOf(around(outside), blocks)).toBe('block')
    expect(shapeOf(around(inside, outside), blocks)).toBe('frame')
    expect(shapeOf(around(small), blocks)).toBe('whole')
    expect(shapeOf(around(low), blocks)).toBe('whole')
    expect(shapeOf(around(inside), half)).toBe('whole')
    expect(shapeOf(around(inside, small), blocks)).toBe('frame')
    expect(shapeOf(around(inside, small, low), blocks)).toBe('whole')
  })

  it('is named where it, or all of it where it is drawn as one, has room for a name', () => {
    expect(isNamed(placed(box(72, 24)), blocks)).toBe(true)
    expect(isNamed(placed(box(71, 24)), blocks)).toBe(false)
    expect(isNamed(placed(box(72, 23)), blocks)).toBe(false)
    expect(isNamed(placed(box(144, 48)), half)).toBe(true)
    expect(isNamed(placed(box(144, 47)), half)).toBe(false)
    expect(isNamed(placed(box(143, 48)), half)).toBe(false)
    const wide = { extent: box(400, 300) }
    expect(isNamed(placed(box(50, 20), { ...wide, below: [small] }), blocks)).toBe(true)
    expect(isNamed(placed(box(50, 20), { ...wide, below: [inside] }), blocks)).toBe(false)
  })

  it('has its name, and its button, where those have room', () => {
    const drawn = (shape: Shape, rect: Rect, header: number, foldable = true) => ({
      ...{ team: placed(rect, { header, node: { ...node, foldable } }), shape, rect },
    })
    const large = box(500, 500)
    for (const shape of ['box', 'block', 'whole'] as const)
      expect(hasName(drawn(shape, large, 1), blocks)).toBe(true)
    expect(hasName(drawn('frame', large, 14), blocks)).toBe(true)
    expect(hasName(drawn('frame', large, 13), blocks)).toBe(false)
    expect(hasName(drawn('frame', large, 27), half)).toBe(false)
    expect(hasFoldButton(drawn('box', box(10, 10), 1), blocks)).toBe(true)
    expect(hasFoldButton(drawn('box', large, 40, false), blocks)).toBe(false)
    expect(hasFoldButton(drawn('block', large, 40, false), blocks)).toBe(false)
    expect(hasFoldButton(drawn('frame', box(10, 10), 24), blocks)).toBe(true)
    expect(hasFoldButton(drawn('frame', large, 23), blocks)).toBe(false)
    expect(hasFoldButton(drawn('frame', large, 47), half)).toBe(false)
    expect(hasFoldButton(drawn('block', box(120, 44), 1), blocks)).toBe(true)
    expect(hasFoldButton(drawn('block', box(119, 44), 40), blocks)).toBe(false)
    expect(hasFoldButton(drawn('whole', box(120, 43), 40), blocks)).toBe(false)
    expect(hasFoldButton(drawn('whole', box(240, 87), 40), half)).toBe(false)
  })

  it('has no button where that of a team in it would cover its, from as far as both need 24 px', () => {
    const of = (foldable: boolean, x: number, y = 32) => {
      const sub = placed(box(200, 100, 30 + x, 70 + y), { node: { ...node, foldable } })
      const team = placed(box(500, 500, 30, 70), { node: { ...node, foldable: true }, below: [sub] })
      return { team, shape: 'box' as const, rect: team.rect }
    }
    expect(hasFoldButton(of(true, 290), half)).toBe(false)
    expect(hasFoldButton(of(true, 290), near)).toBe(true)
    expect(hasFoldButton(of(false, 290), half)).toBe(true)
    // Its button ends where the other's begins: to its left, or, grown by 16 px, below it.
    expect(hasFoldButton(of(true, 252), half)).toBe(true)
    expect(hasFoldButton(of(true, 253), half)).toBe(false)
    expect(hasFoldButton(of(true, 290, 48), half)).toBe(true)
    expect(hasFoldButton(of(true, 290, 47), half)).toBe(false)
    // Beside it, as in the tree.
    expect(hasFoldButton(of(true, 301), half)).toBe(true)
  })

  it('has a button of at least 24 px on screen, from a low header over the gap above', () => {
    expect(foldButton(true, near)).toEqual({ size: 28, top: 2, right: 2 })
    expect(foldButton(true, half)).toEqual({ size: 48, top: -16, right: 2 })
    expect(foldButton(false, half)).toEqual({ size: 48, top: 0, right: 2 })
  })

  it('is a speck where it is too small for a name, and nothing where it is smaller, or out of the window', () => {
    const window = box(100, 100)
    const drawn = (rect: Rect, said: Partial<PlacedTeam> = {}) => {
      const { teams, specks, lines } = onScreen(
        { width: 900, height: 900, tops: [placed(rect, said)] },
        window,
        blocks,
      )
      return [teams.length, specks.length, lines.length]
    }
    expect(drawn(box(80, 30))).toEqual([1, 0, 0])
    expect(drawn(box(80, 30, 100, 0))).toEqual([0, 0, 0])
    expect(drawn(box(80, 20))).toEqual([0, 1, 0])
    expect(drawn(box(2, 2))).toEqual([0, 1, 0])
    expect(drawn(box(1, 2))).toEqual([0, 0, 0])
    expect(drawn(box(2, 1))).toEqual([0, 0, 0])
    // The box itself is out of the window, what stands below it is not.
    const below = placed(box(80, 30), {
      line: [
        { x: 40, y: -20 },
        { x: 40, y: -2 },
      ],
    })
    expect(drawn(box(20, 20, 0, -50), { extent: box(100, 150, 0, -50), below: [below] })).toEqual([1, 0, 0])
    const crossed = {
      ...below,
      line: [
        { x: 40, y: -20 },
        { x: 40, y: 2 },
      ],
    }
    expect(drawn(box(20, 20, 0, -50), { extent: box(100, 150, 0, -50), below: [crossed] })).toEqual([1, 0, 1])
    expect(drawn(box(300, 300), { below: [placed(box(80, 30))] })).toEqual([2, 0, 0])
  })
})
