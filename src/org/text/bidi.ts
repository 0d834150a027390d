/** A letter of a script that runs from right to left. */
export const rightToLeftLetter =
  /[\u0590-\u05ff\u0620-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * A name to be put among other words in one string: where it runs from right to left, isolated by the characters that
 * Unicode has for it, so that numbers and marks beside it keep their place. Elements do it by `dir` or `<bdi>`.
 */
export function isolateBidi(name: string): string {
  return rightToLeftLetter.test(name) ? `\u2068${name}\u2069` : name
}

/** A text without what is set apart in it, which does not count for its direction. */
export function stripBidiIsolates(text: string): string {
  return text.replace(/\u2068[^\u2069]*\u2069/g, '')
}
