import { describe, expect, it } from 'vitest'
import { detailAt, LEAST_FIRST_ZOOM, NAMES_ZOOM } from '../../src/graph/detail'
import { boxedId, marks } from '../../src/graph/emphasis'
import { firstFit } from '../../src/graph/firstFit'
import { entriesAt, hold } from '../../src/graph/hold'
import { type Place, placesById, type Rect } from '../../src/graph/layout'
import { around, boundsOf, contains, meets } from '../../src/graph/rect'
import { footOf, roomIn, steppedAspect } from '../../src/graph/room'
import { makeScene } from '../../src/graph/scene'
import { teamChange } from '../../src/graph/teamChange'
import { blockNote, teamCount, teamNote } from '../../src/graph/teamWords'
import { centre, fitRect, isSeen, reveal, within } from '../../src/graph/viewport'
import { findEntry, indexOrg } from '../../src/org/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { makeOrg } from '../organisations'
import { laidOut } from './placing'

const box = (x: number, y: number, width = 100, height = 50): Rect => ({ x, y, width, height })

describe('rectangles', () => {
  it.each([
    [box(0, 0), true, true],
    [box(10, 10, 20, 20), true, true],
    [box(99, 49), true, false],
    [box(100, 0), false, false],
    [box(0, 50), false, false],
    [box(-100, 0), false, false],
    [box(0, -50), false, false],
    [box(-1, 0, 50), true, false],
    [box(0, -1, 50, 20), true, false],
    [box(60, 10, 41, 10), true, false],
    [box(10, 40, 10, 11), true, false],
  ])('%j: meets another, is in it', (other, meeting, containing) => {
    expect(meets(box(0, 0), other)).toBe(meeting)
    expect(meets(other, box(0, 0))).toBe(meeting)
    expect(contains(box(0, 0), other)).toBe(containing)
  })

  it('have a least one around them, and so have points', () => {
    expect(around(box(0, 10), box(-20, 40, 10, 80))).toEqual({ x: -20, y: 10, width: 120, height: 110 })
    expect(around(box(-20, 40, 10, 80), box(0, 10))).toEqual({ x: -20, y: 10, width: 120, height: 110 })
    expect(
      boundsOf([
        { x: 3, y: 9 },
        { x: -2, y: 9 },
        { x: -2, y: 4 },
      ]),
    ).toEqual({ x: -2, y: 4, width: 6, height: 6 })
  })
})

describe('the viewport, by numbers', () => {
  const pane = { width: 800, height: 600 }

  it('fits what is wide, what is high and what is small', () => {
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
    expect(fitRect(box(0, 0), pane)).toEqual({ x: 350, y: 275, zoom: 1 })
    expect(fitRect(box(0, 0), pane, 2)).toEqual({ x: 300, y: 250, zoom: 2 })
    expect(centre(box(10, 20), pane, 2)).toEqual({ x: 280, y: 210, zoom: 2 })
  })

  it.each<[string, Rect, [x: number, y: number]]>([
    ['at the left edge', box(12, 100), [0, 0]],
    ['past the left edge', box(11, 100), [1, 0]],
    ['past the top', box(100, -20), [0, 32]],
    ['at the right edge', box(688, 100), [0, 0]],
    ['past the right edge', box(689, 100), [-1, 0]],
    ['past the foot', box(100, 539), [0, -1]],
    ['larger than the pane, past its start', box(-30, 100, 900), [42, 0]],
    ['larger than the pane, past its end', box(40, 100, 900), [-28, 0]],
    ['larger than the pane, at its start', box(12, 100, 900), [0, 0]],
  ])('moves only as far as what is %s needs', (_, rect, [x, y]) => {
    const from = { x: 0, y: 0, zoom: 1 }
    expect(reveal(rect, from, pane)).toEqual({ x, y, zoom: 1 })
    expect(reveal(rect, from, pane) === from).toBe(x === 0 && y === 0)
    const twice = { x: rect.x / 2, y: rect.y / 2, width: rect.width / 2, height: rect.height / 2 }
    expect(reveal(twice, { x: 0, y: 0, zoom: 2 }, pane)).toEqual({ x, y, zoom: 2 })
    expect(reveal({ ...rect, x: rect.x + 70, y: rect.y + 9 }, { x: -70, y: -9, zoom: 1 }, pane)).toEqual({
      ...{ x: x - 70, y: y - 9, zoom: 1 },
    })
  })

  it.each([
    [box(0, 0, 800, 600), true],
    [box(-1, 0), false],
    [box(0, -1), false],
    [box(701, 0), false],
    [box(0, 551), false],
  ])('has %j in the pane or not', (rect, isIn) => {
    expect(isSeen(rect, { x: 0, y: 0, zoom: 1 }, pane)).toBe(isIn)
    const half = { x: rect.x / 2 + 5, y: rect.y / 2 + 7, width: rect.width / 2, height: rect.height / 2 }
    expect(isSeen(half, { x: -10, y: -14, zoom: 2 }, pane)).toBe(isIn)
  })

  it('is held within the chart, at any zoom', () => {
    const whole = { width: 1000, height: 200 }
    expect(within({ x: 13, y: 9, zoom: 2 }, whole, pane)).toEqual({ x: 12, y: 100, zoom: 2 })
    expect(within({ x: -1300, y: 9, zoom: 2 }, whole, pane)).toEqual({ x: -1212, y: 100, zoom: 2 })
    expect(within({ x: -70, y: 9, zoom: 1 }, whole, pane)).toEqual({ x: -70, y: 200, zoom: 1 })
    expect(within({ x: -70, y: 9, zoom: 0.8 }, whole, pane)).toEqual({ x: 0, y: 220, zoom: 0.8 })
  })
})

describe('the room for the chart', () => {
  it.each([
    [419, false, 104],
    [419, true, 60],
    [420, false, 60],
    [1023, false, 60],
    [1024, true, 48],
  ])('of a frame %i px wide, framed or not (%s), is less by %i px', (width, isFramed, foot) => {
    expect(footOf({ width, height: 700 }, isFramed)).toBe(foot)
    expect(roomIn({ width, height: 700 }, isFramed)).toEqual({ width, height: 700 - foot })
  })

  it('has an aspect in steps of a tenth', () => {
    expect(steppedAspect({ width: 500, height: 500 })).toBe(1)
    expect(steppedAspect({ width: 520, height: 500 })).toBe(1)
    expect(steppedAspect({ width: 530, height: 500 })).toBeCloseTo(1.1)
    expect(steppedAspect({ width: 500, height: 1000 })).toBeCloseTo(1.1 ** -7)
  })
})

describe('a first look', () => {
  const pane = { width: 1040, height: 700 }

  it('is fitted where names can be read', () => {
    const placed = laidOut(makeOrg(20))
    const whole = { x: 0, y: 0, width: placed.width, height: placed.height }
    expect(firstFit(placed, pane)).toEqual(fitRect(whole, pane))
  })

  it('comes near enough for names where a fit would just miss them', () => {
    const placed = { ...laidOut(makeOrg(20)), width: 1016 / 0.45, height: 900 }
    // As wide as that, it begins at the left with a margin; all of its height is in sight.
    expect(firstFit(placed, pane)).toEqual({ x: 12, y: (700 - 450) / 2, zoom: NAMES_ZOOM })
    expect(firstFit({ ...placed, height: 1500 }, pane)).toEqual({ x: 12, y: 12, zoom: NAMES_ZOOM })
    expect(firstFit({ ...placed, width: 1016 / NAMES_ZOOM }, pane).zoom).toBe(NAMES_ZOOM)
    expect(firstFit({ ...placed, width: 1016 / LEAST_FIRST_ZOOM }, pane).zoom).toBe(NAMES_ZOOM)
  })

  it('shows blocks of teams from farther off, unless hardly one of them could be named', () => {
    const named = laidOut(makeOrg(400))
    const whole = { x: 0, y: 0, width: named.width, height: named.height }
    expect(firstFit(named, pane)).toEqual(fitRect(whole, pane))
    const many = laidOut(anOrg({ teams: Array.from({ length: 3000 }, (_, i) => aTeam({ id: `t${i}` })) }))
    expect(firstFit(many, pane).zoom).toBe(NAMES_ZOOM)
  })
})

describe('a new layout', () => {
  const places = (...said: [string, Rect][]): ReadonlyMap<string, Place> => {
    const [team] = laidOut(anOrg()).tops
    if (!team) throw new Error('There is no team')
    return new Map(said.map(([id, rect]) => [id, { rect, team, above: undefined }]))
  }
  const before = places(['a', box(100, 40, 200)], ['b', box(0, 0)])
  const after = places(['b', box(30, 70, 300)], ['a', box(150, 20, 80)])

  it('keeps the first entry that is in both where it was, by its left or its right', () => {
    const viewport = { x: 5, y: 7, zoom: 0.5 }
    expect(hold(viewport, ['x', 'a', 'b'], 0, before, after)).toEqual({ x: 5 - 25, y: 7 + 10, zoom: 0.5 })
    expect(hold(viewport, ['a'], 1, before, after)).toEqual({ x: 5 + 35, y: 7 + 10, zoom: 0.5 })
    expect(hold(viewport, ['x'], 0, before, after)).toBeUndefined()
    expect(hold(viewport, ['a'], 0, before, new Map())).toBeUndefined()
    expect(hold(viewport, ['a'], 0, new Map(), after)).toBeUndefined()
  })

  it('knows what stood at a point, innermost first', () => {
    const org = anOrg({
      teams: [aTeam({ id: 'house' }), aTeam({ id: 'shop', parent: 'house' })],
      roles: [aRole({ id: 'head', teams: ['house'] }), aRole({ id: 'seller', teams: ['shop'] })],
    })
    const placed = laidOut(org)
    const spots = placesById(placed)
    const at = (id: string, dx = 1, dy = 1) => {
      const { x, y } = spots.get(id)?.rect ?? box(0, 0)
      return entriesAt(placed, { x: x + dx, y: y + dy })
    }
    expect(at('seller')).toEqual(['seller', 'shop', 'house'])
    expect(at('seller', -1)).toEqual(['shop', 'house'])
    expect(at('head')).toEqual(['head', 'house'])
    expect(at('shop', 1, -1)).toEqual(['house'])
    expect(entriesAt(placed, { x: -1, y: -1 })).toEqual([])
  })
})

describe('what is marked', () => {
  const org = anOrg({
    qualities: [aQuality({ id: 'go' })],
    roles: [
      aRole({ id: 'lead', qualities: { necessary: ['go'] } }),
      aRole({ id: 'cook', reportsTo: ['lead'] }),
      aRole({ id: 'other' }),
    ],
  })
  const index = indexOrg(org)
  const marked = (kind: 'role' | 'team' | 'quality', id: string) =>
    Object.fromEntries(marks(index, findEntry(index, { kind, id })))

  it('is what is selected, with what it is connected with', () => {
    expect(marked('role', 'lead')).toEqual({ lead: 'selected', cook: 'related' })
    expect(marked('role', 'other')).toEqual({ other: 'selected' })
    expect(marked('team', 'team')).toEqual({ team: 'selected' })
    expect(marked('role', 'ghost')).toEqual({})
  })

  it('is of a quality who needs it: it has no box of its own', () => {
    expect(marked('quality', 'go')).toEqual({ lead: 'related' })
    expect(boxedId(findEntry(index, { kind: 'quality', id: 'go' }))).toBeUndefined()
    expect(boxedId(findEntry(index, { kind: 'role', id: 'lead' }))).toBe('lead')
    expect(boxedId(undefined)).toBeUndefined()
  })
})

describe('what is said of a team', () => {
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
  const [open] = makeScene(index, new Set())
  const [folded] = makeScene(index, new Set(['house']))
  const [shop, bare] = open?.subTeams ?? []
  if (!open || !folded || !shop || !bare) throw new Error('There are teams missing')

  it('is what it is, or what it hides, and how much of that matches', () => {
    expect(teamNote(bare, undefined)).toBe('Nothing')
    expect(teamNote(open, 1)).toBe('All of it')
    expect(teamNote(folded, undefined)).toBe('2 roles, 2 teams')
    expect(teamNote(folded, 1)).toBe('2 roles, 2 teams, 1 match')
    expect(teamNote(shop, 0)).toBe('1 role, 0 matches')
    expect(blockNote(open, undefined)).toBe('2 roles')
    expect(blockNote(open, 2)).toBe('2 matches')
  })

  it('counts in its header what does not stand below it', () => {
    expect(teamCount(open, undefined, false)).toBe('2')
    expect(teamCount(open, 1, false)).toBe('1/2')
    expect(teamCount(open, 1, true)).toBe('')
    expect(teamCount(shop, 1, false)).toBe('')
  })

  it('is what became of it; where its box hides what is in it, how much changed there', () => {
    const changes = {
      words: new Map([['shop', 'New']]),
      inside: new Map([
        ['house', 2],
        ['shop', 3],
        ['bare', 0],
      ]),
    }
    expect(teamChange(changes, shop, 'block')).toBe('New')
    expect(teamChange(changes, open, 'box')).toBeUndefined()
    expect(teamChange(changes, open, 'frame')).toBeUndefined()
    expect(teamChange(changes, folded, 'box')).toBe('2 changes')
    expect(teamChange(changes, open, 'block')).toBe('2 changes')
    expect(teamChange(changes, open, 'whole')).toBe('2 changes')
    expect(teamChange(changes, bare, 'block')).toBeUndefined()
    expect(teamChange(undefined, folded, 'block')).toBeUndefined()
  })
})

it('is drawn in the nearest step of detail', () => {
  expect([0.49, 0.5, 0.59, 0.6, 0.7, 0.81, 0.82, 1.11, 1.12, 5].map((zoom) => detailAt(zoom))).toEqual([
    { level: 'blocks', floor: 0.5 / 1.3 },
    { level: 'names', floor: 0.5 },
    { level: 'names', floor: 0.5 },
    { level: 'names', floor: 0.6 },
    { level: 'names', floor: 0.7 },
    { level: 'names', floor: 0.7 },
    { level: 'cards', floor: 0.82 },
    { level: 'cards', floor: 0.82 },
    { level: 'full', floor: 1.12 },
    { level: 'full', floor: 1.12 },
  ])
  expect(detailAt(0.0001).level).toBe('blocks')
  expect(detailAt(0.0001).floor).toBeCloseTo(0.5 / 1.3 ** 19)
})
