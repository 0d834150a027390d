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
const nearLod = getLevelOfDetail(1)
const farLod = getLevelOfDetail(0.4)

describe('what arrow keys can go to', () => {
  it('is each team, the button that folds it, and its cards, in the order of the file', () => {
    expect(listFocusTargets(layoutOrg(org), nearLod).map(({ id }) => id)).toEqual([
      ...['house', 'fold:house', 'head', 'shop', 'fold:shop', 'seller', 'buyer', 'bare'],
    ])
  })

  it('is from afar the teams alone, and of what is one block its button where that has room', () => {
    expect(listFocusTargets(layoutOrg(org), farLod).map(({ id }) => id)).toEqual(['house', 'shop', 'bare'])
    expect(listFocusTargets(layoutOrg(org), getLevelOfDetail(0.3)).map(({ id }) => id)).toEqual([
      'house',
      'fold:house',
    ])
  })

  it('is aimed at a header, its right end and a card; from afar at the whole block', () => {
    const layout = layoutOrg(org)
    const [house] = layout.rootTeams
    if (!house) throw new Error('There is no team')
    const targets = new Map(listFocusTargets(layout, nearLod).map((stop) => [stop.id, stop]))
    const { x, y, width } = house.rect
    expect(targets.get('house')).toEqual({ id: 'house', entryId: 'house', rect: { x, y, width, height: 32 } })
    expect(targets.get('fold:house')).toEqual({
      ...{ id: 'fold:house', entryId: 'house', rect: { x: x + width - 32, y, width: 32, height: 32 } },
    })
    expect(targets.get('head')).toEqual({ id: 'head', entryId: 'head', rect: house.roles[0]?.rect })
    expect(listFocusTargets(layout, farLod)[0]?.rect).toEqual(house.rect)
    const [onMap] = layoutOrg(org, '/?layout=map').rootTeams
    const framed = listFocusTargets(layoutOrg(org, '/?layout=map'), farLod)[0]
    expect(framed?.rect).toEqual({ ...onMap?.rect, height: onMap?.headerHeight })
  })
})

describe('an arrow key', () => {
  const at = (id: string, x: number, y: number, width = 100, height = 50): FocusTarget => ({
    ...{ id, entryId: id, rect: { x, y, width, height } },
  })

  it('goes first and last by Home and End, and nowhere by another key or from what is not there', () => {
    const targets = [at('a', 0, 0), at('b', 200, 0), at('c', 400, 0)]
    expect(findNextFocusTarget(targets, 'b', 'Home')?.id).toBe('a')
    expect(findNextFocusTarget(targets, 'b', 'End')?.id).toBe('c')
    expect(findNextFocusTarget(targets, 'b', 'Enter')).toBeUndefined()
    expect(findNextFocusTarget(targets, 'x', 'ArrowLeft')).toBeUndefined()
    expect(findNextFocusTarget([], 'x', 'Home')).toBeUndefined()
  })

  it('goes to the nearest that way, and nowhere past the last', () => {
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
      'straight on, though it is farther',
      'ArrowRight',
      [at('aslant', 110, 60), at('straight', 500, 30)],
      'straight',
    ],
    ['aslant where nothing is straight on', 'ArrowRight', [at('aslant', 200, 100)], 'aslant'],
    ['no more than four times as far aside', 'ArrowRight', [at('edge', 100, 400)], 'edge'],
    ['nowhere that is farther aside', 'ArrowRight', [at('aside', 100, 401)], undefined],
    ['less aside, of two as far along', 'ArrowRight', [at('more', 300, 40), at('less', 300, 20)], 'less'],
    ['a little aside, where that is half as near', 'ArrowRight', [at('on', 140, 0), at('by', 120, 40)], 'on'],
    [
      'by twice what is aside, where none is straight on',
      'ArrowRight',
      [at('by', 100, 100), at('on', 190, 50)],
      'on',
    ],
    ['not to what is hardly farther', 'ArrowRight', [at('same', 1, 0)], undefined],
    ['to what is just farther', 'ArrowRight', [at('next', 1.5, 0)], 'next'],
    ['past what only touches', 'ArrowRight', [at('touches', 150, 50), at('meets', 400, 49)], 'meets'],
    ['down a column, by widths', 'ArrowDown', [at('touches', 100, 60), at('meets', 99, 500)], 'meets'],
    [
      'up a column, by middles',
      'ArrowUp',
      [at('tall', 0, -300, 100, 200), at('low', 0, -260, 100, 20)],
      'tall',
    ],
    [
      'left in a row, by middles',
      'ArrowLeft',
      [at('wide', -400, 0, 300, 50), at('narrow', -300, 0, 20, 50)],
      'wide',
    ],
  ])('goes %s', (_, key, others, to) => {
    expect(findNextFocusTarget([at('here', 0, 0), ...others], 'here', key)?.id).toBe(to)
  })
})

describe('the tab stop', () => {
  const index = indexOrg(org)
  const layout = layoutOrg(org)
  const placements = indexPlacements(layout)
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height }
  const nothing = { x: -500, y: -500, width: 10, height: 10 }
  const tabStop = (reached: string | undefined, entry: string, clipRect = whole, lod = nearLod) =>
    ensureTabStopVisible(
      cullToRect(layout, clipRect, lod),
      lod,
      reached,
      findVisibleAncestor(index, placements, lod, entry),
      placements.get(entry),
    )

  it('is the first that is drawn until another is reached', () => {
    expect(tabStop(undefined, 'head').tabStopId).toBe('house')
    expect(tabStop('ghost', 'ghost').tabStopId).toBe('house')
    expect(tabStop(undefined, 'head', nothing).tabStopId).toBeUndefined()
    const cardsAlone = { ...cullToRect(layout, whole, nearLod), teams: [] }
    expect(ensureTabStopVisible(cardsAlone, nearLod, undefined, undefined, undefined).tabStopId).toBe('head')
  })

  it('is what was reached, a button too as long as it has room', () => {
    expect(tabStop('buyer', 'buyer').tabStopId).toBe('buyer')
    expect(tabStop('fold:shop', 'shop').tabStopId).toBe('fold:shop')
    expect(tabStop('fold:shop', 'shop', whole, farLod).tabStopId).toBe('shop')
    expect(tabStop('fold:bare', 'bare').tabStopId).toBe('bare')
    expect(tabStop('buyer', 'buyer', whole, farLod).tabStopId).toBe('shop')
  })

  it('is drawn where it is out of sight, a card with its team, and nothing twice', () => {
    const { visible } = tabStop('buyer', 'buyer', nothing)
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
    const team = tabStop('shop', 'shop', nothing).visible
    expect(team.teams.map(({ team: { sceneTeam } }) => sceneTeam.team.id)).toEqual(['shop'])
    expect(team.roles).toEqual([])
    const { rect } = placements.get('seller') ?? { rect: nothing }
    const beside = tabStop('buyer', 'buyer', rect).visible
    expect(beside.teams.map(({ team: { sceneTeam } }) => sceneTeam.team.id)).toEqual(['shop'])
    expect(beside.roles.map(({ role }) => role.id).sort()).toEqual(['buyer', 'seller'])
    const seen = cullToRect(layout, whole, nearLod)
    const same = ensureTabStopVisible(
      seen,
      nearLod,
      'buyer',
      findVisibleAncestor(index, placements, nearLod, 'buyer'),
      placements.get('buyer'),
    )
    expect(same.visible).toBe(seen)
    expect(
      ensureTabStopVisible(
        seen,
        nearLod,
        'shop',
        findVisibleAncestor(index, placements, nearLod, 'shop'),
        placements.get('shop'),
      ).visible,
    ).toBe(seen)
  })
})
