import { useState } from 'react'
import { copyToClipboard } from '../browser/copyToClipboard'

/** Copies a text, and says whether that was done or denied: undefined until it is tried, and again of another text. */
export function useCopy(text: string) {
  const [result, setResult] = useState<{ text: string; isCopied: boolean }>()
  if (result && result.text !== text) setResult(undefined)
  const copy = async () => {
    const isCopied = await copyToClipboard(text)
    setResult({ text, isCopied })
    return isCopied
  }
  return { isCopied: result?.isCopied, copy }
}
