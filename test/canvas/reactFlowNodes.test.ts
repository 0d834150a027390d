import { describe, expect, it } from 'vitest'
import type { TeamNode } from '../../src/canvas/reactFlowNodes'
import { layoutOrg, listPlacedTeams } from '../graph/layout/chartLayouts'
import { buildChartNodes, houseOrg } from './chartNodes'

describe('toReactFlowNodes', () => {
  it('makes one node per visible team, parents first, at its place in the layout', () => {
    const placedTeams = listPlacedTeams(layoutOrg(houseOrg()))
    expect(
      buildChartNodes(houseOrg()).map(({ id, position, width, height }) => ({
        id,
        rect: { ...position, width, height },
      })),
    ).toEqual(placedTeams.map(({ sceneTeam, rect }) => ({ id: sceneTeam.team.id, rect })))
  })

  it('gives React Flow every size, so that it measures nothing', () => {
    for (const { width, height, measured, handles } of buildChartNodes(houseOrg())) {
      expect(measured).toEqual({ width, height })
      expect(handles).toHaveLength(1)
    }
  })

  it('leaves out teams outside of the clip rectangle', () => {
    const kitchen = listPlacedTeams(layoutOrg(houseOrg())).find(
      ({ sceneTeam }) => sceneTeam.team.id === 'kitchen',
    )
    expect(buildChartNodes(houseOrg(), { clipRect: kitchen?.rect }).map(({ id }) => id)).toEqual(['kitchen'])
  })

  it('puts role cards in their team, relative to its corner', () => {
    const nodes = buildChartNodes(houseOrg())
    expect(getNode(nodes, 'kitchen').data.roleCards).toMatchObject([
      { role: { id: 'cook' }, left: 10, top: 32, teamName: 'Kitchen' },
      { role: { id: 'baker' }, teamName: 'Kitchen' },
    ])
    expect(getNode(nodes, 'shop').data.roleCards).toEqual([])
  })

  it('has no role cards at the blocks level of detail', () => {
    for (const { data } of buildChartNodes(houseOrg(), { zoom: 0.45 })) expect(data.roleCards).toEqual([])
  })

  it('names the parent team, and marks a team without roles as empty', () => {
    const nodes = buildChartNodes(houseOrg())
    expect(getNode(nodes, 'house').data.parentName).toBe('')
    expect(getNode(nodes, 'shop').data).toMatchObject({ parentName: 'House', isEmpty: true })
    expect(getNode(nodes, 'kitchen').data.isEmpty).toBe(false)
  })

  it('does not call a team empty that has its sub-teams inside, as on the map', () => {
    expect(getNode(buildChartNodes(houseOrg(), { url: '/?layout=map' }), 'house').data.isEmpty).toBe(false)
  })

  it('counts matches per team, sub-teams included, only while a filter is on', () => {
    const filtered = buildChartNodes(houseOrg(), { url: '/?quality=calm' })
    expect(filtered.map(({ data }) => data.matchCount)).toEqual([1, 1, 0])
    expect(getNode(filtered, 'kitchen').data.roleCards.map(({ strength }) => strength)).toEqual([
      'matched',
      'dimmed',
    ])
    expect(buildChartNodes(houseOrg()).map(({ data }) => data.matchCount)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('highlights the teams and roles that it is given', () => {
    const nodes = buildChartNodes(houseOrg(), {
      highlights: new Map([
        ['cook', 'selected'],
        ['shop', 'related'],
      ]),
    })
    expect(nodes.map(({ data }) => data.highlight)).toEqual(['none', 'none', 'related'])
    expect(getNode(nodes, 'kitchen').data.roleCards.map(({ highlight }) => highlight)).toEqual([
      'selected',
      'none',
    ])
  })

  it.each([
    ['shop', [undefined, undefined, 'shop'], [false, false]],
    ['fold:kitchen', [undefined, 'fold:kitchen', undefined], [false, false]],
    ['baker', [undefined, undefined, undefined], [false, true]],
  ])('tells only the element with the tab stop %s about it', (tabStopId, teamTabStops, cardTabStops) => {
    const nodes = buildChartNodes(houseOrg(), { tabStopId })
    expect(nodes.map(({ data }) => data.tabStopId)).toEqual(teamTabStops)
    expect(getNode(nodes, 'kitchen').data.roleCards.map(({ isTabStop }) => isTabStop)).toEqual(cardTabStops)
  })

  it('shows a fold button only on teams that have something to fold', () => {
    expect(buildChartNodes(houseOrg()).map(({ data }) => data.isFoldButtonShown)).toEqual([true, true, false])
  })
})

function getNode(nodes: readonly TeamNode[], id: string): TeamNode {
  const node = nodes.find((each) => each.id === id)
  if (!node) throw new Error(`There is no node ${id}`)
  return node
}
