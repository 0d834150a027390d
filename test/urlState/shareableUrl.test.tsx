import { expect, it } from 'vitest'
import { toAbsoluteUrl } from '../../src/urlState/shareableUrl'

it('turns a path into an absolute URL of this site', () => {
  expect(toAbsoluteUrl('/role/cook?only=1')).toBe(`${window.location.origin}/role/cook?only=1`)
})
