import { useMemo } from 'react'
import { diffWords } from '../org/diff/diffWords'
import { stripInlineMarkdown } from '../org/text/parseInlineText'

/** How a text changed, word by word, without its marks; where nothing but those changed, with them. */
export function WordDiff({ before, after }: { before: string | undefined; after: string | undefined }) {
  const runs = useMemo(() => {
    const [oldText, newText] = [stripInlineMarkdown(before ?? ''), stripInlineMarkdown(after ?? '')]
    return oldText === newText ? diffWords(before ?? '', after ?? '') : diffWords(oldText, newText)
  }, [before, after])
  return runs.map(({ kind, text }, i) => {
    if (kind === 'same') return text
    const DiffElement = kind === 'added' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text.
      <DiffElement key={i}>
        <span className="sr-only"> {kind}: </span>
        {text}
      </DiffElement>
    )
  })
}
