import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import {
  computeFoldedTeams,
  withAllTeamsFolded,
  withAllTeamsOpen,
  withSelectionAncestorsOpen,
  withTeamToggled,
} from '../../src/urlState/teamFolding'
import { formatUrlState, parseUrlState } from '../../src/urlState/urlState'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { arbitraryOrgs } from '../graph/layout/chartLayouts'

const ALL_LEVELS = Number.POSITIVE_INFINITY
const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'org' }),
      aTeam({ id: 'eng', parent: 'org' }),
      aTeam({ id: 'sre', parent: 'eng' }),
      aTeam({ id: 'css', kind: 'external' }),
    ],
    roles: [
      aRole({ id: 'boss', teams: ['org'] }),
      aRole({ id: 'lead', teams: ['eng'] }),
      aRole({ id: 'ops', teams: ['sre'] }),
    ],
    qualities: [aQuality({ id: 'go' })],
  }),
)
const listFoldedTeams = (address: string, defaultOpenDepth: number) =>
  [...computeFoldedTeams(index, parseUrlState(address), defaultOpenDepth)].sort()

describe('foldedTeams', () => {
  it('folds what stands below the first levels and holds something', () => {
    expect(listFoldedTeams('/', 1)).toEqual(['eng'].concat('sre').sort())
    expect(listFoldedTeams('/', 2)).toEqual(['sre'])
    expect(listFoldedTeams('/', ALL_LEVELS)).toEqual([])
  })

  it('does what the address says against that', () => {
    expect(listFoldedTeams('/?open=eng', 1)).toEqual(['sre'])
    expect(listFoldedTeams('/?open=*', 1)).toEqual([])
    expect(listFoldedTeams('/?open=*&fold=org', 1)).toEqual(['org'])
    expect(listFoldedTeams('/?fold=eng', ALL_LEVELS)).toEqual(['eng'])
  })

  it('opens the way to what is selected, unless the address folds it', () => {
    expect(listFoldedTeams('/role/ops', 0)).toEqual([])
    expect(listFoldedTeams('/team/sre', 0)).toEqual(['sre'])
    expect(listFoldedTeams('/role/ops?fold=eng', 0)).toEqual(['eng'])
    expect(listFoldedTeams('/role/nobody', 1)).toEqual(['eng', 'sre'])
  })
})

describe('withFold', () => {
  it('turns a team over, and over again to the same view', () => {
    const addresses = fc.constantFrom(
      '/',
      '/role/ops',
      '/?open=*',
      '/?open=eng',
      '/?fold=org,sre',
      '/role/ops?fold=eng',
    )
    fc.assert(
      fc.property(
        addresses,
        fc.constantFrom('org', 'eng', 'sre'),
        fc.constantFrom(0, 1, 2, ALL_LEVELS),
        (address, team, defaultOpenDepth) => {
          const urlState = parseUrlState(address)
          const toggled = withTeamToggled(index, urlState, team, defaultOpenDepth)
          const [before, after] = [urlState, toggled].map((each) =>
            computeFoldedTeams(index, each, defaultOpenDepth),
          )
          expect(after?.has(team)).toBe(!before?.has(team))
          const back = computeFoldedTeams(
            index,
            withTeamToggled(index, toggled, team, defaultOpenDepth),
            defaultOpenDepth,
          )
          expect(back).toEqual(before)
        },
      ),
    )
  })

  it.each([
    ['/?open=eng,sre', 'eng', 1, '/?open=sre'],
    ['/?open=*', 'eng', 1, '/?open=*&fold=eng'],
    ['/?open=*&fold=eng', 'eng', 1, '/?open=*'],
    ['/?fold=org,sre', 'org', ALL_LEVELS, '/?fold=sre'],
    ['/', 'eng', 1, '/?open=eng'],
    ['/role/ops', 'eng', 1, '/role/ops?fold=eng'],
  ])('turns %s over at %s to what says it shortest', (address, team, defaultOpenDepth, expectedUrl) => {
    expect(formatUrlState(withTeamToggled(index, parseUrlState(address), team, defaultOpenDepth))).toBe(
      expectedUrl,
    )
  })
})

describe('all at once', () => {
  it('opens every team, and says so only where some are folded by default', () => {
    const urlState = parseUrlState('/?fold=eng&open=sre')
    expect(withAllTeamsOpen(urlState, ALL_LEVELS)).toMatchObject({ open: [], fold: [] })
    expect(withAllTeamsOpen(urlState, 1)).toMatchObject({ open: 'all', fold: [] })
  })

  it('folds the branches, and not the one root above them', () => {
    expect(withAllTeamsFolded(index, parseUrlState('/?open=*'), ALL_LEVELS)).toMatchObject({
      open: [],
      fold: ['eng'],
    })
    expect(withAllTeamsFolded(index, parseUrlState('/?open=eng'), 1)).toMatchObject({ open: [], fold: [] })
  })

  it('folds each of several roots, where nothing stands above them all', () => {
    const roots = indexOrg(
      anOrg({
        teams: [
          aTeam({ id: 'eng' }),
          aTeam({ id: 'web', parent: 'eng' }),
          aTeam({ id: 'ops' }),
          aTeam({ id: 'bare' }),
        ],
        roles: [aRole({ teams: ['ops'] }), aRole({ id: 'coder', teams: ['web'] })],
      }),
    )
    expect(withAllTeamsFolded(roots, parseUrlState('/'), ALL_LEVELS).fold).toEqual(['eng', 'ops'])
  })
})

describe('withWayOpen', () => {
  it('has the address open the way to what is selected, so that it stays open', () => {
    const urlState = withSelectionAncestorsOpen(index, parseUrlState('/role/ops'), 1)
    expect(urlState.open).toEqual(['eng', 'sre'])
    expect(computeFoldedTeams(index, { open: urlState.open, fold: [] }, 1)).toEqual(new Set())
    expect(withSelectionAncestorsOpen(index, urlState, 1)).toBe(urlState)
  })

  it.each(['/role/ops?open=*', '/team/org', '/quality/go', '/role/nobody', '/'])(
    'leaves %s alone',
    (address) => {
      const urlState = parseUrlState(address)
      expect(withSelectionAncestorsOpen(index, urlState, 0)).toBe(urlState)
    },
  )

  it('leaves the view alone where nothing is folded by default', () => {
    fc.assert(
      fc.property(arbitraryOrgs, fc.nat(), (org, pick) => {
        const urlState = parseUrlState(`/team/${org.teams[pick % org.teams.length]?.id}`)
        expect(withSelectionAncestorsOpen(indexOrg(org), urlState, ALL_LEVELS)).toBe(urlState)
      }),
    )
  })
})
