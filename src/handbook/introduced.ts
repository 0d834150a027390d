import type { Meaning } from './headings'

/** What a list is, by the sentence that introduces it; undefined where that does not say. */
export function introducedAs(sentence: string): { meaning: Meaning; title: string } | undefined {
  const [, meaning, title = ''] = introduced.find(([words]) => words.test(sentence)) ?? []
  return meaning && { meaning, title }
}

// The first row that fits stands. A handbook's own words for it go here.
const introduced: readonly (readonly [RegExp, Meaning, string?])[] = [
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
