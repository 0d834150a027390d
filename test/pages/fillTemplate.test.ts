import { expect, it } from 'vitest'
import { fillTemplate, isPrerendered } from '../../src/pages/fillTemplate'
import { createBuiltSite } from './siteHelpers'

const content = { path: '/role/a', head: '<title>A</title>', body: '<p>$& $1</p>', hasDetails: false }

it('puts a text into the page as it is', () => {
  const page = fillTemplate(createBuiltSite(), content)
  expect(page).toContain('<div id="root"><p>$& $1</p></div>')
  expect(page).not.toContain('details.css')
  expect(page.match(/<title>/g)).toHaveLength(1)
  expect(page.match(/<meta name="description"/g)).toBeNull()
})

it('knows its own pages from others', () => {
  expect(isPrerendered(fillTemplate(createBuiltSite(), content))).toBe(true)
  expect(isPrerendered(createBuiltSite().page)).toBe(false)
})

it('refuses a page that is not as the build leaves it', () => {
  expect(() => fillTemplate({ ...createBuiltSite(), page: '<html></html>' }, content)).toThrow(
    'The built page has no',
  )
})
