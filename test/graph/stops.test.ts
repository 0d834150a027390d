import { describe, expect, it } from 'vitest'
import { detailAt } from '../../src/graph/detail'
import { placesById } from '../../src/graph/layout'
import { onScreen } from '../../src/graph/onScreen'
import { standIn } from '../../src/graph/standIns'
import { nextStop, type Stop, stopsOf } from '../../src/graph/stops'
import { withTabStop } from '../../src/graph/tabStop'
import { indexOrg } from '../../src/org/indexOrg'
import { anOrg, aRole, aTeam } from '../builders'
import { laidOut } from './placing'

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
const near = detailAt(1)
const afar = detailAt(0.4)

describe('what arrow keys can go to', () => {
  it('is each team, the button that folds it, and its cards, in the order of the file', () => {
    expect(stopsOf(laidOut(org), near).map(({ id }) => id)).toEqual([
      ...['house', 'fold:house', 'head', 'shop', 'fold:shop', 'seller', 'buyer', 'bare'],
    ])
  })

  it('is from afar the teams alone, and of what is one block its button where that has room', () => {
    expect(stopsOf(laidOut(org), afar).map(({ id }) => id)).toEqual(['house', 'shop', 'bare'])
    expect(stopsOf(laidOut(org), detailAt(0.3)).map(({ id }) => id)).toEqual(['house', 'fold:house'])
  })

  it('is aimed at a header, its right end and a card; from afar at the whole block', () => {
    const placed = laidOut(org)
    const [house] = placed.tops
    if (!house) throw new Error('There is no team')
    const stops = new Map(stopsOf(placed, near).map((stop) => [stop.id, stop]))
    const { x, y, width } = house.rect
    expect(stops.get('house')).toEqual({ id: 'house', entry: 'house', rect: { x, y, width, height: 32 } })
    expect(stops.get('fold:house')).toEqual({
      ...{ id: 'fold:house', entry: 'house', rect: { x: x + width - 32, y, width: 32, height: 32 } },
    })
    expect(stops.get('head')).toEqual({ id: 'head', entry: 'head', rect: house.roles[0]?.rect })
    expect(stopsOf(placed, afar)[0]?.rect).toEqual(house.rect)
    const [onMap] = laidOut(org, '/?layout=map').tops
    const framed = stopsOf(laidOut(org, '/?layout=map'), afar)[0]
    expect(framed?.rect).toEqual({ ...onMap?.rect, height: onMap?.header })
  })
})

describe('an arrow key', () => {
  const at = (id: string, x: number, y: number, width = 100, height = 50): Stop => ({
    ...{ id, entry: id, rect: { x, y, width, height } },
  })

  it('goes first and last by Home and End, and nowhere by another key or from what is not there', () => {
    const stops = [at('a', 0, 0), at('b', 200, 0), at('c', 400, 0)]
    expect(nextStop(stops, 'b', 'Home')?.id).toBe('a')
    expect(nextStop(stops, 'b', 'End')?.id).toBe('c')
    expect(nextStop(stops, 'b', 'Enter')).toBeUndefined()
    expect(nextStop(stops, 'x', 'ArrowLeft')).toBeUndefined()
    expect(nextStop([], 'x', 'Home')).toBeUndefined()
  })

  it('goes to the nearest that way, and nowhere past the last', () => {
    const stops = [at('a', 0, 0), at('far', 600, 0), at('b', 200, 0), at('below', 0, 200), at('deep', 0, 400)]
    expect(nextStop(stops, 'a', 'ArrowRight')?.id).toBe('b')
    expect(nextStop(stops, 'b', 'ArrowRight')?.id).toBe('far')
    expect(nextStop(stops, 'far', 'ArrowLeft')?.id).toBe('b')
    expect(nextStop(stops, 'far', 'ArrowRight')).toBeUndefined()
    expect(nextStop(stops, 'a', 'ArrowDown')?.id).toBe('below')
    expect(nextStop(stops, 'deep', 'ArrowUp')?.id).toBe('below')
    expect(nextStop(stops, 'a', 'ArrowUp')).toBeUndefined()
  })

  it.each<[string, string, Stop[], string | undefined]>([
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
    expect(nextStop([at('here', 0, 0), ...others], 'here', key)?.id).toBe(to)
  })
})

describe('the tab stop', () => {
  const index = indexOrg(org)
  const placed = laidOut(org)
  const places = placesById(placed)
  const whole = { x: 0, y: 0, width: placed.width, height: placed.height }
  const nothing = { x: -500, y: -500, width: 10, height: 10 }
  const tabStop = (reached: string | undefined, entry: string, window = whole, detail = near) =>
    withTabStop(
      onScreen(placed, window, detail),
      detail,
      reached,
      standIn(index, places, detail, entry),
      places.get(entry),
    )

  it('is the first that is drawn until another is reached', () => {
    expect(tabStop(undefined, 'head').tabStop).toBe('house')
    expect(tabStop('ghost', 'ghost').tabStop).toBe('house')
    expect(tabStop(undefined, 'head', nothing).tabStop).toBeUndefined()
    const cardsAlone = { ...onScreen(placed, whole, near), teams: [] }
    expect(withTabStop(cardsAlone, near, undefined, undefined, undefined).tabStop).toBe('head')
  })

  it('is what was reached, a button too as long as it has room', () => {
    expect(tabStop('buyer', 'buyer').tabStop).toBe('buyer')
    expect(tabStop('fold:shop', 'shop').tabStop).toBe('fold:shop')
    expect(tabStop('fold:shop', 'shop', whole, afar).tabStop).toBe('shop')
    expect(tabStop('fold:bare', 'bare').tabStop).toBe('bare')
    expect(tabStop('buyer', 'buyer', whole, afar).tabStop).toBe('shop')
  })

  it('is drawn where it is out of sight, a card with its team, and nothing twice', () => {
    const { drawn } = tabStop('buyer', 'buyer', nothing)
    expect(drawn.teams).toEqual([
      { team: places.get('shop')?.team, shape: 'box', rect: places.get('shop')?.rect },
    ])
    expect(drawn.roles).toEqual([
      { role: index.roles.get('buyer'), team: places.get('shop')?.team, rect: places.get('buyer')?.rect },
    ])
    const team = tabStop('shop', 'shop', nothing).drawn
    expect(team.teams.map(({ team: { node } }) => node.team.id)).toEqual(['shop'])
    expect(team.roles).toEqual([])
    const { rect } = places.get('seller') ?? { rect: nothing }
    const beside = tabStop('buyer', 'buyer', rect).drawn
    expect(beside.teams.map(({ team: { node } }) => node.team.id)).toEqual(['shop'])
    expect(beside.roles.map(({ role }) => role.id).sort()).toEqual(['buyer', 'seller'])
    const seen = onScreen(placed, whole, near)
    const same = withTabStop(seen, near, 'buyer', standIn(index, places, near, 'buyer'), places.get('buyer'))
    expect(same.drawn).toBe(seen)
    expect(
      withTabStop(seen, near, 'shop', standIn(index, places, near, 'shop'), places.get('shop')).drawn,
    ).toBe(seen)
  })
})
