import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point, Rect } from '../../src/graph/layout'
import { anOrg, aRole, aTeam } from '../builders'
import {
  aspects,
  everyRole,
  everyTeam,
  idsIn,
  inside,
  laidOut,
  layoutNames,
  organisations,
  overlap,
  pairs,
} from './placing'

function crosses(from: Point, to: Point, box: Rect): boolean {
  const line = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.max(0.01, Math.abs(from.x - to.x)),
    height: Math.max(0.01, Math.abs(from.y - to.y)),
  }
  return overlap(line, box)
}

describe('every layout', () => {
  it('draws every team once and every role once, in its home', () => {
    fc.assert(
      fc.property(organisations, aspects, layoutNames, (org, aspect, layout) => {
        const placed = laidOut(org, `/?layout=${layout}`, aspect)
        expect(
          everyTeam(placed)
            .map(({ node }) => node.team.id)
            .sort(),
        ).toEqual(org.teams.map(({ id }) => id).sort())
        expect(
          everyRole(placed)
            .map(({ role, team }) => `${role.id} ${team.node.team.id}`)
            .sort(),
        ).toEqual(org.roles.map(({ id, teams }) => `${id} ${teams[0]}`).sort())
      }),
    )
  })

  it('lets no two of what stand side by side overlap, and keeps all in the whole', () => {
    fc.assert(
      fc.property(organisations, aspects, layoutNames, (org, aspect, layout) => {
        const placed = laidOut(org, `/?layout=${layout}`, aspect)
        const whole = { x: 0, y: 0, width: placed.width, height: placed.height }
        for (const siblings of [placed.tops, ...everyTeam(placed).map(({ below }) => below)])
          expect(pairs(siblings).filter(([a, b]) => overlap(a.extent, b.extent))).toEqual([])
        expect(pairs(everyRole(placed)).filter(([a, b]) => overlap(a.rect, b.rect))).toEqual([])
        for (const { rect, extent, header, roles, below } of everyTeam(placed)) {
          expect(inside(rect, extent) && inside(extent, whole)).toBe(true)
          expect(below.filter((sub) => !inside(sub.extent, extent))).toEqual([])
          const room = { ...rect, y: rect.y + header, height: rect.height - header }
          expect(roles.filter((card) => !inside(card.rect, room))).toEqual([])
          expect(roles.filter((card) => below.some((sub) => overlap(card.rect, sub.extent)))).toEqual([])
        }
      }),
    )
  })

  it('is deterministic', () => {
    fc.assert(
      fc.property(organisations, aspects, layoutNames, (org, aspect, layout) => {
        const address = `/?layout=${layout}`
        expect(laidOut(org, address, aspect)).toEqual(laidOut(org, address, aspect))
      }),
    )
  })

  it('is the same again when a team is folded and opened', () => {
    fc.assert(
      fc.property(organisations, aspects, layoutNames, fc.nat(), (org, aspect, layout, pick) => {
        const team = org.teams[pick % org.teams.length]?.id
        const before = laidOut(org, `/?layout=${layout}`, aspect)
        const folded = laidOut(org, `/?layout=${layout}&fold=${team}`, aspect)
        expect(idsIn(folded).length).toBeLessThanOrEqual(idsIn(before).length)
        expect(laidOut(org, `/?layout=${layout}&fold=&open=${team}`, aspect)).toEqual(before)
      }),
    )
  })

  it.each(['tree', 'map'])('takes the shape of the pane: %s', (layout) => {
    const org = anOrg({
      teams: [
        aTeam({ id: 't' }),
        ...Array.from({ length: 24 }, (_, i) => aTeam({ id: `t${i}`, parent: 't' })),
      ],
      roles: Array.from({ length: 120 }, (_, i) => aRole({ id: `r${i}`, teams: [`t${i % 24}`] })),
    })
    const wide = laidOut(org, `/?layout=${layout}`, 2)
    const tall = laidOut(org, `/?layout=${layout}`, 0.5)
    expect(wide.width / wide.height).toBeGreaterThan(1.4)
    expect(tall.width / tall.height).toBeLessThan(0.75)
  })

  it.each(['tree', 'map'])(
    'ends, in about the shape of the pane, for any number side by side: %s',
    (layout) => {
      const org = anOrg({ teams: Array.from({ length: 2000 }, (_, i) => aTeam({ id: `t${i}` })) })
      const placed = laidOut(org, `/?layout=${layout}`, 1.4)
      expect(placed.tops).toHaveLength(2000)
      expect(placed.width / placed.height).toBeGreaterThan(0.8)
      expect(placed.width / placed.height).toBeLessThan(2.2)
    },
  )

  it.each(['tree', 'map'])('places nothing for nothing: %s', (layout) => {
    expect(laidOut(anOrg({ teams: [] }), `/?layout=${layout}`)).toEqual({ width: 0, height: 0, tops: [] })
  })

  it('leaves out what is folded, and under ?only=1 the roles that do not match', () => {
    const org = anOrg({
      teams: [aTeam({ id: 'a' }), aTeam({ id: 'b', parent: 'a' }), aTeam({ id: 'c', parent: 'b' })],
      roles: [
        aRole({ id: 'x', teams: ['a'], status: 'vacant' }),
        aRole({ id: 'y', teams: ['b'] }),
        aRole({ id: 'z', teams: ['c'] }),
      ],
    })
    expect(idsIn(laidOut(org, '/?fold=b'))).toEqual(['a', 'b', 'x'])
    expect(idsIn(laidOut(org, '/?status=vacant&only=1'))).toEqual(['a', 'b', 'c', 'x'])
  })
})

describe('the tree', () => {
  it('joins each team to the one above it by a line that crosses no other box', () => {
    fc.assert(
      fc.property(organisations, aspects, (org, aspect) => {
        const teams = everyTeam(laidOut(org, '/', aspect))
        for (const parent of teams) {
          for (const child of parent.below) {
            const others = teams.filter((team) => team !== parent && team !== child)
            expect(child.line.length).toBeGreaterThan(1)
            for (const [i, point] of child.line.slice(1).entries()) {
              const from = child.line[i]
              expect(others.filter(({ rect }) => from && crosses(from, point, rect))).toEqual([])
            }
          }
        }
      }),
    )
  })
})

describe('the map', () => {
  it('nests teams in the boxes of those they are part of, below the header', () => {
    fc.assert(
      fc.property(organisations, aspects, (org, aspect) => {
        for (const { rect, header, below } of everyTeam(laidOut(org, '/?layout=map', aspect))) {
          const room = { ...rect, y: rect.y + header, height: rect.height - header }
          expect(below.filter((sub) => !inside(sub.rect, room) || sub.line.length > 0)).toEqual([])
        }
      }),
    )
  })
})
