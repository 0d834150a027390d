import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { Fault } from './problems'

/** Where a text stops being JSON, and what would have been right there. */
export function syntaxFault(text: string): Fault {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const [first] = errors
  const { line, column } = positionAt(text, first?.offset ?? 0)
  return {
    code: 'syntax',
    message: text.trim() === '' ? 'The file is empty' : 'The file is not JSON',
    expected: (first && expectations.get(printParseErrorCode(first.error))) ?? 'JSON, as an editor checks it',
    line,
    column,
  }
}

/** Line and column of an offset, both counted from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}

const expectations: ReadonlyMap<string, string> = new Map([
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
  ['UnexpectedEndOfString', 'a quote that ends this text'],
  ['InvalidEscapeCharacter', 'one of the escapes that JSON has after a backslash'],
  ['InvalidCharacter', 'no control character in a text'],
])
