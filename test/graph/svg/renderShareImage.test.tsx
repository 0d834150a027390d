import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lightPalette } from '../../../src/graph/svg/palettes'
import { renderShareImage, SHARE_IMAGE_SIZE_PX } from '../../../src/graph/svg/renderShareImage'
import { buildBranchImageModels, buildOrgImageModel } from '../../../src/graph/svg/shareImageModel'
import type { Org } from '../../../src/org/model/schema'
import { anOrg, aRole, aTeam } from '../../builders'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'
import { indexParsedOrg } from '../../pages/siteHelpers'

const org = anOrg({
  name: 'Bakers',
  teams: [
    aTeam({ id: 'house' }),
    aTeam({ id: 'kitchen', parent: 'house' }),
    aTeam({ id: 'cold', parent: 'kitchen' }),
    aTeam({ id: 'shop', parent: 'house', summary: 'Sells **bread**.' }),
  ],
  roles: [
    aRole({ id: 'cook', teams: ['kitchen'] }),
    aRole({ id: 'baker', teams: ['cold'], status: 'vacant' }),
    aRole({ id: 'head', teams: ['house'] }),
  ],
})

it('shows the organisation with each of its branches in its hue', () => {
  const pictured = buildOrgImageModel(indexParsedOrg(org), lightPalette)
  expect(pictured.tiles.map(({ name }) => name)).toEqual(['Kitchen', 'Shop', 'Head'])
  expect(listTexts(renderShareImage(pictured, lightPalette))).toEqual([
    'Bakers',
    '3 roles, 4 teams',
    'Kitchen',
    'Shop',
    'Head',
  ])
  expect(pictured.tiles.slice(0, 2).map(({ colours }) => colours)).toEqual(lightPalette.branches.slice(0, 2))
})

it('shows a branch with its teams and roles, and whose it is', () => {
  expect(renderBranchTexts(org, 'kitchen')).toEqual(['Bakers', 'Kitchen', '2 roles, 1 team', 'Cold', 'Cook'])
})

it('says of a branch without any what there is to say', () => {
  expect(renderBranchTexts(org, 'shop')).toEqual(['Bakers', 'Shop', 'Sells bread.'])
})

describe.each([1, 5, 40, 3000])('an organisation of %s roles', (count) => {
  const index = indexParsedOrg(makeOrgWithRoles(count))
  const all = [
    buildOrgImageModel(index, lightPalette),
    ...buildBranchImageModels(index, lightPalette).values(),
  ]

  it('letters names in 28 px or more, inside the picture', () => {
    for (const pictured of all) {
      const visible = parseSvg(renderShareImage(pictured, lightPalette))
      const names = new Set([pictured.title, ...pictured.tiles.map(({ name }) => name)])
      for (const text of visible.querySelectorAll('text'))
        if (names.has(text.textContent)) expect(readNumber(text, 'font-size')).toBeGreaterThanOrEqual(28)
      for (const rect of visible.querySelectorAll('rect')) {
        expect(readNumber(rect, 'x') + readNumber(rect, 'width')).toBeLessThanOrEqual(
          SHARE_IMAGE_SIZE_PX.width,
        )
        expect(readNumber(rect, 'y') + readNumber(rect, 'height')).toBeLessThanOrEqual(
          SHARE_IMAGE_SIZE_PX.height,
        )
      }
    }
  })

  it('draws the same the same', () => {
    expect(all.map((each) => renderShareImage(each, lightPalette))).toEqual(
      all.map((each) => renderShareImage(each, lightPalette)),
    )
  })
})

it('is XML whatever the names are, and brings in nothing of theirs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      fc.pre(/\S/.test(name))
      const visible = parseSvg(
        renderText(anOrg({ name, teams: [aTeam({ name })], roles: [aRole({ name })] })),
      )
      expect(visible.querySelector('parsererror')).toBeNull()
      expect(new Set([...visible.querySelectorAll('*')].map(({ tagName }) => tagName))).toEqual(
        new Set(['svg', 'rect', 'text', 'g']),
      )
    }),
  )
  expect(listTexts(renderText(anOrg({ name: '<image href="x"/> & \u0000\uD800' })))[0]).toContain(
    '<image href="x"/> &',
  )
})

function renderText(orgFields: Org): string {
  return renderShareImage(buildOrgImageModel(indexParsedOrg(orgFields), lightPalette), lightPalette)
}

function renderBranchTexts(orgFields: Org, branch: string): (string | null)[] {
  const pictured = buildBranchImageModels(indexParsedOrg(orgFields), lightPalette).get(branch)
  if (!pictured) throw new Error(`No branch ${branch}`)
  return listTexts(renderShareImage(pictured, lightPalette))
}

function listTexts(svg: string): (string | null)[] {
  return [...parseSvg(svg).querySelectorAll('text')].map(({ textContent }) => textContent)
}

function parseSvg(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

function readNumber(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0)
}
