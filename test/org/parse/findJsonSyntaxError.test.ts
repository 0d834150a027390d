import { describe, expect, it } from 'vitest'
import { addPosition, findJsonSyntaxError } from '../../../src/org/parse/findJsonSyntaxError'

describe('where a text stops being JSON', () => {
  it.each<[text: string, expected: string, line: number, column: number]>([
    ['{"a": x}', 'a text in quotes, a number, true, false, null, a list or an object', 1, 7],
    ['{a: 1}', 'a text in quotes, a number, true, false, null, a list or an object', 1, 2],
    ['{"a": 01.}', 'a digit: the number is not complete', 1, 8],
    ['{"a": 1,}', 'a key in double quotes (there may be a comma too many before it)', 1, 9],
    ['[1,\n 2,\n]', 'a value (there may be a comma too many before it, or the file breaks off)', 3, 1],
    ['{"a" 1}', 'a colon between key and value', 1, 6],
    ['{"a": 1 "b": 2}', 'a comma between this and what stands before it', 1, 9],
    ['{"a": 1', 'a closing brace: the file may break off half-way', 1, 8],
    ['{"a": "x" ', 'a closing brace: the file may break off half-way', 1, 11],
    ['[1, 2', 'a closing square bracket: the file may break off half-way', 1, 6],
    ['{} {}', 'the end of the file', 1, 4],
    ['{"a": // x\n1}', 'no comment: JSON has none', 1, 7],
    ['{"a": /* x', 'no comment: JSON has none', 1, 7],
    ['{"a": "x\n", "b": 1}', 'a quote that ends this text', 1, 7],
    ['{"a": "x', 'a quote that ends this text: the file may break off half-way', 1, 7],
    ['\n{"a": "xy\n  ', 'a quote that ends this text: the file may break off half-way', 2, 7],
    ['{"a": "\\x"}', 'one of the escapes that JSON has after a backslash', 1, 7],
    ['{"a": "\\u12"}', 'four hexadecimal digits after \\u', 1, 7],
    ['{"a": "\u0001"}', 'no control character in a text', 1, 7],
  ])('is in %j expected %s', (text, expected, line, column) => {
    expect(findJsonSyntaxError(text)).toEqual({
      ...{ code: 'syntax', message: 'The file is not JSON', expected, line, column },
    })
  })

  it.each(['', ' \n'])('is the end of %j, which is empty', (text) => {
    expect(findJsonSyntaxError(text).message).toBe('The file is empty')
  })

  it('is told of one that is nested past all reckoning', () => {
    expect(findJsonSyntaxError('['.repeat(200_000))).toMatchObject({ code: 'syntax', line: 1 })
  })
})

describe('where a value is', () => {
  const text = '{\n  "a": [1, {"b/c": 2}],\n  "a": [3, {"b/c": 4, "~": 5}, "x"]\n}'
  const at = (pointer: string | undefined) => {
    const fault = {
      code: 'version',
      message: '',
      expected: '',
      ...(pointer !== undefined && { pointer }),
    } as const
    const { line, column } = addPosition(fault, text)
    return [line, column]
  }

  it.each<[string | undefined, number[]]>([
    [undefined, [1, 1]],
    ['', [1, 1]],
    ['/a', [3, 8]],
    ['/a/0', [3, 9]],
    ['/a/1', [3, 12]],
    ['/a/1/b~1c', [3, 20]],
    ['/a/1/~0', [3, 28]],
    ['/a/2', [3, 32]],
    ['/a/2/x', [3, 32]],
    ['/a/9', [3, 8]],
    ['/z/0', [1, 1]],
  ])('of the pointer %j is %j', (pointer, place) => {
    expect(at(pointer)).toEqual(place)
  })
})
