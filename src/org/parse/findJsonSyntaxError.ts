import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { LoadFault } from '../model/problem'
import { createJsonPositions } from './jsonPositions'

/** Where a text stops being JSON, and what would have been right there. */
export function findJsonSyntaxError(text: string): LoadFault {
  const error = findFirstError(text)
  return {
    code: 'syntax',
    message: text.trim() === '' ? 'The file is empty' : 'The file is not JSON',
    expected: (error && describeExpected(error, text)) ?? 'JSON, as an editor checks it',
    ...createJsonPositions(text).positionAt(error?.offset ?? 0),
  }
}

/** A fault in a text that is JSON, with the line and column that its pointer leads to. */
export function addPosition(fault: LoadFault, text: string): LoadFault {
  const positions = createJsonPositions(text)
  return { ...fault, ...positions.positionAt(positions.offsetOf(fault.pointer ?? '')) }
}

function describeExpected({ error, offset, length }: ParseError, text: string): string | undefined {
  const code = printParseErrorCode(error)
  const isTruncated = code === 'UnexpectedEndOfString' && offset + length >= text.trimEnd().length
  return isTruncated
    ? 'a quote that ends this text: the file may break off half-way'
    : expectedByErrorCode.get(code)
}

function findFirstError(text: string): ParseError | undefined {
  const errors: ParseError[] = []
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  } catch {
    // jsonc-parser calls itself for each level: nested past the stack, an error further up may still be known.
  }
  return errors[0]
}

const expectedByErrorCode: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'a text in quotes, a number, true, false, null, a list or an object'],
  ['InvalidNumberFormat', 'a number'],
  ['PropertyNameExpected', 'a key in double quotes (there may be a comma too many before it)'],
  ['ValueExpected', 'a value (there may be a comma too many before it, or the file breaks off)'],
  ['ColonExpected', 'a colon between key and value'],
  ['CommaExpected', 'a comma between this and what stands before it'],
  ['CloseBraceExpected', 'a closing brace: the file may break off half-way'],
  ['CloseBracketExpected', 'a closing square bracket: the file may break off half-way'],
  ['EndOfFileExpected', 'the end of the file'],
  ['InvalidCommentToken', 'no comment: JSON has none'],
  ['UnexpectedEndOfComment', 'no comment: JSON has none'],
  ['UnexpectedEndOfNumber', 'a digit: the number is not complete'],
  ['UnexpectedEndOfString', 'a quote that ends this text'],
  ['InvalidEscapeCharacter', 'one of the escapes that JSON has after a backslash'],
  ['InvalidUnicode', 'four hexadecimal digits after \\u'],
  ['InvalidCharacter', 'no control character in a text'],
])
