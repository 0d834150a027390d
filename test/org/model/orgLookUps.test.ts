import { describe, expect, it } from 'vitest'
import { assignBranchHues, findBranchRoots, findSoleRoot } from '../../../src/org/model/branches'
import { connectionLabels, indexConnections } from '../../../src/org/model/connections'
import { groupByCategory } from '../../../src/org/model/groupByCategory'
import { collectTeamSubtreeIds, findEntry, getTeamPath, indexOrg } from '../../../src/org/model/indexOrg'
import type { Quality, Role, Team } from '../../../src/org/model/schema'
import { walkTeamTree } from '../../../src/org/model/walkTeamTree'
import { isOnlyInVacantRoles } from '../../../src/org/query/isOnlyInVacantRoles'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

describe('the branches of an organisation', () => {
  const index = (...teams: Team[]) => indexOrg(anOrg({ teams }))
  const hues = ({ rootTeams, subTeams }: ReturnType<typeof index>) =>
    Object.fromEntries(assignBranchHues(rootTeams, subTeams))
  const tops = ({ rootTeams, subTeams }: ReturnType<typeof index>) =>
    findBranchRoots(rootTeams, subTeams).map(({ id }) => id)
  const sole = ({ rootTeams, subTeams }: ReturnType<typeof index>) => findSoleRoot(rootTeams, subTeams)?.id

  it('are the teams below the one root that is not external, each in a hue of its own', () => {
    const org = index(
      aTeam({ id: 'mill', kind: 'external' }),
      aTeam({ id: 'house' }),
      aTeam({ id: 'kitchen', parent: 'house' }),
      aTeam({ id: 'shop', parent: 'house' }),
      aTeam({ id: 'cold', parent: 'kitchen' }),
    )
    expect(sole(org)).toBe('house')
    expect(tops(org)).toEqual(['mill', 'kitchen', 'shop'])
    expect(hues(org)).toEqual({ house: 'none', mill: 0, kitchen: 1, cold: 1, shop: 2 })
  })

  it('are the roots, where there are several or the one has no teams below it', () => {
    const two = index(aTeam({ id: 'a' }), aTeam({ id: 'b' }), aTeam({ id: 'c', parent: 'a' }))
    expect(sole(two)).toBeUndefined()
    expect(hues(two)).toEqual({ a: 0, c: 0, b: 1 })
    const bare = index(aTeam({ id: 'a' }))
    expect(sole(bare)).toBeUndefined()
    expect(hues(bare)).toEqual({ a: 0 })
    expect(sole(index())).toBeUndefined()
    expect(
      sole(index(aTeam({ id: 'mill', kind: 'external' }), aTeam({ id: 'x', parent: 'mill' }))),
    ).toBeUndefined()
  })

  it('begin with the first hue again after eight', () => {
    const many = index(...Array.from({ length: 10 }, (_, i) => aTeam({ id: `t${i}` })))
    expect(Object.values(hues(many))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1])
  })
})

describe('an organisation looked up', () => {
  const lookUp = () =>
    indexOrg(
      anOrg({
        teams: [
          aTeam({ id: 'house' }),
          aTeam({ id: 'shop', parent: 'house', aliases: ['The Store', 'cook'] }),
          aTeam({ id: 'kitchen', parent: 'house' }),
          aTeam({ id: 'cold', parent: 'kitchen' }),
          aTeam({ id: 'mill' }),
        ],
        roles: [
          aRole({
            id: 'cook',
            teams: ['kitchen', 'shop', 'kitchen', 'shop'],
            aliases: ['chef'],
            holders: [{ name: 'Al' }, { name: 'Al' }],
          }),
          aRole({
            id: 'chef-2',
            teams: ['cold'],
            aliases: ['Chef', 'cook'],
            holders: [{ name: 'Al' }, { name: 'Bo' }],
          }),
        ],
        qualities: [aQuality({ id: 'heat', aliases: ['chef'] })],
      }),
    )
  const ids = (values: readonly { id: string }[] | undefined) => values?.map(({ id }) => id)

  it('has an entry by its id, else by an alias of its kind, the first that has it', () => {
    const index = lookUp()
    const found = (kind: 'role' | 'team' | 'quality', id: string) => {
      const entry = findEntry(index, { kind, id })
      return entry && `${entry.kind} ${entry.value.id}`
    }
    expect(found('role', 'cook')).toBe('role cook')
    expect(found('role', 'chef')).toBe('role cook')
    expect(found('team', 'the-store')).toBe('team shop')
    expect(found('team', 'cook')).toBe('team shop')
    expect(found('quality', 'chef')).toBe('quality heat')
    expect(found('quality', 'heat')).toBe('quality heat')
    expect(found('quality', 'cook')).toBeUndefined()
    expect(found('team', 'chef')).toBeUndefined()
    expect(found('role', 'shop')).toBeUndefined()
  })

  it('has the way to a team, and all teams below one', () => {
    const index = lookUp()
    expect(ids(getTeamPath(index, 'cold'))).toEqual(['house', 'kitchen', 'cold'])
    expect(getTeamPath(index, 'nowhere')).toEqual([])
    expect([...collectTeamSubtreeIds(index, 'kitchen')]).toEqual(['kitchen', 'cold'])
    expect([...collectTeamSubtreeIds(index, 'house')].sort()).toEqual(['cold', 'house', 'kitchen', 'shop'])
    expect(ids([...walkTeamTree(index)])).toEqual(['house', 'shop', 'kitchen', 'cold', 'mill'])
  })

  it('has roles by their home, by the teams that they also serve in, and by who holds them, each once', () => {
    const index = lookUp()
    expect(ids(index.homeRoles.get('kitchen'))).toEqual(['cook'])
    expect(index.homeRoles.has('shop')).toBe(false)
    expect(index.guestRoles.has('cold')).toBe(false)
    expect(ids(index.guestRoles.get('shop'))).toEqual(['cook'])
    expect(ids(index.rolesByHolder.get('Al'))).toEqual(['cook', 'chef-2'])
    expect(ids(index.rolesByHolder.get('Bo'))).toEqual(['chef-2'])
  })
})

it('groups qualities by category, whatever its case', () => {
  const quality = (id: string, category?: string): Quality =>
    aQuality({ id, ...(category !== undefined && { category }) })
  const groups = groupByCategory([
    quality('a', ' Craft '),
    quality('b'),
    quality('c', 'CRAFT'),
    quality('d', ' '),
    quality('e', 'other'),
  ])
  expect(groups.map(({ category, members }) => [category, members.map(({ id }) => id)])).toEqual([
    ['Craft', ['a', 'c']],
    ['Other', ['b', 'd', 'e']],
  ])
})

it('lists each connection under both its ends, in the order of the file', () => {
  const found = indexConnections(
    anOrg({
      roles: [aRole({ id: 'a', reportsTo: ['b', 'c'] }), aRole({ id: 'b' }), aRole({ id: 'c' })],
      relations: [
        { from: 'a', to: 'b', kind: 'leads', text: 'In summer.' },
        { from: 'c', to: 'a', kind: 'works-with' },
      ],
    }),
  )
  expect(Object.fromEntries(found)).toEqual({
    a: [
      { kind: 'reports-to', direction: 'out', otherId: 'b' },
      { kind: 'reports-to', direction: 'out', otherId: 'c' },
      { kind: 'leads', direction: 'out', otherId: 'b', text: 'In summer.' },
      { kind: 'works-with', direction: 'in', otherId: 'c' },
    ],
    b: [
      { kind: 'reports-to', direction: 'in', otherId: 'a' },
      { kind: 'leads', direction: 'in', otherId: 'a', text: 'In summer.' },
    ],
    c: [
      { kind: 'reports-to', direction: 'in', otherId: 'a' },
      { kind: 'works-with', direction: 'out', otherId: 'a' },
    ],
  })
  expect(found.get('c')?.some((each) => 'text' in each)).toBe(false)
  expect(indexConnections({ ...anOrg() }).size).toBe(0)
  for (const { verb, out, in: back } of Object.values(connectionLabels))
    expect([verb, out, back].every((words) => words !== '')).toBe(true)
})

it('knows a quality that only vacant roles ask for', () => {
  const asks = { qualities: { useful: ['go'] } }
  const index = (...roles: Role[]) => indexOrg(anOrg({ qualities: [aQuality({ id: 'go' })], roles }))
  const vacant = aRole({ id: 'a', status: 'vacant', ...asks })
  expect(isOnlyInVacantRoles(index(vacant), 'go')).toBe(true)
  expect(isOnlyInVacantRoles(index(vacant, aRole({ id: 'b', ...asks })), 'go')).toBe(false)
  expect(isOnlyInVacantRoles(index(aRole({ id: 'b' })), 'go')).toBe(false)
  expect(isOnlyInVacantRoles(index(vacant), 'ghost')).toBe(false)
})
