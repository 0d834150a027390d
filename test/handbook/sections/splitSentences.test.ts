import { expect, it } from 'vitest'
import { toPlainText } from '../../../src/handbook/markdown/toPlainText'
import { splitSentences } from '../../../src/handbook/sections/splitSentences'

it('splits text into sentences, but not at abbreviations', () => {
  const sentences = splitSentences([{ type: 'text', text: 'One, e.g. Two. Three by Dr. Four! Is it? Yes.' }])
  expect(sentences.map(toPlainText)).toEqual(['One, e.g. Two.', 'Three by Dr. Four!', 'Is it?', 'Yes.'])
})
