import { describe, expect, it } from 'vitest'
import { findTeams, formatTeamAncestors } from '../../src/filter/findTeams'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aTeam } from '../builders'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'ops', parent: 'org' }),
      aTeam({ id: 'org' }),
      aTeam({ id: 'devops', name: 'DevOps', parent: 'org' }),
      aTeam({ id: 'data', name: 'Data ops', parent: 'eng' }),
      aTeam({ id: 'eng', name: 'Équipe', parent: 'org', aliases: ['Engineering', 'SRE'] }),
    ],
  }),
)

describe('findTeams', () => {
  it('lists all teams in tree order for an empty query', () => {
    expect(findTeamIds(' ')).toEqual(['org', 'ops', 'devops', 'eng', 'data'])
  })

  it('ranks names that begin with the query before words that do, and those before other matches', () => {
    expect(findTeamIds('OPS')).toEqual(['ops', 'data', 'devops'])
  })

  it('finds aliases, and says which one matched', () => {
    expect(findTeamIds('equipe')).toEqual(['eng'])
    expect(findTeams(index, 'sre', 9).teams).toEqual([{ team: index.teams.get('eng'), alias: 'SRE' }])
    expect(findTeams(index, 'équ', 9).teams).toEqual([{ team: index.teams.get('eng') }])
  })

  it('respects the limit, and counts the rest', () => {
    expect(findTeamIds('', 2)).toEqual(['org', 'ops'])
    expect(findTeams(index, '', 2).omittedCount).toBe(3)
    expect(findTeams(index, 'zzz', 2)).toEqual({ teams: [], omittedCount: 0 })
  })

  it('is fast enough for long names and many teams', () => {
    const teams = Array.from({ length: 2000 }, (_, i) => aTeam({ id: `t-${i}`, name: `x${'a'.repeat(300)}` }))
    expect(findTeams(indexOrg(anOrg({ teams })), 'a', 50).omittedCount).toBe(1950)
  })
})

describe('formatTeamAncestors', () => {
  it('names the nearest three ancestors', () => {
    expect(formatAncestors(index, 'org')).toBe('')
    expect(formatAncestors(index, 'data')).toBe('Org › Équipe')
    const teams = Array.from({ length: 9 }, (_, i) =>
      aTeam({ id: `t-${i}`, ...(i > 0 && { parent: `t-${i - 1}` }) }),
    )
    expect(formatAncestors(indexOrg(anOrg({ teams })), 't-8')).toBe('… › T 5 › T 6 › T 7')
  })
})

function findTeamIds(query: string, limit = 9) {
  return findTeams(index, query, limit).teams.map(({ team }) => team.id)
}

function formatAncestors(orgIndex: typeof index, teamId: string) {
  return formatTeamAncestors(orgIndex, orgIndex.teams.get(teamId) ?? aTeam())
}
