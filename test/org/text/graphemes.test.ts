import { afterEach, describe, expect, it, vi } from 'vitest'

type Graphemes = typeof import('../../../src/org/text/graphemes')

// A letter with a combining mark, a flag, a family joined from four, a thumb with a skin tone.
const characters = ['a', 'e\u0301', 'b', '🇩🇪', '👨\u200d👩\u200d👧\u200d👦', '👍🏽', '한', 'c']

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe.each(['with Intl.Segmenter', 'without Intl.Segmenter'])('graphemes %s', (variant) => {
  async function loadGraphemes(): Promise<Graphemes> {
    vi.resetModules()
    if (variant.startsWith('without')) {
      const { Segmenter: _, ...rest } = Object.getOwnPropertyDescriptors(Intl)
      vi.stubGlobal('Intl', Object.defineProperties({}, rest))
    }
    return import('../../../src/org/text/graphemes')
  }

  it('splits a text into what a reader takes for one character each', async () => {
    const { splitGraphemes } = await loadGraphemes()
    expect(splitGraphemes(characters.join(''))).toEqual(characters)
    expect(splitGraphemes('plain')).toEqual(['p', 'l', 'a', 'i', 'n'])
  })

  it('moves an index back to where a character begins', async () => {
    const { floorToGrapheme } = await loadGraphemes()
    const text = characters.join('')
    const family = text.indexOf('👨')
    expect(floorToGrapheme(text, family + 4)).toBe(family)
    expect(floorToGrapheme(text, family)).toBe(family)
    expect(floorToGrapheme(text, text.length + 5)).toBe(text.length)
  })
})
