import { describe, expect, it } from 'vitest'
import { findInternalLinks } from '../../../src/org/parse/findInternalLinks'
import { createProblemLog, type JsonPath, toJsonPointer } from '../../../src/org/parse/problemLog'
import { aRole } from '../../builders'

const file = {
  teams: [{ id: 'eng' }, { id: 7 }, null, 'eng', ['id']],
  roles: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
  relations: [{ id: 'r', from: 'a', to: 'b' }, { from: 'a', to: 3 }, {}],
  name: 'Example',
}

/** The one problem that is noted of a value in the file. */
function reportProblem(path: JsonPath, code: 'invalid' | 'unknown-key' = 'invalid') {
  const { problems, report } = createProblemLog(file)
  report(path, code, 'is wrong')
  return problems[0]
}

describe('a problem', () => {
  it.each<[JsonPath, pointer: string, place: string]>([
    [[], '', 'the file'],
    [['name'], '/name', 'name'],
    [['roles', 1, 'qualities', 'useful', 0], '/roles/1/qualities/useful/0', 'roles[1].qualities.useful[0]'],
    [['x-ray', '$ref', '_a'], '/x-ray/$ref/_a', 'x-ray.$ref._a'],
    [['a b', 'c'], '/a b/c', '["a b"].c'],
    [['', ''], '//', '[""][""]'],
    [['a/b~c'], '/a~1b~0c', '["a/b~c"]'],
    [['k'.repeat(80)], `/${'k'.repeat(80)}`, 'k'.repeat(80)],
    [['k'.repeat(81)], `/${'k'.repeat(81)}`, `["${'k'.repeat(80)}"]`],
  ])('of %j is at %j, and says so', (path, pointer, place) => {
    expect(reportProblem(path)).toMatchObject({ pointer, message: `${place}: is wrong` })
    expect(toJsonPointer(path)).toBe(pointer)
  })

  it('is an error, or a warning where nothing is lost', () => {
    expect(reportProblem(['name'])).toMatchObject({ severity: 'error', code: 'invalid' })
    expect(reportProblem(['name'], 'unknown-key')).toMatchObject({ severity: 'warning', code: 'unknown-key' })
  })

  it.each<[JsonPath, string[] | undefined]>([
    [['teams', 0, 'name'], ['eng']],
    [['teams', 1], undefined],
    [['teams', 2], undefined],
    [['teams', 3], undefined],
    [['teams', 4], undefined],
    [['teams', 9], undefined],
    [['teams', 'length'], undefined],
    [['teams'], undefined],
    [['name', 0], undefined],
    [['toString', 0], undefined],
    [[0, 0], undefined],
    [
      ['relations', 0],
      ['a', 'b'],
    ],
    [['relations', 1], ['a']],
    [['relations', 2], undefined],
  ])('of %j names the ids of its entry: %j', (path, ids) => {
    const problem = reportProblem(path)
    expect(problem?.ids).toEqual(ids)
    expect(problem && 'ids' in problem).toBe(ids !== undefined)
  })

  it('is at the place in the file, whatever was left out of lists before, also twice and in one another', () => {
    const { problems, report, recordKeptIndices } = createProblemLog(file)
    recordKeptIndices(['roles'], [1, 3])
    report(['roles', 1], 'invalid', 'x')
    recordKeptIndices(['roles', 1, 'teams'], [2, 4])
    report(['roles', 1, 'teams', 1], 'invalid', 'x')
    report(['roles', 0, 'teams', 1], 'invalid', 'x')
    recordKeptIndices(['roles'], [1])
    report(['roles', 0, 'teams', 0], 'invalid', 'x')
    report(['roles', 7], 'invalid', 'x')
    report(['teams', 1], 'invalid', 'x')
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '/roles/3',
      '/roles/3/teams/4',
      '/roles/1/teams/1',
      '/roles/3/teams/2',
      '/roles/7',
      '/teams/1',
    ])
    expect(problems[0]?.ids).toEqual(['d'])
  })
})

describe('the links in the texts of an entry', () => {
  it('are found at any depth of the fields that hold texts, and nowhere else', () => {
    const link = (id: string) => `See [it](role:${id}).`
    const role = aRole({
      name: link('name'),
      summary: `${link('a')} ${link('b')}`,
      notes: ['none', link('c')],
      responsibilities: [{ title: link('title'), items: ['none', link('d')] }],
      sections: [{ title: link('title'), items: ['[x](team:e) and [y](quality:f)'] }],
      holders: [{ name: link('holder') }],
    })
    expect(findInternalLinks(role).map(({ kind, id, path }) => `${kind}:${id} ${path.join('.')}`)).toEqual([
      'role:a summary',
      'role:b summary',
      'role:c notes.1',
      'role:d responsibilities.0.items.1',
      'team:e sections.0.items.0',
      'quality:f sections.0.items.0',
    ])
  })
})
