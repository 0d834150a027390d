import { describe, expect, it } from 'vitest'
import { collectTeamSubtreeIds, findEntry, getTeamPath, indexOrg } from '../../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'org' }),
      aTeam({ id: 'eng', parent: 'org', aliases: ['Engineering Team'] }),
      aTeam({ id: 'ops', parent: 'org' }),
    ],
    qualities: [aQuality({ id: 'go', aliases: ['Golang'] }), aQuality({ id: 'git' })],
    roles: [
      aRole({
        id: 'lead',
        aliases: ['SOSIE', 'dev'],
        teams: ['eng', 'ops'],
        holders: [{ name: 'Bo' }],
        qualities: { useful: ['go'] },
      }),
      aRole({
        id: 'dev',
        aliases: ['sosie'],
        teams: ['eng'],
        reportsTo: ['lead'],
        qualities: { unstated: ['git'], necessary: ['go'] },
      }),
      aRole({ id: '__proto__', teams: ['ops'], holders: [{ name: 'Bo' }, { name: 'Bo' }] }),
    ],
    relations: [{ from: 'dev', to: 'ops', kind: 'works-with', text: 'daily' }],
  }),
)
const idOf = (kind: 'role' | 'team' | 'quality', id: string) => findEntry(index, { kind, id })?.value.id

describe('indexOrg', () => {
  it('finds entries by id, then by the slug of an alias; of two equal aliases the first stands', () => {
    expect(idOf('role', 'lead')).toBe('lead')
    expect(idOf('role', 'sosie')).toBe('lead')
    expect(idOf('role', 'dev')).toBe('dev')
    expect(idOf('team', 'engineering-team')).toBe('eng')
    expect(idOf('quality', 'golang')).toBe('go')
    expect(idOf('team', 'lead')).toBeUndefined()
    expect(idOf('role', 'constructor')).toBeUndefined()
    expect(idOf('role', '__proto__')).toBe('__proto__')
  })

  it('tells a team’s own roles from its guests', () => {
    expect(index.homeRoles.get('eng')?.map(({ id }) => id)).toEqual(['lead', 'dev'])
    expect(index.homeRoles.get('ops')?.map(({ id }) => id)).toEqual(['__proto__'])
    expect(index.guestRoles.get('ops')?.map(({ id }) => id)).toEqual(['lead'])
  })

  it('lists the roles of a quality, necessary first', () => {
    expect(index.rolesByQuality.get('go')?.map(({ role, need }) => [role.id, need])).toEqual([
      ['dev', 'necessary'],
      ['lead', 'useful'],
    ])
  })

  it('sees a connection from both its ends', () => {
    expect(index.connections.get('lead')).toEqual([{ kind: 'reports-to', direction: 'in', otherId: 'dev' }])
    expect(index.connections.get('ops')).toEqual([
      { kind: 'works-with', direction: 'in', otherId: 'dev', text: 'daily' },
    ])
  })

  it('knows all the roles of a holder, each once', () => {
    expect(index.rolesByHolder.get('Bo')?.map(({ id }) => id)).toEqual(['lead', '__proto__'])
  })

  it('knows the way up and all that is below', () => {
    expect(getTeamPath(index, 'eng').map(({ id }) => id)).toEqual(['org', 'eng'])
    expect([...collectTeamSubtreeIds(index, 'org')].sort()).toEqual(['eng', 'ops', 'org'])
  })
})
