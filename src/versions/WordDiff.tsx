import { useMemo } from 'react'
import { diffWords } from '../org/diffWords'
import { plainText } from '../org/inlineText'

/** How a text changed, word by word, without its marks; where nothing but those changed, with them. */
export function WordDiff({ before, after }: { before: string | undefined; after: string | undefined }) {
  const runs = useMemo(() => {
    const [was, is] = [plainText(before ?? ''), plainText(after ?? '')]
    return was === is ? diffWords(before ?? '', after ?? '') : diffWords(was, is)
  }, [before, after])
  return runs.map(({ kind, text }, i) => {
    if (kind === 'same') return text
    const Part = kind === 'added' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text.
      <Part key={i}>
        <span className="sr-only"> {kind}: </span>
        {text}
      </Part>
    )
  })
}
