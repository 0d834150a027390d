import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point, Rect } from '../../../src/graph/geometry/rect'
import { anOrg, aRole, aTeam } from '../../builders'
import {
  arbitraryAspectRatios,
  arbitraryLayoutKinds,
  arbitraryOrgs,
  isInside,
  isOverlapping,
  layoutOrg,
  listEntryIds,
  listPairs,
  listPlacedRoles,
  listPlacedTeams,
} from './chartLayouts'

function segmentCrossesBox(from: Point, to: Point, box: Rect): boolean {
  const segmentRect = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.max(0.01, Math.abs(from.x - to.x)),
    height: Math.max(0.01, Math.abs(from.y - to.y)),
  }
  return isOverlapping(segmentRect, box)
}

describe('every layout', () => {
  it('places each team once, and each role once in its home team', () => {
    fc.assert(
      fc.property(
        arbitraryOrgs,
        arbitraryAspectRatios,
        arbitraryLayoutKinds,
        (org, aspectRatio, layoutKind) => {
          const layout = layoutOrg(org, `/?layout=${layoutKind}`, aspectRatio)
          expect(
            listPlacedTeams(layout)
              .map(({ sceneTeam }) => sceneTeam.team.id)
              .sort(),
          ).toEqual(org.teams.map(({ id }) => id).sort())
          expect(
            listPlacedRoles(layout)
              .map(({ role, team }) => `${role.id} ${team.sceneTeam.team.id}`)
              .sort(),
          ).toEqual(org.roles.map(({ id, teams }) => `${id} ${teams[0]}`).sort())
        },
      ),
    )
  })

  it('places siblings without overlap, and everything within the chart', () => {
    fc.assert(
      fc.property(
        arbitraryOrgs,
        arbitraryAspectRatios,
        arbitraryLayoutKinds,
        (org, aspectRatio, layoutKind) => {
          const layout = layoutOrg(org, `/?layout=${layoutKind}`, aspectRatio)
          const chartRect = { x: 0, y: 0, width: layout.width, height: layout.height }
          for (const siblings of [
            layout.rootTeams,
            ...listPlacedTeams(layout).map(({ subTeams }) => subTeams),
          ])
            expect(
              listPairs(siblings).filter(([a, b]) => isOverlapping(a.subtreeBounds, b.subtreeBounds)),
            ).toEqual([])
          expect(
            listPairs(listPlacedRoles(layout)).filter(([a, b]) => isOverlapping(a.rect, b.rect)),
          ).toEqual([])
          for (const { rect, subtreeBounds, headerHeight, roles, subTeams } of listPlacedTeams(layout)) {
            expect(isInside(rect, subtreeBounds) && isInside(subtreeBounds, chartRect)).toBe(true)
            expect(subTeams.filter((sub) => !isInside(sub.subtreeBounds, subtreeBounds))).toEqual([])
            const contentRect = { ...rect, y: rect.y + headerHeight, height: rect.height - headerHeight }
            expect(roles.filter((card) => !isInside(card.rect, contentRect))).toEqual([])
            expect(
              roles.filter((card) => subTeams.some((sub) => isOverlapping(card.rect, sub.subtreeBounds))),
            ).toEqual([])
          }
        },
      ),
    )
  })

  it('is deterministic', () => {
    fc.assert(
      fc.property(
        arbitraryOrgs,
        arbitraryAspectRatios,
        arbitraryLayoutKinds,
        (org, aspectRatio, layoutKind) => {
          const address = `/?layout=${layoutKind}`
          expect(layoutOrg(org, address, aspectRatio)).toEqual(layoutOrg(org, address, aspectRatio))
        },
      ),
    )
  })

  it('is the same after a team is folded and opened again', () => {
    fc.assert(
      fc.property(
        arbitraryOrgs,
        arbitraryAspectRatios,
        arbitraryLayoutKinds,
        fc.nat(),
        (org, aspectRatio, layoutKind, pick) => {
          const team = org.teams[pick % org.teams.length]?.id
          const before = layoutOrg(org, `/?layout=${layoutKind}`, aspectRatio)
          const folded = layoutOrg(org, `/?layout=${layoutKind}&fold=${team}`, aspectRatio)
          expect(listEntryIds(folded).length).toBeLessThanOrEqual(listEntryIds(before).length)
          expect(layoutOrg(org, `/?layout=${layoutKind}&fold=&open=${team}`, aspectRatio)).toEqual(before)
        },
      ),
    )
  })

  it.each(['tree', 'map'])('fits the aspect ratio of the pane: %s', (layoutKind) => {
    const org = anOrg({
      teams: [
        aTeam({ id: 't' }),
        ...Array.from({ length: 24 }, (_, i) => aTeam({ id: `t${i}`, parent: 't' })),
      ],
      roles: Array.from({ length: 120 }, (_, i) => aRole({ id: `r${i}`, teams: [`t${i % 24}`] })),
    })
    const wide = layoutOrg(org, `/?layout=${layoutKind}`, 2)
    const tall = layoutOrg(org, `/?layout=${layoutKind}`, 0.5)
    expect(wide.width / wide.height).toBeGreaterThan(1.4)
    expect(tall.width / tall.height).toBeLessThan(0.75)
  })

  it.each(['tree', 'map'])(
    'fits thousands of sibling teams to about the aspect ratio of the pane: %s',
    (layoutKind) => {
      const org = anOrg({ teams: Array.from({ length: 2000 }, (_, i) => aTeam({ id: `t${i}` })) })
      const layout = layoutOrg(org, `/?layout=${layoutKind}`, 1.4)
      expect(layout.rootTeams).toHaveLength(2000)
      expect(layout.width / layout.height).toBeGreaterThan(0.8)
      expect(layout.width / layout.height).toBeLessThan(2.2)
    },
  )

  it.each(['tree', 'map'])('places nothing for an organisation without teams: %s', (layoutKind) => {
    expect(layoutOrg(anOrg({ teams: [] }), `/?layout=${layoutKind}`)).toEqual({
      width: 0,
      height: 0,
      rootTeams: [],
    })
  })

  it('leaves out folded teams, and with ?only=1 the roles that do not match', () => {
    const org = anOrg({
      teams: [aTeam({ id: 'a' }), aTeam({ id: 'b', parent: 'a' }), aTeam({ id: 'c', parent: 'b' })],
      roles: [
        aRole({ id: 'x', teams: ['a'], status: 'vacant' }),
        aRole({ id: 'y', teams: ['b'] }),
        aRole({ id: 'z', teams: ['c'] }),
      ],
    })
    expect(listEntryIds(layoutOrg(org, '/?fold=b'))).toEqual(['a', 'b', 'x'])
    expect(listEntryIds(layoutOrg(org, '/?status=vacant&only=1'))).toEqual(['a', 'b', 'c', 'x'])
  })
})

describe('layoutAsTree', () => {
  it('connects each team to its parent by a line that crosses no other box', () => {
    fc.assert(
      fc.property(arbitraryOrgs, arbitraryAspectRatios, (org, aspectRatio) => {
        const teams = listPlacedTeams(layoutOrg(org, '/', aspectRatio))
        for (const parent of teams) {
          for (const child of parent.subTeams) {
            const others = teams.filter((team) => team !== parent && team !== child)
            expect(child.connector.length).toBeGreaterThan(1)
            for (const [i, point] of child.connector.slice(1).entries()) {
              const from = child.connector[i]
              expect(others.filter(({ rect }) => from && segmentCrossesBox(from, point, rect))).toEqual([])
            }
          }
        }
      }),
    )
  })
})

describe('layoutAsMap', () => {
  it('nests sub-teams in the box of their parent, below its header', () => {
    fc.assert(
      fc.property(arbitraryOrgs, arbitraryAspectRatios, (org, aspectRatio) => {
        for (const { rect, headerHeight, subTeams } of listPlacedTeams(
          layoutOrg(org, '/?layout=map', aspectRatio),
        )) {
          const contentRect = { ...rect, y: rect.y + headerHeight, height: rect.height - headerHeight }
          expect(
            subTeams.filter((sub) => !isInside(sub.rect, contentRect) || sub.connector.length > 0),
          ).toEqual([])
        }
      }),
    )
  })
})
