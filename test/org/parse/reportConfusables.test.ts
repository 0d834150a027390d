import { describe, expect, it } from 'vitest'
import { anOrg, aQuality, aRole } from '../../builders'
import { listMessages, listProblems } from '../parseHelpers'

describe('names that look like others', () => {
  it.each([
    ['a character that turns the direction', 'Cook\u202e', 'U+202E'],
    ['a mark of direction where nothing runs to the left', '\u200f2 - 1', 'U+200F'],
    ['a letter of another alphabet', 'C\u043eok', '"C\u043e"'],
  ])('are warned of for %s', (_, name, message) => {
    expect(listMessages(fileWithNames(name))).toEqual([expect.stringContaining(`roles[0].name: has `)])
    expect(listMessages(fileWithNames(name))[0]).toContain(message)
  })

  it.each(['Cook\u200b', 'Co\u00adok', 'Cook ', 'Ｃook', 'Cook\ufeff', 'Cook\u2800', 'Co\u034fok'])(
    'are warned of for %j beside "Cook"',
    (name) => {
      expect(listProblems(fileWithNames('Cook', name))).toEqual(['look-alike /roles/1/name'])
      expect(listProblems(fileWithNames(name, 'Cook'))).toEqual(['look-alike /roles/1/name'])
      expect(listProblems(fileWithNames(name, 'Baker'))).toEqual([])
    },
  )

  it.each(['Küche', 'نانوا', 'שלום\u200f!', 'می‌خواهم', '👩‍🍳 Cook', '厨师', 'Повар', 'Α Β Γ', 'Cook'])(
    'are not seen in %s',
    (name) => {
      expect(listProblems(fileWithNames(name, name, 'Another'))).toEqual([])
    },
  )

  it('are looked for among qualities too, and among teams and roles together', () => {
    const qualities = [aQuality({ id: 'a', name: 'Git' }), aQuality({ id: 'b', name: 'Git\u200d' })]
    expect(listProblems({ ...anOrg(), qualities })).toEqual(['look-alike /qualities/1/name'])
    const roles = [aRole({ id: 'role', name: 'Team\u200b' })]
    expect(listProblems({ ...anOrg(), roles })).toEqual(['look-alike /roles/0/name'])
  })
})

function fileWithNames(...names: string[]): object {
  return { ...anOrg(), roles: names.map((name, i) => aRole({ id: `role-${i}`, name })) }
}
