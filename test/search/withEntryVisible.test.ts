import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { filterRoles } from '../../src/org/query/filterRoles'
import { withEntryVisible } from '../../src/search/withEntryVisible'
import { formatUrlState, parseUrlState } from '../../src/urlState/urlState'
import { anOrg, aQuality, aRole } from '../builders'

const index = indexOrg(
  anOrg({
    qualities: [aQuality({ id: 'go' })],
    roles: [aRole({ id: 'dev', qualities: { useful: ['go'] } }), aRole({ id: 'clerk', status: 'vacant' })],
  }),
)

describe('withEntryVisible', () => {
  it.each([
    ['/', 'role/dev', '/role/dev'],
    ['/role/clerk?view=outline&fold=team', 'team/team', '/team/team?view=outline&fold=team'],
    ['/?view=matrix', 'role/dev', '/role/dev?view=matrix'],
    ['/?view=matrix', 'role/clerk', '/role/clerk'],
    ['/?view=matrix', 'team/team', '/team/team'],
    ['/?view=matrix', 'quality/go', '/quality/go?view=matrix'],
    ['/?view=fit', 'role/dev', '/role/dev?view=fit'],
    ['/?view=gaps', 'role/dev', '/role/dev'],
    ['/?view=gaps', 'quality/go', '/quality/go?view=gaps'],
    ['/?compare=dev,clerk', 'role/dev', '/role/dev'],
    // A filter that leaves a role out would hide it; one that dims it does not.
    ['/?quality=go&only=1', 'role/dev', '/role/dev?quality=go&only=1'],
    ['/?quality=go&only=1', 'role/clerk', '/role/clerk?quality=go'],
    ['/?quality=go&only=1', 'team/team', '/team/team?quality=go&only=1'],
  ])('from %s opens %s at %s', (from, entry, to) => {
    const urlState = parseUrlState(from)
    const entryRef = parseUrlState(`/${entry}`).entry
    if (!entryRef) throw new Error(entry)
    expect(
      formatUrlState(withEntryVisible(urlState, entryRef, { index, matches: filterRoles(index, urlState) })),
    ).toBe(to)
  })
})
