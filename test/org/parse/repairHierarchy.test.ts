import { describe, expect, it } from 'vitest'
import { createProblemLog } from '../../../src/org/parse/problemLog'
import { repairReportingLines, repairTeamHierarchy } from '../../../src/org/parse/repairHierarchy'
import { aRole, aTeam } from '../../builders'

describe('ways up', () => {
  function createLog() {
    const { problems, report } = createProblemLog({})
    return { report, listReported: () => problems.map(({ pointer, code }) => `${pointer} ${code}`) }
  }
  const locateTeams = (parents: (string | undefined)[]) =>
    parents.map((parent, i) => ({
      entry: aTeam({ id: `t${i}`, ...(parent !== undefined && { parent }) }),
      path: ['teams', i],
    }))

  it('of teams are no deeper than can be shown: what is below stands at the top, with what is below it', () => {
    const line = Array.from({ length: 1003 }, (_, i) => (i > 0 ? `t${i - 1}` : undefined))
    const { report, listReported } = createLog()
    const teams = repairTeamHierarchy(locateTeams(line), report)
    expect(listReported()).toEqual(['/teams/500/parent too-deep', '/teams/1000/parent too-deep'])
    expect(teams.flatMap(({ id, parent }) => (parent === undefined ? [id] : []))).toEqual([
      't0',
      't500',
      't1000',
    ])
    expect('parent' in (teams[500] ?? {})).toBe(false)
    const sound = createLog()
    repairTeamHierarchy(locateTeams(line.slice(0, 500)).reverse(), sound.report)
    expect(sound.listReported()).toEqual([])
    const backwards = createLog()
    const turned = repairTeamHierarchy(locateTeams(line.slice(0, 502)).reverse(), backwards.report)
    expect(backwards.listReported()).toEqual(['/teams/500/parent too-deep'])
    expect(turned.filter(({ parent }) => parent === undefined).map(({ id }) => id)).toEqual(['t500', 't0'])
  })

  it('of teams go in no circle, and are as they were otherwise', () => {
    const { report, listReported } = createLog()
    const all = locateTeams(['t1', 't0', 't0', undefined])
    const teams = repairTeamHierarchy(all, report)
    expect(listReported()).toEqual(['/teams/1/parent circle'])
    expect(teams.map(({ parent }) => parent)).toEqual(['t1', undefined, 't0', undefined])
    expect(teams[3]).toBe(all[3]?.entry)
  })

  it('of roles go in no circle: the link that closes it is cut, where it stands in the file', () => {
    const { report, listReported } = createLog()
    const roles = [['b', 'x'], ['gone', 'a', 'x'], undefined].map((reportsTo, i) => ({
      entry: aRole({ id: 'abx'.charAt(i), ...(reportsTo && { reportsTo }) }),
      path: ['roles', i],
    }))
    const kept = roles.map(({ entry, path }) => ({
      entry: {
        ...entry,
        ...(entry.reportsTo && { reportsTo: entry.reportsTo.filter((id) => id !== 'gone') }),
      },
      path,
    }))
    const made = repairReportingLines(kept, roles, report)
    expect(listReported()).toEqual(['/roles/1/reportsTo/1 circle'])
    expect(made.map(({ reportsTo }) => reportsTo)).toEqual([['b', 'x'], ['x'], undefined])
    expect(made[0]).toBe(kept[0]?.entry)
  })
})
