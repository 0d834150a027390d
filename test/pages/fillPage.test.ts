import { expect, it } from 'vitest'
import { fillPage, isFilled } from '../../src/pages/fillPage'
import { aSite } from './site'

const content = { path: '/role/a', head: '<title>A</title>', body: '<p>$& $1</p>', hasDetails: false }

it('puts a text into the page as it is', () => {
  const page = fillPage(aSite(), content)
  expect(page).toContain('<div id="root"><p>$& $1</p></div>')
  expect(page).not.toContain('details.css')
  expect(page.match(/<title>/g)).toHaveLength(1)
  expect(page.match(/<meta name="description"/g)).toBeNull()
})

it('knows its own pages from others', () => {
  expect(isFilled(fillPage(aSite(), content))).toBe(true)
  expect(isFilled(aSite().page)).toBe(false)
})

it('refuses a page that is not as the build leaves it', () => {
  expect(() => fillPage({ ...aSite(), page: '<html></html>' }, content)).toThrow('The built page has no')
})
