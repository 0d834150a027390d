import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Placed, Point, Rect } from '../../src/graph/layout'
import { makeScene } from '../../src/graph/scene'
import { HEADER } from '../../src/graph/sizes'
import { treeLayout } from '../../src/graph/treeLayout'
import { indexOrg } from '../../src/org/indexOrg'
import { matchRoles } from '../../src/org/matchRoles'
import type { Org } from '../../src/org/schema'
import { parseView } from '../../src/view/view'
import { anOrg, aRole, aTeam } from '../builders'

/** Organisations of up to 30 teams in any forest, with 0 to 20 roles in each. */
const organisations = fc
  .array(fc.record({ parent: fc.nat(), roles: fc.nat({ max: 20 }) }), { minLength: 1, maxLength: 30 })
  .map(
    (shape): Org =>
      anOrg({
        teams: shape.map(({ parent }, i) => {
          const above = parent % (i + 2)
          return aTeam({ id: `t${i}`, ...(above < i && { parent: `t${above}` }) })
        }),
        roles: shape.flatMap(({ roles }, i) =>
          Array.from({ length: roles }, (_, r) => aRole({ id: `r${i}-${r}`, teams: [`t${i}`] })),
        ),
      }),
  )
const aspects = fc.double({ min: 0.3, max: 3, noNaN: true })

function layout(org: Org, aspect: number, address = '/'): Placed {
  const index = indexOrg(org)
  const view = parseView(address)
  return treeLayout(makeScene(index, view, matchRoles(index, view)), aspect)
}

const right = ({ x, width }: Rect) => x + width
const bottom = ({ y, height }: Rect) => y + height
const overlap = (a: Rect, b: Rect) => a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
const inside = (a: Rect, b: Rect) =>
  a.x >= b.x && a.y >= b.y && right(a) <= right(b) && bottom(a) <= bottom(b)

function pairs<T>(values: readonly T[]): [T, T][] {
  return values.flatMap((a, i) => values.slice(i + 1).map((b): [T, T] => [a, b]))
}

function crosses(from: Point, to: Point, box: Rect): boolean {
  const line = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
  return overlap({ ...line, width: Math.max(line.width, 0.01), height: Math.max(line.height, 0.01) }, box)
}

describe('treeLayout', () => {
  it('draws every team once and every role once, in its home', () => {
    fc.assert(
      fc.property(organisations, aspects, (org, aspect) => {
        const placed = layout(org, aspect)
        expect(placed.teams.map(({ node }) => node.team.id).sort()).toEqual(
          org.teams.map(({ id }) => id).sort(),
        )
        expect(placed.roles.map(({ id, team }) => `${id} ${team}`).sort()).toEqual(
          org.roles.map(({ id, teams }) => `${id} ${teams[0]}`).sort(),
        )
      }),
    )
  })

  it('lets no two boxes overlap, keeps every card inside its team below the header, and all inside the whole', () => {
    fc.assert(
      fc.property(organisations, aspects, (org, aspect) => {
        const { teams, roles, width, height } = layout(org, aspect)
        const boxes = new Map(teams.map(({ node, rect }) => [node.team.id, rect]))
        expect(pairs(teams).filter(([a, b]) => overlap(a.rect, b.rect))).toEqual([])
        expect(pairs(roles).filter(([a, b]) => overlap(a.rect, b.rect))).toEqual([])
        for (const { rect, team } of roles) {
          const box = boxes.get(team)
          expect(box && inside(rect, { ...box, y: box.y + HEADER, height: box.height - HEADER })).toBe(true)
        }
        expect(
          teams.filter(
            ({ rect }) =>
              !inside(rect, { x: -0.001, y: -0.001, width: width + 0.002, height: height + 0.002 }),
          ),
        ).toEqual([])
      }),
    )
  })

  it('joins each team to the one above it by a line that crosses no other box', () => {
    fc.assert(
      fc.property(organisations, aspects, (org, aspect) => {
        const { teams, links } = layout(org, aspect)
        expect(links.map(({ from, to }) => `${to}<${from}`).sort()).toEqual(
          org.teams.flatMap(({ id, parent }) => (parent ? [`${id}<${parent}`] : [])).sort(),
        )
        for (const { from, to, points } of links) {
          const others = teams.filter(({ node }) => node.team.id !== from && node.team.id !== to)
          for (const [i, point] of points.slice(1).entries()) {
            const start = points[i]
            expect(
              others
                .filter(({ rect }) => start && crosses(start, point, rect))
                .map(({ node }) => node.team.id),
            ).toEqual([])
          }
        }
      }),
    )
  })

  it('is deterministic', () => {
    fc.assert(
      fc.property(organisations, aspects, (org, aspect) => {
        expect(layout(org, aspect)).toEqual(layout(org, aspect))
      }),
    )
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
    const ids = (address: string) => {
      const { teams, roles } = layout(org, 1, address)
      return [...teams.map(({ node }) => node.team.id), ...roles.map(({ id }) => id)]
    }
    expect(ids('/?fold=b')).toEqual(['a', 'b', 'x'])
    expect(ids('/?status=vacant&only=1')).toEqual(['a', 'b', 'c', 'x'])
  })

  it('takes the shape of the pane', () => {
    const org = anOrg({
      teams: [
        aTeam({ id: 't' }),
        ...Array.from({ length: 24 }, (_, i) => aTeam({ id: `t${i}`, parent: 't' })),
      ],
      roles: Array.from({ length: 120 }, (_, i) => aRole({ id: `r${i}`, teams: [`t${i % 24}`] })),
    })
    const wide = layout(org, 2)
    const tall = layout(org, 0.5)
    expect(wide.width / wide.height).toBeGreaterThan(1.4)
    expect(tall.width / tall.height).toBeLessThan(0.75)
  })

  it('places nothing for nothing', () => {
    expect(treeLayout([], 1)).toEqual({ width: 0, height: 0, teams: [], roles: [], links: [] })
  })
})

describe('treeLayout of a flat organisation', () => {
  it('ends, and takes the shape of the pane, however many teams stand side by side', () => {
    const org = anOrg({ teams: Array.from({ length: 2000 }, (_, i) => aTeam({ id: `t${i}` })) })
    const { teams, width, height } = layout(org, 1.4)
    expect(teams).toHaveLength(2000)
    expect(width / height).toBeGreaterThan(0.8)
    expect(width / height).toBeLessThan(2.2)
  })
})
