import { describe, expect, it } from 'vitest'
import { getLevelOfDetail } from '../../../src/graph/camera/levelOfDetail'
import {
  type FocusTarget,
  findNextFocusTarget,
  listFocusTargets,
} from '../../../src/graph/focus/focusTargets'
import { ensureTabStopVisible } from '../../../src/graph/focus/tabStop'
import { indexPlacements } from '../../../src/graph/layout/chartLayout'
import { findVisibleAncestor } from '../../../src/graph/visible/visibleAncestor'
import { cullToRect } from '../../../src/graph/visible/visibleItems'
import { indexOrg } from '../../../src/org/model/indexOrg'
import { anOrg, aRole, aTeam } from '../../builders'
import { layoutOrg } from '../layout/chartLayouts'

const org = anOrg({
  teams: [
    aTeam({ id: 'house' }),
    aTeam({ id: 'shop', parent: 'house' }),
    aTeam({ id: 'bare', parent: 'house' }),
  ],
  roles: [
    aRole({ id: 'head', teams: ['house'] }),
    aRole({ id: 'seller', teams: ['shop'] }),
    aRole({ id: 'buyer', teams: ['shop'] }),
  ],
})
const cardsLod = getLevelOfDetail(1)
const blocksLod = getLevelOfDetail(0.4)

describe('listFocusTargets', () => {
  it('lists each team, its fold button and its role cards in the order of the file', () => {
    expect(listFocusTargets(layoutOrg(org), cardsLod).map(({ id }) => id)).toEqual([
      ...['house', 'fold:house', 'head', 'shop', 'fold:shop', 'seller', 'buyer', 'bare'],
    ])
  })

  it('lists only teams at the blocks level, and fold buttons where they have room', () => {
    expect(listFocusTargets(layoutOrg(org), blocksLod).map(({ id }) => id)).toEqual(['house', 'shop', 'bare'])
    expect(listFocusTargets(layoutOrg(org), getLevelOfDetail(0.3)).map(({ id }) => id)).toEqual([
      'house',
      'fold:house',
    ])
  })

  it('aims at the header of a box, the fold button at its right end, a role card, and the whole of a block', () => {
    const layout = layoutOrg(org)
    const [house] = layout.rootTeams
    if (!house) throw new Error('There is no team')
    const targets = new Map(listFocusTargets(layout, cardsLod).map((target) => [target.id, target]))
    const { x, y, width } = house.rect
    expect(targets.get('house')).toEqual({ id: 'house', entryId: 'house', rect: { x, y, width, height: 32 } })
    expect(targets.get('fold:house')).toEqual({
      ...{ id: 'fold:house', entryId: 'house', rect: { x: x + width - 32, y, width: 32, height: 32 } },
    })
    expect(targets.get('head')).toEqual({ id: 'head', entryId: 'head', rect: house.roles[0]?.rect })
    expect(listFocusTargets(layout, blocksLod)[0]?.rect).toEqual(house.rect)
    const [onMap] = layoutOrg(org, '/?layout=map').rootTeams
    const framed = listFocusTargets(layoutOrg(org, '/?layout=map'), blocksLod)[0]
    expect(framed?.rect).toEqual({ ...onMap?.rect, height: onMap?.headerHeight })
  })
})

describe('findNextFocusTarget', () => {
  const at = (id: string, x: number, y: number, width = 100, height = 50): FocusTarget => ({
    ...{ id, entryId: id, rect: { x, y, width, height } },
  })

  it('returns the first target for Home, the last for End, and none for other keys or an unknown target', () => {
    const targets = [at('a', 0, 0), at('b', 200, 0), at('c', 400, 0)]
    expect(findNextFocusTarget(targets, 'b', 'Home')?.id).toBe('a')
    expect(findNextFocusTarget(targets, 'b', 'End')?.id).toBe('c')
    expect(findNextFocusTarget(targets, 'b', 'Enter')).toBeUndefined()
    expect(findNextFocusTarget(targets, 'x', 'ArrowLeft')).toBeUndefined()
    expect(findNextFocusTarget([], 'x', 'Home')).toBeUndefined()
  })

  it('returns the nearest target in the direction of the arrow, and none past the last', () => {
    const targets = [
      at('a', 0, 0),
      at('far', 600, 0),
      at('b', 200, 0),
      at('below', 0, 200),
      at('deep', 0, 400),
    ]
    expect(findNextFocusTarget(targets, 'a', 'ArrowRight')?.id).toBe('b')
    expect(findNextFocusTarget(targets, 'b', 'ArrowRight')?.id).toBe('far')
    expect(findNextFocusTarget(targets, 'far', 'ArrowLeft')?.id).toBe('b')
    expect(findNextFocusTarget(targets, 'far', 'ArrowRight')).toBeUndefined()
    expect(findNextFocusTarget(targets, 'a', 'ArrowDown')?.id).toBe('below')
    expect(findNextFocusTarget(targets, 'deep', 'ArrowUp')?.id).toBe('below')
    expect(findNextFocusTarget(targets, 'a', 'ArrowUp')).toBeUndefined()
  })

  it.each<[string, string, FocusTarget[], string | undefined]>([
    [
      'a target straight ahead over a nearer one that is not',
      'ArrowRight',
      [at('aslant', 110, 60), at('straight', 500, 30)],
      'straight',
    ],
    ['a target aside when none is straight ahead', 'ArrowRight', [at('aslant', 200, 100)], 'aslant'],
    ['a target four times as far aside as ahead', 'ArrowRight', [at('edge', 100, 400)], 'edge'],
    ['no target that is farther aside', 'ArrowRight', [at('aside', 100, 401)], undefined],
    [
      'the less far aside of two that are as far ahead',
      'ArrowRight',
      [at('more', 300, 40), at('less', 300, 20)],
      'less',
    ],
    [
      'the nearer of two straight ahead, the distance aside counted half',
      'ArrowRight',
      [at('on', 140, 0), at('by', 120, 40)],
      'on',
    ],
    [
      'the nearer of two that are not straight ahead, the distance aside counted twice',
      'ArrowRight',
      [at('by', 100, 100), at('on', 190, 50)],
      'on',
    ],
    ['no target less than 1 px ahead', 'ArrowRight', [at('same', 1, 0)], undefined],
    ['a target just over 1 px ahead', 'ArrowRight', [at('next', 1.5, 0)], 'next'],
    [
      'a target in the same row over one that only touches it',
      'ArrowRight',
      [at('touches', 150, 50), at('meets', 400, 49)],
      'meets',
    ],
    [
      'a target in the same column over one that only touches it',
      'ArrowDown',
      [at('touches', 100, 60), at('meets', 99, 500)],
      'meets',
    ],
    [
      'by the distance between centres, up a column',
      'ArrowUp',
      [at('tall', 0, -300, 100, 200), at('low', 0, -260, 100, 20)],
      'tall',
    ],
    [
      'by the distance between centres, left in a row',
      'ArrowLeft',
      [at('wide', -400, 0, 300, 50), at('narrow', -300, 0, 20, 50)],
      'wide',
    ],
  ])('chooses %s', (_, key, others, to) => {
    expect(findNextFocusTarget([at('here', 0, 0), ...others], 'here', key)?.id).toBe(to)
  })
})

describe('ensureTabStopVisible', () => {
  const index = indexOrg(org)
  const layout = layoutOrg(org)
  const placements = indexPlacements(layout)
  const chartRect = { x: 0, y: 0, width: layout.width, height: layout.height }
  const emptyRect = { x: -500, y: -500, width: 10, height: 10 }
  const findTabStop = (
    lastFocusedId: string | undefined,
    entry: string,
    clipRect = chartRect,
    lod = cardsLod,
  ) =>
    ensureTabStopVisible(
      cullToRect(layout, clipRect, lod),
      lod,
      lastFocusedId,
      findVisibleAncestor(index, placements, lod, entry),
      placements.get(entry),
    )

  it('makes the first visible element the tab stop until another had focus', () => {
    expect(findTabStop(undefined, 'head').tabStopId).toBe('house')
    expect(findTabStop('ghost', 'ghost').tabStopId).toBe('house')
    expect(findTabStop(undefined, 'head', emptyRect).tabStopId).toBeUndefined()
    const cardsAlone = { ...cullToRect(layout, chartRect, cardsLod), teams: [] }
    expect(ensureTabStopVisible(cardsAlone, cardsLod, undefined, undefined, undefined).tabStopId).toBe('head')
  })

  it('keeps the last focused element as the tab stop, or its visible ancestor, and a fold button while it has room', () => {
    expect(findTabStop('buyer', 'buyer').tabStopId).toBe('buyer')
    expect(findTabStop('fold:shop', 'shop').tabStopId).toBe('fold:shop')
    expect(findTabStop('fold:shop', 'shop', chartRect, blocksLod).tabStopId).toBe('shop')
    expect(findTabStop('fold:bare', 'bare').tabStopId).toBe('bare')
    expect(findTabStop('buyer', 'buyer', chartRect, blocksLod).tabStopId).toBe('shop')
  })

  it('adds an off-screen tab stop to the visible items, a role card with its team, nothing twice', () => {
    const { visible } = findTabStop('buyer', 'buyer', emptyRect)
    expect(visible.teams).toEqual([
      { team: placements.get('shop')?.team, representation: 'box', rect: placements.get('shop')?.rect },
    ])
    expect(visible.roles).toEqual([
      {
        role: index.roles.get('buyer'),
        team: placements.get('shop')?.team,
        rect: placements.get('buyer')?.rect,
      },
    ])
    const team = findTabStop('shop', 'shop', emptyRect).visible
    expect(team.teams.map(({ team: { sceneTeam } }) => sceneTeam.team.id)).toEqual(['shop'])
    expect(team.roles).toEqual([])
    const { rect } = placements.get('seller') ?? { rect: emptyRect }
    const beside = findTabStop('buyer', 'buyer', rect).visible
    expect(beside.teams.map(({ team: { sceneTeam } }) => sceneTeam.team.id)).toEqual(['shop'])
    expect(beside.roles.map(({ role }) => role.id).sort()).toEqual(['buyer', 'seller'])
    const visibleItems = cullToRect(layout, chartRect, cardsLod)
    const same = ensureTabStopVisible(
      visibleItems,
      cardsLod,
      'buyer',
      findVisibleAncestor(index, placements, cardsLod, 'buyer'),
      placements.get('buyer'),
    )
    expect(same.visible).toBe(visibleItems)
    expect(
      ensureTabStopVisible(
        visibleItems,
        cardsLod,
        'shop',
        findVisibleAncestor(index, placements, cardsLod, 'shop'),
        placements.get('shop'),
      ).visible,
    ).toBe(visibleItems)
  })
})
