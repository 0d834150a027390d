import { describe, expect, it } from 'vitest'
import { checkOrgText } from '../../src/cli/checkOrgText'
import { anOrg, aQuality, aRole, aTeam } from '../builders'

const checkPublicOrg = (text: string) => checkOrgText('public/org.json', text)

describe('checkOrgText', () => {
  it('summarises a file without problems', async () => {
    const org = anOrg({ roles: [aRole()], qualities: [aQuality({ id: 'a' }), aQuality({ id: 'b' })] })
    expect(await checkPublicOrg(JSON.stringify(org))).toEqual({
      outputLines: ['public/org.json: 1 team, 1 role, 2 qualities; no problems'],
      exitCode: 0,
    })
  })

  it('reports the position of each problem, in file order', async () => {
    const text = `{
  "version": 1,
  "name": "Example",
  "relations": [{ "from": "team", "to": "team", "kind": "leads" }],
  "teams": [
    { "id": "team", "name": "Team", "parent": "gone" }
  ],
  "roles": [
    {
      "id": "role",
      "name": "Role",
      "teams": [3,
                "team"],
      "a/b": 1,
      "reportsTo": ["team", "tem"]
    },
    { "id": "nameless", "teams": ["team"] }
  ]
}`
    const missing = 'should be a text in quotes; it is left out'
    expect(await checkPublicOrg(text)).toEqual({
      outputLines: [
        'public/org.json:1:1: the file: "qualities" is missing; it is taken for empty',
        'public/org.json:4:17: relations[0]: "team" is related to itself; the relation is left out',
        'public/org.json:6:47: teams[0].parent: no team "gone"',
        `public/org.json:12:17: roles[0].teams[0]: ${missing}`,
        'public/org.json:14:14: warning: roles[0]["a/b"]: is not a key of this format; it is ignored',
        'public/org.json:15:29: roles[0].reportsTo[1]: no role or team "tem"; did you mean "team"?',
        'public/org.json:17:5: roles[1]: "name" is missing; all of roles[1] is left out',
        'public/org.json: 1 team, 1 role, 0 qualities; 6 problems, 1 warning',
      ],
      exitCode: 1,
    })
  })

  it('exits with 0 when there are only warnings', async () => {
    const text = JSON.stringify({ ...anOrg({ teams: [aTeam({ aliases: ['a', 'A'] })] }), more: 1 }, null, 2)
    const { outputLines, exitCode } = await checkPublicOrg(text)
    expect(exitCode).toBe(0)
    expect(outputLines.at(-1)).toBe('public/org.json: 1 team, 0 roles, 0 qualities; 0 problems, 2 warnings')
    expect(outputLines.slice(0, -1)).toEqual([
      expect.stringMatching(/^public\/org\.json:10:9: warning: teams\[0\]\.aliases\[1\]: /),
      expect.stringMatching(/^public\/org\.json:16:11: warning: more: /),
    ])
  })

  it.each([
    ['{\n "version": 1,\n}', /^public\/org\.json:3:1: The file is not JSON; expected a key/],
    ['', /^public\/org\.json:1:1: The file is empty; expected /],
    ['<html></html>', /^public\/org\.json:1:1: The file is a web page/],
    ['\n  []', /^public\/org\.json:2:3: The file is JSON, but not an organisation; expected an object/],
    ['{"version": 1, "teams": []}', /^public\/org\.json:1:1: .*; expected a list of "roles"/],
    ['{"version": 3}', /^public\/org\.json:1:13: The file's "version" is 3.*; expected "version": 1$/],
  ])('reports why %j is not an organisation, and where', async (text, line) => {
    const { outputLines, exitCode } = await checkPublicOrg(text)
    expect(outputLines).toEqual([expect.stringMatching(line)])
    expect(exitCode).toBe(1)
  })

  it('ignores a byte order mark and accepts any line ending', async () => {
    const { outputLines } = await checkPublicOrg(`\uFEFF${JSON.stringify({ x: 1, ...anOrg() })}`)
    expect(outputLines[0]).toMatch(/^public\/org\.json:1:6: warning: x: /)
    const windows = await checkPublicOrg(
      JSON.stringify({ ...anOrg(), x: 1 }, null, 2).replaceAll('\n', '\r\n'),
    )
    expect(windows.outputLines[0]).toMatch(/^public\/org\.json:12:8: warning: x: /)
  })

  it('points to the last of duplicate keys, which is the one that counts', async () => {
    const { outputLines } = await checkPublicOrg(
      '{"version":1,"name":"a","name":3,"teams":[],"roles":[],"qualities":[]}',
    )
    expect(outputLines[0]).toMatch(/^public\/org\.json:1:32: name: /)
  })

  it('handles thousands of problems and deeply nested values', async () => {
    const roles = Array.from({ length: 5000 }, (_, i) => ({ ...aRole({ id: `r${i}` }), nmae: 1 }))
    const many = await checkPublicOrg(JSON.stringify({ ...anOrg(), roles }, null, 1))
    expect(many.outputLines).toHaveLength(5001)
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await checkPublicOrg(JSON.stringify(anOrg()).replace('{', `{"deep":${deep},`))).toMatchObject({
      exitCode: 0,
    })
  })
})
