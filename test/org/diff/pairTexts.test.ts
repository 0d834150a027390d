import { expect, it } from 'vitest'
import { pairTexts, type TitledText } from '../../../src/org/diff/pairTexts'

const createTexts = (...texts: string[]): TitledText[] => texts.map((text) => ({ title: '', text }))

/** What changed from one list to another: "old → new". */
function formatPairs(before: TitledText[], after: TitledText[]): string[] {
  return pairTexts(before, after).map((pair) =>
    `${pair.before?.text ?? ''} → ${pair.after?.text ?? ''}`.trim(),
  )
}

it.each<[string, string[], string[], string[]]>([
  ['nothing changed', ['a', 'b'], ['b', 'a'], []],
  ['one is new', ['a'], ['a', 'b'], ['→ b']],
  ['one is gone', ['a', 'b'], ['b'], ['a →']],
  ['one is gone of two that are the same', ['a', 'a'], ['a'], ['a →']],
  ['one is said once more', ['a'], ['a', 'a'], ['→ a']],
  [
    'one is said in other words',
    ['plans the work'],
    ['plans all the work'],
    ['plans the work → plans all the work'],
  ],
  [
    'they have little in common',
    ['plans the work'],
    ['plans a long voyage'],
    ['→ plans a long voyage', 'plans the work →'],
  ],
  ['they have two words of five in common', ['a b c d e'], ['a b x y z'], ['a b c d e → a b x y z']],
  ['they have one word of five in common', ['a b c d e'], ['a w x y z'], ['→ a w x y z', 'a b c d e →']],
  ['case and accents are all that changed', ['Plans É'], ['plans e'], ['Plans É → plans e']],
  ['there are no words in either', ['—'], ['…'], ['— → …']],
  [
    'each is taken for the one that it is most like',
    ['a b c d', 'a b x y'],
    ['a b x z', 'a b c e'],
    ['a b x y → a b x z', 'a b c d → a b c e'],
  ],
  ['one of the older could be either', ['a b c'], ['a b d', 'a b c d'], ['→ a b d', 'a b c → a b c d']],
  ['one of the newer could be either', ['a b d', 'a b c d'], ['a b c'], ['a b c d → a b c', 'a b d →']],
  ['all are equally alike', ['a 1', 'a 2'], ['a 3', 'a 4'], ['a 1 → a 3', 'a 2 → a 4']],
])('pairs texts where %s', (_, before, after, pairs) => {
  expect(formatPairs(createTexts(...before), createTexts(...after))).toEqual(pairs)
})

it('takes a text under another title for another, and then for the same one moved', () => {
  const [old, now] = [
    { title: 'Daily', text: 'cleans' },
    { title: 'Weekly', text: 'cleans' },
  ]
  expect(pairTexts([old], [now])).toEqual([{ before: old, after: now }])
  expect(pairTexts([old], [old])).toEqual([])
})

it('pairs very many by their order alone', () => {
  const many = (from: number, count: number) =>
    createTexts(...Array.from({ length: count }, (_, i) => `word${from + i}`))
  expect(formatPairs(many(0, 50), many(1000, 50))[0]).toBe('→ word1000')
  expect(formatPairs(many(0, 51), many(1000, 50)).slice(0, 2)).toEqual([
    'word0 → word1000',
    'word1 → word1001',
  ])
  expect(formatPairs(many(0, 51), many(1000, 50)).at(-1)).toBe('word50 →')
  expect(formatPairs(many(0, 50), many(1000, 51)).at(-1)).toBe('→ word1050')
})
