import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/graph/layout/scene'
import { buildConnectorPath } from '../../../src/graph/lines/connectorPath'
import { buildArrowHeadPath, routeRelationCurve } from '../../../src/graph/lines/relationCurve'
import { collectRelationLines } from '../../../src/graph/lines/relationLines'
import { indexOrg } from '../../../src/org/model/indexOrg'
import { anOrg, aRole, aTeam } from '../../builders'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'org' }),
      aTeam({ id: 'eng', parent: 'org' }),
      aTeam({ id: 'sre', parent: 'eng' }),
      aTeam({ id: 'css', kind: 'external' }),
    ],
    roles: [
      aRole({ id: 'boss', teams: ['org'] }),
      aRole({ id: 'lead', teams: ['eng'], reportsTo: ['boss'], status: 'vacant' }),
      aRole({ id: 'ops', teams: ['sre'], reportsTo: ['lead'] }),
    ],
    relations: [
      { from: 'lead', to: 'ops', kind: 'leads' },
      { from: 'lead', to: 'boss', kind: 'works-with' },
    ],
  }),
)
const buildSceneWithFolded = (...foldedTeamIds: string[]) => buildScene(index, new Set(foldedTeamIds))

describe('collectRelationLines', () => {
  const itself = (id: string) => id

  it('joins the selected entry with its connections in both directions, one line per pair and direction', () => {
    expect(collectRelationLines(index, 'lead', itself)).toEqual([
      { from: 'lead', to: 'boss', label: 'reports to, works with' },
      { from: 'lead', to: 'ops', label: 'leads' },
      { from: 'ops', to: 'lead', label: 'reports to' },
    ])
  })

  it('collects each relation once when there is no selection', () => {
    expect(collectRelationLines(index, undefined, itself)).toHaveLength(3)
  })

  it('leads to the box that hides an entry, and leaves out relations within one box', () => {
    const drawnAs = (id: string) => (id === 'boss' ? 'boss' : 'eng')
    expect(collectRelationLines(index, undefined, drawnAs)).toEqual([
      { from: 'eng', to: 'boss', label: 'reports to, works with' },
    ])
  })
})

describe('buildScene', () => {
  it('counts the roles and teams that a folded team contains', () => {
    const [org] = buildSceneWithFolded('eng')
    expect(org?.subTeams[0]).toMatchObject({
      isFolded: true,
      roles: [],
      subTeams: [],
      totals: { roles: 2, teams: 1 },
    })
  })

  it('does not fold a team that has nothing to fold', () => {
    expect(buildSceneWithFolded('css')[1]).toMatchObject({ isFolded: false, canFold: false })
    const bare = indexOrg(anOrg({ teams: [aTeam({ id: 'a' }), aTeam({ id: 'b', parent: 'a' })] }))
    expect(buildScene(bare, new Set(['a', 'b']))).toMatchObject([
      { isFolded: true, canFold: true, subTeams: [] },
    ])
  })
})

describe('buildConnectorPath', () => {
  it('draws segments that connectors share once', () => {
    const from = { x: 50, y: 0 }
    const to = (x: number) => [from, { x: 50, y: 10 }, { x, y: 10 }, { x, y: 20 }]
    expect(buildConnectorPath([to(0), to(80), to(100)])).toBe('M0 10H100M50 0V10M0 10V20M80 10V20M100 10V20')
  })
})

describe('routeRelationCurve', () => {
  const box = (x: number, y: number) => ({ x, y, width: 200, height: 64 })

  it('connects the facing sides of two boxes', () => {
    expect(routeRelationCurve(box(0, 0), box(220, 10))).toMatchObject({
      end: { x: 220, y: 42 },
      endAngleDegrees: 0,
    })
    expect(routeRelationCurve(box(220, 0), box(0, 10))).toMatchObject({
      end: { x: 200, y: 42 },
      endAngleDegrees: 180,
    })
    expect(routeRelationCurve(box(0, 0), box(0, 72))).toMatchObject({
      end: { x: 100, y: 72 },
      endAngleDegrees: 90,
    })
  })

  it('routes around the boxes between two boxes of a column or a row', () => {
    expect(routeRelationCurve(box(0, 0), box(0, 300))).toMatchObject({
      end: { x: 200, y: 332 },
      endAngleDegrees: 180,
    })
    expect(routeRelationCurve(box(0, 90), box(300, 100))).toMatchObject({
      end: { x: 400, y: 100 },
      endAngleDegrees: 90,
    })
  })

  it('ends in an arrowhead whose tip touches the box', () => {
    const sideways = buildArrowHeadPath(routeRelationCurve(box(0, 0), box(220, 10)), 10)
    expect(sideways).toBe('M220 42L210 47.5L210 36.5Z')
    expect(buildArrowHeadPath(routeRelationCurve(box(0, 0), box(0, 72)), 10)).toBe(
      'M100 72L94.5 62L105.5 62Z',
    )
  })
})
