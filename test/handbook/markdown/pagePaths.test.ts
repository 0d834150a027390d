import { expect, it } from 'vitest'
import { buildPageUrl, resolvePath } from '../../../src/handbook/markdown/pagePaths'

it('resolves relative paths inside the handbook only', () => {
  expect(resolvePath('a/b/c.md', '../d.md')).toBe('a/d.md')
  expect(resolvePath('a/b.md', '/x.md')).toBe('x.md')
  expect(resolvePath('a/b.md', '../../x.md')).toBeUndefined()
})

it('builds the URL of a page by appending the path, or by replacing {page}', () => {
  expect(buildPageUrl('https://a.b/blob/main/', 'c d/e.md')).toBe('https://a.b/blob/main/c%20d/e.md')
  expect(buildPageUrl('https://a.b/{page}.html', 'c/$&.md')).toBe('https://a.b/c/%24%26.html')
})
