import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchPicture, pictureSize } from '../../src/graph/branchPicture'
import { light } from '../../src/graph/palettes'
import { picturedBranches, picturedOrg } from '../../src/graph/pictured'
import type { Org } from '../../src/org/schema'
import { anOrg, aRole, aTeam } from '../builders'
import { makeOrg } from '../organisations'
import { indexOf } from '../pages/site'

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
  const pictured = picturedOrg(indexOf(org), light)
  expect(pictured.tiles.map(({ name }) => name)).toEqual(['Kitchen', 'Shop', 'Head'])
  expect(textsIn(branchPicture(pictured, light))).toEqual([
    'Bakers',
    '3 roles, 4 teams',
    'Kitchen',
    'Shop',
    'Head',
  ])
  expect(pictured.tiles.slice(0, 2).map(({ colours }) => colours)).toEqual(light.branches.slice(0, 2))
})

it('shows a branch with its teams and roles, and whose it is', () => {
  expect(textsOf(org, 'kitchen')).toEqual(['Bakers', 'Kitchen', '2 roles, 1 team', 'Cold', 'Cook'])
})

it('says of a branch without any what there is to say', () => {
  expect(textsOf(org, 'shop')).toEqual(['Bakers', 'Shop', 'Sells bread.'])
})

describe.each([1, 5, 40, 3000])('an organisation of %s roles', (count) => {
  const index = indexOf(makeOrg(count))
  const all = [picturedOrg(index, light), ...picturedBranches(index, light).values()]

  it('letters names in 28 px or more, inside the picture', () => {
    for (const pictured of all) {
      const drawn = parse(branchPicture(pictured, light))
      const names = new Set([pictured.title, ...pictured.tiles.map(({ name }) => name)])
      for (const text of drawn.querySelectorAll('text'))
        if (names.has(text.textContent)) expect(number(text, 'font-size')).toBeGreaterThanOrEqual(28)
      for (const rect of drawn.querySelectorAll('rect')) {
        expect(number(rect, 'x') + number(rect, 'width')).toBeLessThanOrEqual(pictureSize.width)
        expect(number(rect, 'y') + number(rect, 'height')).toBeLessThanOrEqual(pictureSize.height)
      }
    }
  })

  it('draws the same the same', () => {
    expect(all.map((each) => branchPicture(each, light))).toEqual(
      all.map((each) => branchPicture(each, light)),
    )
  })
})

it('is XML whatever the names are, and brings in nothing of theirs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      fc.pre(/\S/.test(name))
      const drawn = parse(textOf(anOrg({ name, teams: [aTeam({ name })], roles: [aRole({ name })] })))
      expect(drawn.querySelector('parsererror')).toBeNull()
      expect(new Set([...drawn.querySelectorAll('*')].map(({ tagName }) => tagName))).toEqual(
        new Set(['svg', 'rect', 'text', 'g']),
      )
    }),
  )
  expect(textsIn(textOf(anOrg({ name: '<image href="x"/> & \u0000\uD800' })))[0]).toContain(
    '<image href="x"/> &',
  )
})

function textOf(said: Org): string {
  return branchPicture(picturedOrg(indexOf(said), light), light)
}

function textsOf(said: Org, branch: string): (string | null)[] {
  const pictured = picturedBranches(indexOf(said), light).get(branch)
  if (!pictured) throw new Error(`No branch ${branch}`)
  return textsIn(branchPicture(pictured, light))
}

function textsIn(svg: string): (string | null)[] {
  return [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent)
}

function parse(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

function number(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0)
}
