import { diffArrays } from 'diff'

/** A run of words that stayed, went, or came. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added'
  text: string
}

// Texts that differ by more than this have little left to compare, and would take long.
const MAX_EDIT_LENGTH = 600

/**
 * What changed from one text to another, word by word: the runs that stayed and went are the older text, those that
 * stayed and came the newer. Texts that have little in common are one that went and one that came.
 */
export function diffWords(before: string, after: string): WordRun[] {
  const runs = diffArrays(splitWords(before), splitWords(after), { maxEditLength: MAX_EDIT_LENGTH })
  const wordRuns = runs?.map(({ value, added, removed }): WordRun => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, text: value.join('') }
  })
  return wordRuns
    ? mergeIntoPhrases(wordRuns)
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
}

/** A space alone that stayed between words that did not goes with them: phrases are read, not pairs of words. */
function mergeIntoPhrases(runs: readonly WordRun[]): WordRun[] {
  const merged: WordRun[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed !== '') merged.push({ kind: 'removed', text: removed })
    if (added !== '') merged.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [i, run] of runs.entries()) {
    const isBetween = removed !== '' && added !== '' && i < runs.length - 1 && run.text.trim() === ''
    if (run.kind === 'removed') removed += run.text
    else if (run.kind === 'added') added += run.text
    else if (isBetween) {
      removed += run.text
      added += run.text
    } else {
      flush()
      merged.push(run)
    }
  }
  flush()
  return merged
}

// Of scripts written without spaces each character is a word of its own.
const wordPattern =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]\p{M}*|(?:[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|\p{N}|\p{M}){1,80}|\s+|./gsu

function splitWords(text: string): string[] {
  return text.match(wordPattern) ?? []
}
