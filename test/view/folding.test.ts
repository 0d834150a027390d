import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/indexOrg'
import { foldedTeams, withAllFolded, withAllOpen, withFold, withWayOpen } from '../../src/view/folding'
import { formatView, parseView } from '../../src/view/view'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { organisations } from '../graph/placing'

const all = Number.POSITIVE_INFINITY
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
const foldedAt = (address: string, levels: number) =>
  [...foldedTeams(index, parseView(address), levels)].sort()

describe('foldedTeams', () => {
  it('folds what stands below the first levels and holds something', () => {
    expect(foldedAt('/', 1)).toEqual(['eng'].concat('sre').sort())
    expect(foldedAt('/', 2)).toEqual(['sre'])
    expect(foldedAt('/', all)).toEqual([])
  })

  it('does what the address says against that', () => {
    expect(foldedAt('/?open=eng', 1)).toEqual(['sre'])
    expect(foldedAt('/?open=*', 1)).toEqual([])
    expect(foldedAt('/?open=*&fold=org', 1)).toEqual(['org'])
    expect(foldedAt('/?fold=eng', all)).toEqual(['eng'])
  })

  it('opens the way to what is selected, unless the address folds it', () => {
    expect(foldedAt('/role/ops', 0)).toEqual([])
    expect(foldedAt('/team/sre', 0)).toEqual(['sre'])
    expect(foldedAt('/role/ops?fold=eng', 0)).toEqual(['eng'])
    expect(foldedAt('/role/nobody', 1)).toEqual(['eng', 'sre'])
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
        fc.constantFrom(0, 1, 2, all),
        (address, team, levels) => {
          const view = parseView(address)
          const turned = withFold(index, view, team, levels)
          const [before, after] = [view, turned].map((each) => foldedTeams(index, each, levels))
          expect(after?.has(team)).toBe(!before?.has(team))
          const back = foldedTeams(index, withFold(index, turned, team, levels), levels)
          expect(back).toEqual(before)
        },
      ),
    )
  })

  it.each([
    ['/?open=eng,sre', 'eng', 1, '/?open=sre'],
    ['/?open=*', 'eng', 1, '/?open=*&fold=eng'],
    ['/?open=*&fold=eng', 'eng', 1, '/?open=*'],
    ['/?fold=org,sre', 'org', all, '/?fold=sre'],
    ['/', 'eng', 1, '/?open=eng'],
    ['/role/ops', 'eng', 1, '/role/ops?fold=eng'],
  ])('turns %s over at %s to what says it shortest', (address, team, levels, turned) => {
    expect(formatView(withFold(index, parseView(address), team, levels))).toBe(turned)
  })
})

describe('all at once', () => {
  it('opens every team, and says so only where some are folded by default', () => {
    const view = parseView('/?fold=eng&open=sre')
    expect(withAllOpen(view, all)).toMatchObject({ open: [], fold: [] })
    expect(withAllOpen(view, 1)).toMatchObject({ open: 'all', fold: [] })
  })

  it('folds the branches, and not the one root above them', () => {
    expect(withAllFolded(index, parseView('/?open=*'), all)).toMatchObject({ open: [], fold: ['eng'] })
    expect(withAllFolded(index, parseView('/?open=eng'), 1)).toMatchObject({ open: [], fold: [] })
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
    expect(withAllFolded(roots, parseView('/'), all).fold).toEqual(['eng', 'ops'])
  })
})

describe('withWayOpen', () => {
  it('has the address open the way to what is selected, so that it stays open', () => {
    const view = withWayOpen(index, parseView('/role/ops'), 1)
    expect(view.open).toEqual(['eng', 'sre'])
    expect(foldedTeams(index, { open: view.open, fold: [] }, 1)).toEqual(new Set())
    expect(withWayOpen(index, view, 1)).toBe(view)
  })

  it.each(['/role/ops?open=*', '/team/org', '/quality/go', '/role/nobody', '/'])(
    'leaves %s alone',
    (address) => {
      const view = parseView(address)
      expect(withWayOpen(index, view, 0)).toBe(view)
    },
  )

  it('leaves the view alone where nothing is folded by default', () => {
    fc.assert(
      fc.property(organisations, fc.nat(), (org, pick) => {
        const view = parseView(`/team/${org.teams[pick % org.teams.length]?.id}`)
        expect(withWayOpen(indexOrg(org), view, all)).toBe(view)
      }),
    )
  })
})
