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

it('shows an organisation with each of its branches in its hue', () => {
  const model = buildOrgImageModel(indexParsedOrg(org), lightPalette)
  expect(model.tiles.map(({ name }) => name)).toEqual(['Kitchen', 'Shop', 'Head'])
  expect(listTexts(renderShareImage(model, lightPalette))).toEqual([
    'Bakers',
    '3 roles, 4 teams',
    'Kitchen',
    'Shop',
    'Head',
  ])
  expect(model.tiles.slice(0, 2).map(({ colours }) => colours)).toEqual(lightPalette.branches.slice(0, 2))
})

it('shows a branch with its teams and roles, and the name of the organisation', () => {
  expect(renderBranchTexts(org, 'kitchen')).toEqual(['Bakers', 'Kitchen', '2 roles, 1 team', 'Cold', 'Cook'])
})

it('shows the summary of a branch that has no teams and roles', () => {
  expect(renderBranchTexts(org, 'shop')).toEqual(['Bakers', 'Shop', 'Sells bread.'])
})

describe.each([1, 5, 40, 3000])('an organisation of %s roles', (count) => {
  const index = indexParsedOrg(makeOrgWithRoles(count))
  const all = [
    buildOrgImageModel(index, lightPalette),
    ...buildBranchImageModels(index, lightPalette).values(),
  ]

  it('sets names in 28 px or more, within the image', () => {
    for (const model of all) {
      const svg = parseSvg(renderShareImage(model, lightPalette))
      const names = new Set([model.title, ...model.tiles.map(({ name }) => name)])
      for (const text of svg.querySelectorAll('text'))
        if (names.has(text.textContent)) expect(readNumber(text, 'font-size')).toBeGreaterThanOrEqual(28)
      for (const rect of svg.querySelectorAll('rect')) {
        expect(readNumber(rect, 'x') + readNumber(rect, 'width')).toBeLessThanOrEqual(
          SHARE_IMAGE_SIZE_PX.width,
        )
        expect(readNumber(rect, 'y') + readNumber(rect, 'height')).toBeLessThanOrEqual(
          SHARE_IMAGE_SIZE_PX.height,
        )
      }
    }
  })

  it('is deterministic', () => {
    expect(all.map((each) => renderShareImage(each, lightPalette))).toEqual(
      all.map((each) => renderShareImage(each, lightPalette)),
    )
  })
})

it('is valid XML whatever the names, without elements from them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      fc.pre(/\S/.test(name))
      const svg = parseSvg(renderText(anOrg({ name, teams: [aTeam({ name })], roles: [aRole({ name })] })))
      expect(svg.querySelector('parsererror')).toBeNull()
      expect(new Set([...svg.querySelectorAll('*')].map(({ tagName }) => tagName))).toEqual(
        new Set(['svg', 'rect', 'text', 'g']),
      )
    }),
  )
  expect(listTexts(renderText(anOrg({ name: '<image href="x"/> & \u0000\uD800' })))[0]).toContain(
    '<image href="x"/> &',
  )
})

function renderText(shownOrg: Org): string {
  return renderShareImage(buildOrgImageModel(indexParsedOrg(shownOrg), lightPalette), lightPalette)
}

function renderBranchTexts(shownOrg: Org, branch: string): (string | null)[] {
  const model = buildBranchImageModels(indexParsedOrg(shownOrg), lightPalette).get(branch)
  if (!model) throw new Error(`No branch ${branch}`)
  return listTexts(renderShareImage(model, lightPalette))
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
