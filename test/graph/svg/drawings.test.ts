import { describe, expect, it } from 'vitest'
import { getLevelOfDetail, type LevelOfDetail } from '../../../src/graph/camera/levelOfDetail'
import { layoutChart } from '../../../src/graph/layout/layoutChart'
import { darkPalette, lightPalette, printPalette } from '../../../src/graph/svg/palettes'
import { type ChartImageModel, renderChartSvg } from '../../../src/graph/svg/renderChart'
import { renderShareImage } from '../../../src/graph/svg/renderShareImage'
import { buildBranchImageModels, buildOrgImageModel } from '../../../src/graph/svg/shareImageModel'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Org } from '../../../src/org/model/schema'
import { filterRoles } from '../../../src/org/query/filterRoles'
import { formatUrlState, parseUrlState } from '../../../src/urlState/urlState'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'

/*
 * Golden drawings: the SVG files in `drawings/` can be opened in a browser. `npx vitest run -u test/graph/svg/drawings.test.ts`
 * writes those anew that are meant to change; the diff shows what changed.
 */

const bakeryOrg = anOrg({
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

const bakeryChanges = {
  labels: new Map([
    ['cook', 'Moved, now vacant'],
    ['mill', 'New'],
  ]),
  changesWithin: new Map([
    ['kitchen', 3],
    ['house', 1],
  ]),
}

const externalOrg = anOrg({
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
const externalChanges = {
  labels: new Map([
    ['press', 'Moved'],
    ['north', 'New'],
    ['union', 'Renamed'],
  ]),
  changesWithin: new Map(),
}

describe('renderChartSvg draws a chart', () => {
  it.each<
    [name: string, org: Org, address: string, lod: LevelOfDetail, overrides?: Partial<ChartImageModel>]
  >([
    ['as it is', bakeryOrg, '/', getLevelOfDetail(2)],
    [
      'on paper, selected, without links',
      bakeryOrg,
      '/role/cook',
      getLevelOfDetail(0.9),
      { palette: printPalette, getEntryUrl: undefined },
    ],
    [
      'as a map with a filter and all relations',
      bakeryOrg,
      '/team/ovens?layout=map&quality=go&relations=all',
      getLevelOfDetail(1),
    ],
    [
      'folded, in the dark, with changes',
      bakeryOrg,
      '/role/baker?fold=kitchen,cold&relations=all',
      getLevelOfDetail(1),
      { palette: darkPalette, changeLabels: bakeryChanges },
    ],
    [
      'with names alone',
      bakeryOrg,
      '/?quality=heat,dough&match=any',
      getLevelOfDetail(0.5),
      { changeLabels: bakeryChanges },
    ],
    [
      'from afar',
      bakeryOrg,
      '/role/piper?quality=go',
      getLevelOfDetail(0.3),
      { changeLabels: bakeryChanges },
    ],
    ['from farther', bakeryOrg, '/team/shop?relations=all&layout=map', getLevelOfDetail(0.12)],
    ['of what is outside', externalOrg, '/?quality=go', getLevelOfDetail(1)],
    [
      'of what is outside, with names alone',
      externalOrg,
      '/team/union',
      getLevelOfDetail(0.5),
      { changeLabels: externalChanges },
    ],
    [
      'of what is outside, from afar',
      externalOrg,
      '/role/steward?layout=map&quality=go',
      getLevelOfDetail(0.45),
      { changeLabels: externalChanges },
    ],
    [
      'of what is outside, as blocks',
      externalOrg,
      '/role/writer',
      getLevelOfDetail(0.45),
      { changeLabels: externalChanges },
    ],
    ['of what is outside, as blocks without changes', externalOrg, '/?fold=local', getLevelOfDetail(0.35)],
    ['large, as a tree', makeOrgWithRoles(60), '/', getLevelOfDetail(0.5)],
    ['large, as a map', makeOrgWithRoles(60), '/?layout=map', getLevelOfDetail(0.5)],
    ['large, from afar', makeOrgWithRoles(300), '/?layout=map', getLevelOfDetail(0.15)],
    ['large, from farthest', makeOrgWithRoles(300), '/', getLevelOfDetail(0.06)],
  ])('%s', async (name, org, address, lod, overrides = {}) => {
    const index = indexOrg(org)
    const urlState = parseUrlState(address)
    const matches = filterRoles(index, urlState)
    const layout = layoutChart(index, matches, urlState, Number.POSITIVE_INFINITY, 1.4)
    const clipRect = { x: -16, y: -16, width: layout.width + 32, height: layout.height + 32 }
    await expectDrawing(
      `chart ${name}`,
      renderChartSvg({
        ...{ index, layout, matches, urlState, clipRect, lod, palette: lightPalette },
        outputSize: { width: clipRect.width / 2, height: clipRect.height / 2 },
        title: org.name,
        description: 'A chart',
        getEntryUrl: (entry) => formatUrlState({ ...parseUrlState('/'), entry }),
        ...overrides,
      }),
    )
  })
})

describe('renderShareImage draws the image of a shared link', () => {
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
  const orgWithTeamNames = (name: string, names: string[]) =>
    anOrg({ name, teams: names.map((each, i) => aTeam({ id: `t${i}`, name: each })) })
  const buildBranchModel = (org: Org, id: string) =>
    buildBranchImageModels(indexOrg(org), lightPalette).get(id)

  it.each([
    ['of an organisation', buildOrgImageModel(indexOrg(bakeryOrg), lightPalette)],
    ['of a branch', buildBranchModel(bakeryOrg, 'kitchen')],
    ['of a branch without any', buildBranchModel(bakeryOrg, 'shop')],
    ['of many', buildOrgImageModel(indexOrg(street), lightPalette)],
    ['of as many as tiles have room for', buildBranchModel(street, 'house-0')],
    [
      'of four',
      buildOrgImageModel(
        indexOrg(orgWithTeamNames('Institute of Names That Go On', ['A', longName, 'B', 'C'])),
        lightPalette,
      ),
    ],
    [
      'of nine',
      buildOrgImageModel(
        indexOrg(
          orgWithTeamNames(
            longName,
            Array.from({ length: 9 }, () => longName),
          ),
        ),
        lightPalette,
      ),
    ],
    ['of a full row', buildBranchModel(street, 'house-10')],
    [
      'in Han',
      buildOrgImageModel(
        indexOrg(
          orgWithTeamNames('国際連合教育科学文化機関と世界保健機関', [
            '国際連合教育科学文化機関と世界保健機関',
          ]),
        ),
        lightPalette,
      ),
    ],
    ['of none', buildOrgImageModel(indexOrg(anOrg({ teams: [] })), lightPalette)],
    ['of one', buildOrgImageModel(indexOrg(anOrg({ name: 'UNESCO' })), lightPalette)],
  ])('%s', async (name, model) => {
    if (!model) throw new Error('There is no such branch')
    await expectDrawing(`picture ${name}`, renderShareImage(model, lightPalette))
  })
})

/** Compares an SVG, one element per line, with the file of that name. */
async function expectDrawing(name: string, svg: string): Promise<void> {
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
    `drawings/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.svg`,
  )
}
