import type { LoadFault } from '../org/model/problem'

/** Why a text in the address is not taken for the name of a data file. */
export function createFileNameFault(text: string): LoadFault {
  const reason =
    invalidNamePatterns.find(({ pattern }) => pattern.test(text))?.reason ??
    'it has characters that no name of a data file has'
  return {
    code: 'not-beside',
    message: `The address names this as a data file, and it is not opened: ${reason}`,
    expected: 'the name of a JSON file in the same folder as the page, such as next-year.json',
  }
}

const invalidNamePatterns: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i, reason: 'it leads to another place than this site' },
  { pattern: /[/\\]|%2f|%5c/i, reason: 'it leads to another folder than that of the page' },
  { pattern: /^\.+/, reason: 'its name begins with a dot' },
  { pattern: /^(?!.*\.json$)/s, reason: 'it does not end with .json' },
]
