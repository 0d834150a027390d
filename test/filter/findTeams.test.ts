import { describe, expect, it } from 'vitest'
import { findTeams, teamParents } from '../../src/filter/findTeams'
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
  it('lists all teams as in the tree where nothing is sought', () => {
    expect(ids(' ')).toEqual(['org', 'ops', 'devops', 'eng', 'data'])
  })

  it('puts the beginning of a name before that of a word, and that before the inside of one', () => {
    expect(ids('OPS')).toEqual(['ops', 'data', 'devops'])
  })

  it('looks at other names too, and says by which it was found', () => {
    expect(ids('equipe')).toEqual(['eng'])
    expect(findTeams(index, 'sre', 9).teams).toEqual([{ team: index.teams.get('eng'), alias: 'SRE' }])
    expect(findTeams(index, 'équ', 9).teams).toEqual([{ team: index.teams.get('eng') }])
  })

  it('gives no more than asked for, and the number of the rest', () => {
    expect(ids('', 2)).toEqual(['org', 'ops'])
    expect(findTeams(index, '', 2).more).toBe(3)
    expect(findTeams(index, 'zzz', 2)).toEqual({ teams: [], more: 0 })
  })

  it('copes with long names and many teams', () => {
    const teams = Array.from({ length: 2000 }, (_, i) => aTeam({ id: `t-${i}`, name: `x${'a'.repeat(300)}` }))
    expect(findTeams(indexOrg(anOrg({ teams })), 'a', 50).more).toBe(1950)
  })
})

describe('teamParents', () => {
  it('names the nearest three that a team is part of', () => {
    expect(parents(index, 'org')).toBe('')
    expect(parents(index, 'data')).toBe('Org › Équipe')
    const teams = Array.from({ length: 9 }, (_, i) =>
      aTeam({ id: `t-${i}`, ...(i > 0 && { parent: `t-${i - 1}` }) }),
    )
    expect(parents(indexOrg(anOrg({ teams })), 't-8')).toBe('… › T 5 › T 6 › T 7')
  })
})

function ids(text: string, most = 9) {
  return findTeams(index, text, most).teams.map(({ team }) => team.id)
}

function parents(of: typeof index, id: string) {
  return teamParents(of, of.teams.get(id) ?? aTeam())
}
