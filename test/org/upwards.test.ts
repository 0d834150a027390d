import { describe, expect, it } from 'vitest'
import { problemLog } from '../../src/org/problems'
import { suggester } from '../../src/org/suggester'
import { cutParents, cutReports } from '../../src/org/upwards'
import { aRole, aTeam } from '../builders'

it('suggests near ids a hundred times, and then no more', () => {
  const suggest = suggester()
  const known = new Set(['lead'])
  const said = Array.from({ length: 101 }, () => suggest('leat', known))
  expect(said.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => '; did you mean "lead"?'))
  expect(said[100]).toBe('')
})

describe('ways up', () => {
  function log() {
    const { problems, report } = problemLog({})
    return { report, said: () => problems.map(({ pointer, code }) => `${pointer} ${code}`) }
  }
  const located = (parents: (string | undefined)[]) =>
    parents.map((parent, i) => ({
      entry: aTeam({ id: `t${i}`, ...(parent !== undefined && { parent }) }),
      at: ['teams', i],
    }))

  it('of teams are no deeper than can be shown: what is below stands at the top, with what is below it', () => {
    const line = Array.from({ length: 1003 }, (_, i) => (i > 0 ? `t${i - 1}` : undefined))
    const { report, said } = log()
    const teams = cutParents(located(line), report)
    expect(said()).toEqual(['/teams/500/parent too-deep', '/teams/1000/parent too-deep'])
    expect(teams.flatMap(({ id, parent }) => (parent === undefined ? [id] : []))).toEqual([
      't0',
      't500',
      't1000',
    ])
    expect('parent' in (teams[500] ?? {})).toBe(false)
    const sound = log()
    cutParents(located(line.slice(0, 500)).reverse(), sound.report)
    expect(sound.said()).toEqual([])
    const backwards = log()
    const turned = cutParents(located(line.slice(0, 502)).reverse(), backwards.report)
    expect(backwards.said()).toEqual(['/teams/500/parent too-deep'])
    expect(turned.filter(({ parent }) => parent === undefined).map(({ id }) => id)).toEqual(['t500', 't0'])
  })

  it('of teams go in no circle, and are as they were otherwise', () => {
    const { report, said } = log()
    const all = located(['t1', 't0', 't0', undefined])
    const teams = cutParents(all, report)
    expect(said()).toEqual(['/teams/1/parent circle'])
    expect(teams.map(({ parent }) => parent)).toEqual(['t1', undefined, 't0', undefined])
    expect(teams[3]).toBe(all[3]?.entry)
  })

  it('of roles go in no circle: the link that closes it is cut, where it stands in the file', () => {
    const { report, said } = log()
    const roles = [['b', 'x'], ['gone', 'a', 'x'], undefined].map((reportsTo, i) => ({
      entry: aRole({ id: 'abx'.charAt(i), ...(reportsTo && { reportsTo }) }),
      at: ['roles', i],
    }))
    const kept = roles.map(({ entry, at }) => ({
      entry: {
        ...entry,
        ...(entry.reportsTo && { reportsTo: entry.reportsTo.filter((id) => id !== 'gone') }),
      },
      at,
    }))
    const made = cutReports(kept, roles, report)
    expect(said()).toEqual(['/roles/1/reportsTo/1 circle'])
    expect(made.map(({ reportsTo }) => reportsTo)).toEqual([['b', 'x'], ['x'], undefined])
    expect(made[0]).toBe(kept[0]?.entry)
  })
})
