import { describe, expect, it } from 'vitest'
import { reuseEqualNodes } from '../../src/canvas/reuseEqualNodes'
import { layoutOrg, listPlacedTeams } from '../graph/layout/chartLayouts'
import { buildChartNodes, houseOrg } from './chartNodes'

describe('reuseEqualNodes', () => {
  const org = houseOrg()
  const nodes = buildChartNodes(org)

  it('returns the previous list when every node is equal', () => {
    expect(reuseEqualNodes(nodes, cloneNodes())).toBe(nodes)
  })

  it('reuses equal nodes and takes the changed one', () => {
    const next = cloneNodes().map((node) =>
      node.id === 'shop' ? { ...node, data: { ...node.data, highlight: 'selected' as const } } : node,
    )
    const reconciled = reuseEqualNodes(nodes, next)
    expect(reconciled).not.toBe(nodes)
    expect(reconciled.map((node, i) => node === nodes[i])).toEqual([true, true, false])
    expect(reconciled[2]?.data.highlight).toBe('selected')
  })

  it('renders only the changed card of a team anew', () => {
    const next = cloneNodes().map((node) => ({
      ...node,
      data: {
        ...node.data,
        roleCards: node.data.roleCards.map((card) =>
          card.role.id === 'cook' ? { ...card, isTabStop: true } : card,
        ),
      },
    }))
    const reconciled = reuseEqualNodes(nodes, next)
    expect(reconciled.map((node, i) => node === nodes[i])).toEqual([true, false, true])
    const [cook, baker] = reconciled[1]?.data.roleCards ?? []
    expect(cook?.isTabStop).toBe(true)
    expect(baker).toBe(nodes[1]?.data.roleCards[1])
  })

  it.each([
    ['position', { position: { x: 1, y: -1 } }],
    ['width', { width: 1 }],
    ['height', { height: 1 }],
  ])('takes a node whose %s changed, with its data reused', (_, change) => {
    const [previousFirst] = nodes
    const [first, ...rest] = cloneNodes()
    if (!first) throw new Error('There is no node')
    const reconciled = reuseEqualNodes(nodes, [{ ...first, ...change }, ...rest])
    expect(reconciled[0]).toMatchObject(change)
    expect(reconciled[0]).not.toBe(previousFirst)
    expect(reconciled[0]?.data).toBe(previousFirst?.data)
  })

  it('follows nodes that come and go, in the new order', () => {
    const kitchenRect = listPlacedTeams(layoutOrg(org)).find(
      ({ sceneTeam }) => sceneTeam.team.id === 'kitchen',
    )?.rect
    const onlyKitchen = reuseEqualNodes(
      nodes,
      cloneNodes().filter(({ id }) => id === 'kitchen'),
    )
    expect(kitchenRect).toBeDefined()
    expect(onlyKitchen).toEqual([nodes[1]])
    expect(onlyKitchen[0]).toBe(nodes[1])
    expect(reuseEqualNodes(onlyKitchen, cloneNodes()).map(({ id }) => id)).toEqual([
      'house',
      'kitchen',
      'shop',
    ])
  })

  /** The same nodes as new objects, down to the cards; roles and teams stay those of the organisation. */
  function cloneNodes() {
    return nodes.map((node) => ({
      ...node,
      position: { ...node.position },
      data: { ...node.data, roleCards: node.data.roleCards.map((card) => ({ ...card })) },
    }))
  }
})
