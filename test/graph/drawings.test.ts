import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { branchPicture } from '../../src/graph/branchPicture'
import { type Detail, detailAt } from '../../src/graph/detail'
import { dark, light, onPaper } from '../../src/graph/palettes'
import { picturedBranches, picturedOrg } from '../../src/graph/pictured'
import { placedChart } from '../../src/graph/placedChart'
import { type Picture, toSvg } from '../../src/graph/toSvg'
import { indexOrg } from '../../src/org/indexOrg'
import { matchRoles } from '../../src/org/matchRoles'
import type { Org } from '../../src/org/schema'
import { formatView, parseView } from '../../src/view/view'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { makeOrg } from '../organisations'

/*
 * Whole drawings, kept beside this file to be looked at in a browser. One that is meant to change is written anew by
 * `DRAW=1 npx vitest run test/graph/drawings.test.ts`; what changed is then seen in the diff, and on the screen.
 */

const bakery = anOrg({
  name: 'Bakery & Sons',
  summary: 'Bread, since **1911**.',
  teams: [
    aTeam({ id: 'house', name: 'The House' }),
    aTeam({ id: 'kitchen', parent: 'house', summary: 'Where it is *hot*.' }),
    aTeam({ id: 'cold', parent: 'kitchen', name: 'Cold Kitchen and Confectionery for Weddings' }),
    aTeam({ id: 'ovens', parent: 'kitchen' }),
    aTeam({
      id: 'shop',
      parent: 'house',
      name: 'חנות',
      summary: 'Sells **bread**, and what goes with it, all day long.',
    }),
    aTeam({ id: 'safety', parent: 'house', kind: 'cross-functional' }),
    aTeam({ id: 'mill', kind: 'external', name: 'Mill', summary: 'Flour.' }),
  ],
  qualities: [aQuality({ id: 'go' }), aQuality({ id: 'dough' }), aQuality({ id: 'heat' })],
  roles: [
    aRole({ id: 'head', teams: ['house'], name: 'Head of the House', holders: [{ name: 'Ada' }] }),
    aRole({
      id: 'cook',
      teams: ['kitchen'],
      status: 'vacant',
      reportsTo: ['head'],
      qualities: { necessary: ['go', 'heat'], useful: ['dough'] },
    }),
    aRole({
      id: 'baker',
      teams: ['ovens'],
      name: 'Baker of Sourdough, Rye and Everything That Takes a Night to Rise',
      reportsTo: ['cook'],
    }),
    aRole({ id: 'stoker', teams: ['ovens'], status: 'draft', qualities: { unstated: ['heat'] } }),
    aRole({ id: 'glazer', teams: ['cold'], status: 'mentioned', qualities: { useful: ['go'] } }),
    aRole({
      id: 'piper',
      teams: ['cold'],
      holders: [{ name: 'Bo' }, { name: 'Cy' }],
      qualities: { necessary: ['dough'] },
    }),
    aRole({ id: 'icer', teams: ['cold'] }),
    aRole({ id: 'warden', teams: ['safety'], name: 'Warden' }),
  ],
  relations: [
    { from: 'baker', to: 'piper', kind: 'works-with' },
    { from: 'head', to: 'mill', kind: 'works-with' },
  ],
})

const changes = {
  words: new Map([
    ['cook', 'Moved, now vacant'],
    ['mill', 'New'],
  ]),
  inside: new Map([
    ['kitchen', 3],
    ['house', 1],
  ]),
}

const outside = anOrg({
  teams: [
    aTeam({ id: 'union', kind: 'external', name: 'Union of Bakers' }),
    aTeam({
      id: 'local',
      kind: 'external',
      parent: 'union',
      name: 'Local Union of Bakers and Confectioners',
    }),
    aTeam({ id: 'north', parent: 'local' }),
    aTeam({
      id: 'authority',
      kind: 'external',
      name: 'Food Safety Authority of the Region',
      summary: 'Tests.',
    }),
    aTeam({ id: 'press', name: 'The Press and All Who Write About Bread' }),
  ],
  qualities: [aQuality({ id: 'go' })],
  roles: [
    aRole({ id: 'steward', teams: ['union'], qualities: { useful: ['go'] } }),
    aRole({ id: 'clerk', teams: ['local'], status: 'vacant' }),
    aRole({ id: 'baker', teams: ['north'] }),
    aRole({ id: 'writer', teams: ['press'], reportsTo: ['steward'] }),
  ],
})
const moved = {
  words: new Map([
    ['press', 'Moved'],
    ['north', 'New'],
    ['union', 'Renamed'],
  ]),
  inside: new Map(),
}

describe('a chart is drawn', () => {
  it.each<[name: string, org: Org, address: string, detail: Detail, said?: Partial<Picture>]>([
    ['as it is', bakery, '/', detailAt(2)],
    [
      'on paper, selected, without links',
      bakery,
      '/role/cook',
      detailAt(0.9),
      { palette: onPaper, addressOf: undefined },
    ],
    [
      'as a map with a filter and all relations',
      bakery,
      '/team/ovens?layout=map&quality=go&relations=all',
      detailAt(1),
    ],
    [
      'folded, in the dark, with changes',
      bakery,
      '/role/baker?fold=kitchen,cold&relations=all',
      detailAt(1),
      { palette: dark, changes },
    ],
    ['with names alone', bakery, '/?quality=heat,dough&match=any', detailAt(0.5), { changes }],
    ['from afar', bakery, '/role/piper?quality=go', detailAt(0.3), { changes }],
    ['from farther', bakery, '/team/shop?relations=all&layout=map', detailAt(0.12)],
    ['of what is outside', outside, '/?quality=go', detailAt(1)],
    ['of what is outside, with names alone', outside, '/team/union', detailAt(0.5), { changes: moved }],
    [
      'of what is outside, from afar',
      outside,
      '/role/steward?layout=map&quality=go',
      detailAt(0.45),
      { changes: moved },
    ],
    ['of what is outside, as blocks', outside, '/role/writer', detailAt(0.45), { changes: moved }],
    ['of what is outside, as blocks without changes', outside, '/?fold=local', detailAt(0.35)],
    ['large, as a tree', makeOrg(60), '/', detailAt(0.5)],
    ['large, as a map', makeOrg(60), '/?layout=map', detailAt(0.5)],
    ['large, from afar', makeOrg(300), '/?layout=map', detailAt(0.15)],
    ['large, from farthest', makeOrg(300), '/', detailAt(0.06)],
  ])('%s', (name, org, address, detail, said = {}) => {
    const index = indexOrg(org)
    const view = parseView(address)
    const matches = matchRoles(index, view)
    const placed = placedChart(index, matches, view, Number.POSITIVE_INFINITY, 1.4)
    const window = { x: -16, y: -16, width: placed.width + 32, height: placed.height + 32 }
    expectDrawing(
      `chart ${name}`,
      toSvg({
        ...{ index, placed, matches, view, window, detail, palette: light },
        size: { width: window.width / 2, height: window.height / 2 },
        title: org.name,
        description: 'A chart',
        addressOf: (entry) => formatView({ ...parseView('/'), entry }),
        ...said,
      }),
    )
  })
})

describe('a picture that unfurls is drawn', () => {
  const street = anOrg({
    teams: [
      aTeam({ id: 'street' }),
      aTeam({ id: 'attic', parent: 'house-10' }),
      ...Array.from({ length: 11 }, (_, i) => aTeam({ id: `house-${i}`, parent: 'street' })),
    ],
    roles: [
      ...Array.from({ length: 20 }, (_, i) =>
        aRole({ id: `tenant-${i}`, teams: ['house-0'], ...(i % 3 === 0 && { status: 'vacant' }) }),
      ),
      ...Array.from({ length: 37 }, (_, i) => aRole({ id: `guest-${i}`, teams: ['attic'] })),
      aRole({ id: 'sweeper', teams: ['street'], status: 'vacant' }),
      aRole({ id: 'cleaner', teams: ['house-1'] }),
    ],
  })
  const longName = 'Confectionery for Weddings, Funerals and All That Comes Between Them'
  const named = (name: string, names: string[]) =>
    anOrg({ name, teams: names.map((each, i) => aTeam({ id: `t${i}`, name: each })) })
  const branch = (org: Org, id: string) => picturedBranches(indexOrg(org), light).get(id)

  it.each([
    ['of an organisation', picturedOrg(indexOrg(bakery), light)],
    ['of a branch', branch(bakery, 'kitchen')],
    ['of a branch without any', branch(bakery, 'shop')],
    ['of many', picturedOrg(indexOrg(street), light)],
    ['of as many as tiles have room for', branch(street, 'house-0')],
    [
      'of four',
      picturedOrg(indexOrg(named('Institute of Names That Go On', ['A', longName, 'B', 'C'])), light),
    ],
    [
      'of nine',
      picturedOrg(
        indexOrg(
          named(
            longName,
            Array.from({ length: 9 }, () => longName),
          ),
        ),
        light,
      ),
    ],
    ['of a full row', branch(street, 'house-10')],
    [
      'in Han',
      picturedOrg(
        indexOrg(named('国際連合教育科学文化機関と世界保健機関', ['国際連合教育科学文化機関と世界保健機関'])),
        light,
      ),
    ],
    ['of none', picturedOrg(indexOrg(anOrg({ teams: [] })), light)],
    ['of one', picturedOrg(indexOrg(anOrg({ name: 'UNESCO' })), light)],
  ])('%s', (name, pictured) => {
    if (!pictured) throw new Error('There is no such branch')
    expectDrawing(`picture ${name}`, branchPicture(pictured, light))
  })
})

function expectDrawing(name: string, svg: string): void {
  const file = `test/graph/drawings/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.svg`
  const drawn = `${svg.replaceAll('><', '>\n<')}\n`
  if (process.env.DRAW) writeFileSync(file, drawn)
  expect(drawn).toBe(readFileSync(file, 'utf8'))
}
