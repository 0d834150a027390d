import { expect, it } from 'vitest'
import { fillTemplate, isPrerendered } from '../../src/pages/fillTemplate'
import { createBuiltSite } from './siteHelpers'

const content = { path: '/role/a', head: '<title>A</title>', body: '<p>$& $1</p>', hasDetails: false }

it('inserts text literally', () => {
  const page = fillTemplate(createBuiltSite(), content)
  expect(page).toContain('<div id="root"><p>$& $1</p></div>')
  expect(page).not.toContain('details.css')
  expect(page.match(/<title>/g)).toHaveLength(1)
  expect(page.match(/<meta name="description"/g)).toBeNull()
})

it('recognises prerendered pages', () => {
  expect(isPrerendered(fillTemplate(createBuiltSite(), content))).toBe(true)
  expect(isPrerendered(createBuiltSite().page)).toBe(false)
})

it('throws for a template that lacks a placeholder', () => {
  expect(() => fillTemplate({ ...createBuiltSite(), page: '<html></html>' }, content)).toThrow(
    'The built page has no',
  )
})
