import { describe, expect, it } from 'vitest'
import { parseOrgText } from '../../../src/org/parse/parseOrg'
import { anOrg } from '../../builders'

const parseFault = async (text: string) => {
  const parsed = await parseOrgText(text)
  return parsed.ok ? undefined : parsed.fault
}

describe('parseOrgText', () => {
  it('reads JSON, with or without a byte order mark', async () => {
    const sound = { ok: true, org: anOrg(), problems: [] }
    expect(await parseOrgText(JSON.stringify(anOrg()))).toEqual(sound)
    expect(await parseOrgText(`\uFEFF${JSON.stringify(anOrg())}`)).toEqual(sound)
  })

  it.each([
    ['{\n  "version": 1,\n}', 3, 1, 'comma too many'],
    ['{\n  "version": 1\n  "name": "x"\n}', 3, 3, 'a comma'],
    ['{"a": 1', 1, 8, 'brace'],
    ['[1, 2', 1, 6, 'bracket'],
    ['{"a" 1}', 1, 6, 'colon'],
    ["{'a': 1}", 1, 2, 'text in quotes'],
    ['{"a": nope}', 1, 7, 'text in quotes'],
    ['{"a": "b\n"}', 1, 7, 'quote that ends'],
    ['{"a": "\\q"}', 1, 7, 'escapes'],
    ['{"a": "\\u12"}', 1, 7, 'hexadecimal'],
    ['{"a": 1.}', 1, 7, 'digit'],
    ['{} // done', 1, 4, 'no comment'],
    ['{} {}', 1, 4, 'end of the file'],
    ['\uFEFF{"a": ?}', 1, 7, 'text in quotes'],
  ])('says where %j is not JSON, and what was expected', async (text, line, column, expected) => {
    expect(await parseFault(text)).toMatchObject({
      code: 'syntax',
      message: 'The file is not JSON',
      line,
      column,
      expected: expect.stringContaining(expected),
    })
  })

  it('has words for whatever is wrong', async () => {
    const sound = '{"a":[1,-2.5e3,true,"x\\u00e9"],"b":{}}'
    for (let at = 0; at < sound.length; at += 1)
      for (const part of ['\u0001', '\u00a0', '-', '.', '"', '\\', ',', ':', '}', ']', '/*', '1.', 'e', ''])
        for (const end of [at, at + 1, sound.length]) {
          const text = sound.slice(0, at) + part + sound.slice(end)
          const fault = await parseFault(text)
          if (fault?.code === 'syntax')
            expect([text, fault.expected]).not.toEqual([text, expect.stringMatching(/^JSON/)])
        }
  })

  it.each(['', ' \n', '\uFEFF'])('calls %j empty', async (text) => {
    expect(await parseFault(text)).toMatchObject({ code: 'syntax', message: 'The file is empty' })
  })

  it('takes a web page for the sign of a wrong path', async () => {
    expect(await parseFault('\n<!doctype html><html lang="en"></html>')).toMatchObject({
      code: 'html',
      message: expect.stringContaining('web page'),
      expected: expect.stringContaining('JSON file'),
      line: 1,
      column: 1,
    })
  })

  it('says where what is JSON is no organisation', async () => {
    expect(await parseFault(' []')).toMatchObject({ code: 'not-an-organisation', line: 1, column: 2 })
    expect(await parseFault('{\n  "name": "x",\n  "version": 2\n}')).toMatchObject({
      code: 'version',
      line: 3,
      column: 14,
    })
    expect(await parseFault('{"version": 1,\n "teams": {}}')).toMatchObject({ line: 2, column: 11 })
    expect(await parseFault('\n{"version": 1, "teams": []}')).toMatchObject({ line: 2, column: 1 })
  })

  it.each(['', ']'.repeat(200_000)])('ends on a file nested deeper than the stack', async (end) => {
    const fault = await parseFault('['.repeat(200_000) + end)
    expect(fault?.code).toBe(end === '' ? 'syntax' : 'not-an-organisation')
  })
})
