import type { HeadingMeaning } from './headingMeanings'

/** The meaning of a list by the sentence that introduces it; undefined if that does not say. */
export function classifyListIntroduction(
  sentence: string,
): { meaning: HeadingMeaning; title: string } | undefined {
  const [, meaning, title = ''] = listIntroductions.find(([pattern]) => pattern.test(sentence)) ?? []
  return meaning && { meaning, title }
}

// The first row that matches wins.
const listIntroductions: readonly (readonly [RegExp, HeadingMeaning, string?])[] = [
  [
    /\b(?:looking for|qualities|skills|experience|qualifications|you (?:should|will|must|['’]ll)? ?(?:have|bring|need))\b/i,
    'unstated',
  ],
  [
    /\b(?:expectations?|responsibilit(?:y|ies)|responsible for|duties|accountabilit(?:y|ies)|accountable for|expected to|tasks)\b/i,
    'responsibilities',
  ],
  [/^(?:in this role,? )?you(?:['’]ll| will)\b(?!.*\b(?:have|bring|need)\b)/i, 'responsibilities'],
  [/\b(?:goals?|objectives|aims)\b/i, 'section', 'Key goals'],
  [
    /\b(?:comparable|similar|alternat(?:iv)?e|equivalent|other) (?:job )?(?:titles|terms|names)\b/i,
    'aliases',
  ],
]

/** Joins the words that introduce examples to the sentence before them: "Tidy up. For example:" becomes "Tidy up, for example:". */
export function joinExampleWords(text: string): string {
  return text
    .replace(/\.\s+(?=(?:for example|e\.g|such as|including)\b)/i, ', ')
    .replace(/, (For|E|Such|Including)\b/, (found) => found.toLowerCase())
}
